"use client";

import { useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import controls from "./controls.module.css";
import { FrameNotice } from "./frame-notice.tsx";
import styles from "./sheet-form.module.css";

interface SheetRead {
  readonly rows: readonly { line: number; kind: string; title: string; id: string; known: boolean }[];
  readonly rejects: readonly { line: number; field: string | null; message: string }[];
  readonly saved: readonly { kind: string; id: string }[] | null;
  readonly sheet: string;
}
type Answer = ActionAnswer<SheetRead>;

/** Many statements or events at once: what is good and what is set aside, before anything is saved. */
export function SheetForm({
  action,
  csrf,
}: {
  action: (state: Answer | null, form: FormData) => Promise<Answer>;
  csrf: string;
}) {
  const [answer, dispatch, pending] = useActionState(action, null);
  const read = answer?.ok ? answer.value : null;
  const wrong = answer !== null && !answer.ok ? (answer.errors?.sheet ?? answer.errors?.form) : undefined;
  const typed = read?.sheet ?? (answer !== null && !answer.ok ? answer.typed.sheet : "") ?? "";
  const fresh = read?.rows.filter(({ known }) => !known).length ?? 0;
  const saves = read !== null && read.saved === null && fresh > 0;
  return (
    <form action={dispatch} className={styles.form}>
      <input type="hidden" name="csrf" value={csrf} />
      {read?.saved == null ? null : (
        <FrameNotice kind="done">
          <p>
            {read.saved.length === 1 ? "One draft was saved:" : `${read.saved.length} drafts were saved:`}
          </p>
          <ul>
            {read.saved.map(({ kind, id }) => (
              <li key={id}>
                <a href={`/desk/records/${kind}/${id}`}>{id}</a>
              </li>
            ))}
          </ul>
        </FrameNotice>
      )}
      <div className={controls.field}>
        <label htmlFor="sheet">The rows</label>
        <textarea
          id="sheet"
          name="sheet"
          rows={10}
          dir="auto"
          spellCheck={false}
          className={`${controls.input} ${styles.rows}`}
          key={typed}
          defaultValue={typed}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={wrong === undefined ? undefined : "sheet-problem"}
        />
        {wrong === undefined ? null : (
          <p id="sheet-problem" role="alert" className={controls.problem}>
            {wrong}
          </p>
        )}
      </div>
      <div className={controls.buttons}>
        {saves ? (
          <button type="submit" name="_intent" value="save" className={controls.button} aria-busy={pending}>
            Save {fresh} as {fresh === 1 ? "a draft" : "drafts"}
          </button>
        ) : null}
        <button
          type="submit"
          name="_intent"
          value="look"
          className={saves ? controls.quiet : controls.button}
          aria-busy={pending}
        >
          Show what it holds
        </button>
      </div>
      {read === null ? null : (
        <>
          {read.rejects.length === 0 ? null : (
            <section aria-labelledby="set-aside">
              <h2 id="set-aside">Set aside: {read.rejects.length}</h2>
              <ul className={styles.read}>
                {read.rejects.map(({ line, field, message }) => (
                  <li key={`${line} ${field} ${message}`}>
                    <b>Line {line}</b>
                    <span>
                      {field === null ? null : <code>{field}</code>} {message}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {read.rows.length === 0 ? null : (
            <section aria-labelledby="good">
              <h2 id="good">Good: {read.rows.length}</h2>
              <ul className={styles.read}>
                {read.rows.map(({ line, title, id, known }) => (
                  <li key={id}>
                    <b>Line {line}</b>
                    <span>
                      <bdi>{title}</bdi>
                      <span className={styles.id}>
                        {id}
                        {known ? " · is there already, and is left alone" : ""}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </form>
  );
}
