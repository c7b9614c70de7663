"use client";

import { type FormEvent, useActionState, useContext, useEffect, useState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import type { RecordStep } from "../../lib/desk/states.ts";
import { BesideForm } from "./beside-form.ts";
import controls from "./controls.module.css";
import { FrameNotice } from "./frame-notice.tsx";

type Action = (state: ActionAnswer<unknown> | null, form: FormData) => Promise<ActionAnswer<unknown>>;

const words: Readonly<Record<RecordStep, string>> = {
  submit: "Hand in for review",
  return: "Give back to the author",
  publish: "Publish",
  discard: "Throw the draft away",
  withdraw: "Withdraw from readers",
};
/** The same of what readers have seen already. */
const corrections: Readonly<Partial<Record<RecordStep, string>>> = {
  publish: "Publish the correction",
  discard: "Throw the change away",
};

/** The step that leads on to readers stands before those that lead back. */
const leads = (step: RecordStep) => step === "submit" || step === "publish";
const first = (one: RecordStep, other: RecordStep) => Number(leads(other)) - Number(leads(one));

/** What can be done with a record as it stands, and what must be said with it. */
export function RecordSteps({
  kind,
  record,
  version,
  open,
  closed,
  seen,
  handedIn,
  action,
  csrf,
}: {
  kind: string;
  record: string;
  version: number;
  open: readonly RecordStep[];
  /** Why a step that one might look for is not open. */
  closed: string | null;
  /** Whether readers have seen it, so that a change needs a note for them. */
  seen: boolean;
  /** The note for readers that was handed in with it. */
  handedIn: string;
  action: Action;
  csrf: string;
}) {
  const [answer, dispatch, pending] = useActionState(action, null);
  const { saved, unsaved } = useContext(BesideForm);
  const [warned, setWarned] = useState(false);
  const errors = answer !== null && !answer.ok ? (answer.errors ?? {}) : {};
  const typed = answer !== null && !answer.ok ? answer.typed : {};
  const publishes = open.includes("publish");

  // A step is taken with what was saved. Who typed since then is told so once, and decides.
  useEffect(() => {
    if (!unsaved) setWarned(false);
  }, [unsaved]);
  function ask(event: FormEvent) {
    if (!unsaved || warned) return;
    event.preventDefault();
    setWarned(true);
  }
  return (
    <form action={dispatch} onSubmit={ask}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="_kind" value={kind} />
      <input type="hidden" name="_record" value={record} />
      <input type="hidden" name="_version" value={Math.max(version, saved ?? 0)} readOnly />
      {errors.form === undefined ? null : (
        <FrameNotice kind="refused">
          <p>{errors.form}</p>
        </FrameNotice>
      )}
      {closed === null ? null : <p>{closed}</p>}
      {open.length === 0 ? null : (
        <>
          {seen ? (
            <Line
              name="public_note"
              label="For readers: what is corrected, or why it is withdrawn"
              value={typed.public_note ?? handedIn}
              problem={errors.public_note}
            />
          ) : null}
          <Line name="note" label="For the desk: why" value={typed.note ?? ""} problem={errors.note} />
          {publishes ? (
            <Line
              name="publish_at"
              label="Publish at (UTC; empty is now)"
              value={typed.publish_at ?? ""}
              problem={errors.publish_at}
            />
          ) : null}
          {unsaved && warned ? (
            <FrameNotice kind="refused">
              <p>
                What you typed since the last save is not part of this. Save it first, or press again to go on
                without it.
              </p>
            </FrameNotice>
          ) : null}
          <div className={controls.buttons}>
            {[...open].sort(first).map((step) => (
              <button
                key={step}
                type="submit"
                name="_step"
                value={step}
                className={leads(step) ? controls.button : controls.quiet}
                aria-busy={pending}
              >
                {(seen ? corrections[step] : undefined) ?? words[step]}
              </button>
            ))}
          </div>
        </>
      )}
    </form>
  );
}

function Line({
  name,
  label,
  value,
  problem,
}: {
  name: string;
  label: string;
  value: string;
  problem: string | undefined;
}) {
  return (
    <div className={controls.field}>
      <label htmlFor={`step-${name}`}>{label}</label>
      <input
        id={`step-${name}`}
        name={name}
        type="text"
        className={controls.input}
        dir="auto"
        defaultValue={value}
        key={value}
        maxLength={2000}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `step-${name}-problem`}
      />
      {problem === undefined ? null : (
        <p id={`step-${name}-problem`} className={controls.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
