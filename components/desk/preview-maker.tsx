"use client";

import { useActionState } from "react";
import type { ActionAnswer } from "../../lib/accounts/refusal.ts";
import controls from "./controls.module.css";
import { Instant } from "./frame-instant.tsx";
import rail from "./rail.module.css";

type Answer = ActionAnswer<{ readonly path: string; readonly expiresAt: number }>;

/** Makes a link for somebody who has no account; it is shown once. */
export function PreviewMaker({
  kind,
  record,
  version,
  action,
  csrf,
}: {
  kind: string;
  record: string;
  version: number;
  action: (state: Answer | null, form: FormData) => Promise<Answer>;
  csrf: string;
}) {
  const [answer, dispatch] = useActionState(action, null);
  return (
    <form action={dispatch}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="_kind" value={kind} />
      <input type="hidden" name="_record" value={record} />
      <input type="hidden" name="_version" value={version} readOnly />
      <label htmlFor="preview-days" className={controls.label}>
        Preview link for
      </label>
      <div className={rail.line}>
        <select id="preview-days" name="days" defaultValue="7" className={controls.input}>
          <option value="1">a day</option>
          <option value="7">a week</option>
          <option value="30">30 days</option>
        </select>
        <button type="submit" className={controls.quiet}>
          Make a link
        </button>
      </div>
      {answer?.ok ? (
        <p role="status">
          <a href={answer.value.path}>This link</a> shows version {version} to whoever holds it, until{" "}
          <Instant at={answer.value.expiresAt} />.
        </p>
      ) : null}
      {answer !== null && !answer.ok ? (
        <p role="alert" className={controls.problem}>
          {answer.errors?.form}
        </p>
      ) : null}
    </form>
  );
}
