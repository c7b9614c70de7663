"use client";

import { useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import styles from "./desk-page.module.css";
import { FrameNotice } from "./frame-notice.tsx";

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
  return (
    <form action={dispatch} className={styles.text}>
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
      <label htmlFor="sheet">The rows</label>
      <textarea
        id="sheet"
        name="sheet"
        rows={12}
        dir="auto"
        spellCheck={false}
        key={typed}
        defaultValue={typed}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong === undefined ? undefined : "sheet-problem"}
      />
      {wrong === undefined ? null : (
        <FrameNotice kind="refused">
          <p id="sheet-problem">{wrong}</p>
        </FrameNotice>
      )}
      <p>
        <button type="submit" name="_intent" value="look" className={styles.small} aria-busy={pending}>
          Show what it holds
        </button>{" "}
        {read !== null && read.saved === null && fresh > 0 ? (
          <button type="submit" name="_intent" value="save" className={styles.small} aria-busy={pending}>
            Save {fresh} as drafts
          </button>
        ) : null}
      </p>
      {read === null ? null : (
        <>
          {read.rejects.length === 0 ? null : (
            <section aria-labelledby="set-aside">
              <h2 id="set-aside">Set aside</h2>
              <ul className={styles.list}>
                {read.rejects.map(({ line, field, message }) => (
                  <li key={`${line} ${field} ${message}`}>
                    <span>
                      Line {line}
                      {field === null ? "" : `, ${field}`}: {message}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="good">
            <h2 id="good">Good</h2>
            <ul className={styles.list}>
              {read.rows.map(({ line, title, id, known }) => (
                <li key={id}>
                  <span dir="auto">{title}</span>
                  <p>
                    Line {line} · {id}
                    {known ? " · is there already, and is left alone" : ""}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </form>
  );
}
