"use client";

import { useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import { chosenForm, rowForm } from "./chosen-rows.ts";
import controls from "./controls.module.css";
import styles from "./desk-list.module.css";
import { FrameNotice } from "./frame-notice.tsx";

/** What was done, and with which rows: enough to take it back. */
export interface Attended {
  readonly act: "give" | "looked" | "back" | "accepted" | "dismissed" | "candidate";
  /** Whom it was given to; null is nobody. */
  readonly to: string | null;
  readonly done: readonly string[];
}
type Answer = ActionAnswer<Attended>;
type Action = (state: Answer | null, form: FormData) => Promise<Answer>;

/** What becomes of a candidate. */
const decisions = [
  { act: "accepted", words: "Accept" },
  { act: "dismissed", words: "Dismiss" },
] as const;

/** What can be done with the chosen rows of a list, and the way back from it. */
export function ChosenForm({
  list,
  csrf,
  people,
  self,
  lookable,
  lookedAt,
  attend,
  decide,
}: {
  list: string;
  csrf: string;
  people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** The account that looks. */
  self: string;
  /** Whether rows can be taken off the list as looked at. */
  lookable: boolean;
  /** Whether the list shows what was taken off it. */
  lookedAt: boolean;
  attend: Action;
  /** Null for who may not decide, and for lists that hold no candidates. */
  decide: Action | null;
}) {
  const [attended, attendNow, attending] = useActionState(attend, null);
  const [decided, decideNow, deciding] = useActionState(decide ?? attend, null);
  const answers = [attended, decided];
  const hidden = (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="_list" value={list} />
    </>
  );
  return (
    <div className={styles.chosen}>
      {answers.map((answer, index) =>
        answer === null ? null : (
          <FrameNotice key={index === 0 ? "attended" : "decided"} kind={answer.ok ? "done" : "refused"}>
            {answer.ok ? (
              <form action={index === 0 ? attendNow : decideNow} className={styles.undo}>
                {hidden}
                {answer.value.done.map((row) => (
                  <input key={row} type="hidden" name="_chosen" value={row} />
                ))}
                <span>{wordsOf(answer.value)}</span>
                {opposite[answer.value.act] === undefined ? null : (
                  <button
                    type="submit"
                    name="_act"
                    value={opposite[answer.value.act]}
                    className={controls.small}
                  >
                    Undo
                  </button>
                )}
              </form>
            ) : (
              <p>{Object.values(answer.errors ?? {}).join(" ")}</p>
            )}
          </FrameNotice>
        ),
      )}
      <form
        id={chosenForm}
        action={decide === null ? attendNow : decideNow}
        className={styles.acts}
        aria-label="With what is chosen"
      >
        {hidden}
        <span>With what is chosen:</span>
        {decide === null
          ? null
          : decisions.map(({ act, words }) => (
              <button
                key={act}
                type="submit"
                name="_act"
                value={act}
                className={controls.small}
                aria-busy={deciding}
              >
                {words}
              </button>
            ))}
        {lookable ? (
          <button type="submit" name="_act" value={lookedAt ? "back" : "looked"} className={controls.small}>
            {lookedAt ? "Put back on the list" : "Looked at: off the list"}
          </button>
        ) : null}
        <label htmlFor="chosen-assign">give it to</label>
        <select id="chosen-assign" name="_assign" defaultValue={self} className={controls.input}>
          <option value="">nobody</option>
          {people.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {id === self ? `${name} (you)` : `${name}, ${role}`}
            </option>
          ))}
        </select>
        {/* A button with an action of its own cannot carry a name: giving is what the action does unless told otherwise. */}
        <button
          type="submit"
          {...(decide === null ? { name: "_act", value: "give" } : { formAction: attendNow })}
          className={controls.small}
          aria-busy={attending}
        >
          Give
        </button>
      </form>
      {decide === null
        ? null
        : (["accepted", "dismissed"] as const).map((act) => (
            // A row's own button belongs to one of these, and brings the row.
            <form key={act} id={rowForm[act]} action={decideNow}>
              {hidden}
              <input type="hidden" name="_act" value={act} />
            </form>
          ))}
    </div>
  );
}

/** What takes an act back; giving is taken back by giving again. */
const opposite: Readonly<Partial<Record<Attended["act"], Attended["act"]>>> = {
  looked: "back",
  back: "looked",
  accepted: "candidate",
  dismissed: "candidate",
};

function wordsOf({ act, to, done }: Attended): string {
  const count = done.length === 1 ? "One" : String(done.length);
  const words: Readonly<Record<Attended["act"], string>> = {
    give: to === null ? "let go: nobody has it now." : `given to ${to}.`,
    looked: "taken off the list. It comes back when something new happens to it.",
    back: "put back on the list.",
    accepted: "accepted: readers see it now.",
    dismissed: "dismissed. Its feed does not bring it again.",
    candidate: "put back among the candidates.",
  };
  return `${count} ${words[act]}`;
}
