import { AnswerForm } from "../../../components/desk/answer-form.tsx";
import controls from "../../../components/desk/controls.module.css";
import { PreviewMaker } from "../../../components/desk/preview-maker.tsx";
import rail from "../../../components/desk/rail.module.css";
import { writer } from "../../../db/client.ts";
import { readAssignment } from "../../../db/queries/desk/assignments.ts";
import { listAssignable } from "../../../db/queries/desk/list-assignable.ts";
import { listPreviews } from "../../../db/queries/desk/previews.ts";
import type { RecordHead, RecordKind } from "../../../lib/desk/record.ts";
import { assignTo, linkPreview, unlinkPreview } from "./actions.ts";
import { deskTime } from "./times.ts";

/** Who has taken a record on, whom it can be given to, and a link for whoever has no account. */
export function RecordKeeping({
  kind,
  record,
  head,
  account,
  csrf,
}: {
  kind: RecordKind;
  record: string;
  /** Null for what no editor wrote in yet: there is no version to link to. */
  head: RecordHead | null;
  /** Whoever looks. */
  account: string;
  csrf: string;
}) {
  const handle = writer();
  const taken = readAssignment(handle, { kind, record });
  const aboutRecord = (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="_kind" value={kind} />
      <input type="hidden" name="_record" value={record} />
    </>
  );
  return (
    <section className={rail.card} aria-labelledby="keeping">
      <h2 id="keeping">Who has it</h2>
      <AnswerForm action={assignTo}>
        {aboutRecord}
        <div className={rail.line}>
          <span>{taken === null ? "Nobody has taken this on." : `${taken.name} has taken this on.`}</span>
          <button
            type="submit"
            name="_assign"
            value={taken?.account === account ? "" : account}
            className={controls.quiet}
          >
            {taken?.account === account ? "Let it go" : "Take it on"}
          </button>
        </div>
      </AnswerForm>
      <AnswerForm action={assignTo}>
        {aboutRecord}
        <label htmlFor="assign" className={controls.label}>
          Give it to
        </label>
        <div className={rail.line}>
          <select
            id="assign"
            name="_assign"
            key={taken?.account}
            defaultValue={taken?.account ?? ""}
            className={controls.input}
          >
            <option value="">nobody</option>
            {listAssignable(handle).map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name}, {role}
              </option>
            ))}
          </select>
          <button type="submit" className={controls.quiet}>
            Give
          </button>
        </div>
      </AnswerForm>
      {head === null ? null : (
        <PreviewMaker kind={kind} record={record} version={head.version} action={linkPreview} csrf={csrf} />
      )}
      {listPreviews(handle, kind, record, Date.now()).map(({ link, version, madeByName, expiresAt }) => (
        <AnswerForm key={link} action={unlinkPreview}>
          {aboutRecord}
          <div className={rail.line}>
            <span>
              {madeByName ?? "Somebody"}’s link to version {version}, until {deskTime(expiresAt)}
            </span>
            <button type="submit" name="_link" value={link} className={controls.quiet}>
              End it
            </button>
          </div>
        </AnswerForm>
      ))}
    </section>
  );
}
