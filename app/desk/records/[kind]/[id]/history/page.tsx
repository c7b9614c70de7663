import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerForm } from "../../../../../../components/desk/answer-form.tsx";
import controls from "../../../../../../components/desk/controls.module.css";
import { DifferenceTable } from "../../../../../../components/desk/difference-table.tsx";
import { Instant } from "../../../../../../components/desk/frame-instant.tsx";
import history from "../../../../../../components/desk/record-history.module.css";
import styles from "../../../../../../components/desk/record-page.module.css";
import { writer } from "../../../../../../db/client.ts";
import { hasRole } from "../../../../../../lib/accounts/role.ts";
import { fieldDifferences } from "../../../../../../lib/desk/difference.ts";
import { sameFields } from "../../../../../../lib/desk/record.ts";
import { csrfToken, requireRole } from "../../../../authorise.ts";
import { restoreRecord } from "../../../actions.ts";
import { loadRecord } from "../../../load-record.ts";

interface Props {
  params: Promise<{ kind: string; id: string }>;
}

export const metadata: Metadata = { title: "History" };

export default async function RecordHistoryPage({ params }: Props) {
  const account = await requireRole("reader");
  const found = loadRecord(writer(), await params);
  if (found === null || found.head === null) notFound();
  const { kind, record, title, head, revisions, fields } = found;
  const csrf = await csrfToken();
  const mayRestore = hasRole(account.role, "annotator");
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles.facts}>
        <a href={`/desk/records/${kind}/${record}`}>Back to the record</a>
        <span>Every version, the newest first. None of them can be changed or taken away.</span>
      </p>
      <ol className={history.versions} reversed>
        {[...revisions].reverse().map((revision) => {
          const { version, state, at, note, publicNote } = revision;
          const before = revisions[version - 2];
          const differences = before === undefined ? [] : fieldDifferences(before.fields, revision.fields);
          return (
            <li key={version} id={`version-${version}`}>
              <div className={history.head}>
                <h2>
                  Version {version}
                  <span className={styles.state} data-state={state}>
                    {state}
                  </span>
                </h2>
                <p>{revision.authorName === "" ? "A load" : <bdi>{revision.authorName}</bdi>}</p>
                <p>
                  <Instant at={at} />
                </p>
              </div>
              <div className={history.body}>
                {note === null ? null : <p dir="auto">{note}</p>}
                {publicNote === null ? null : (
                  <p>
                    <b>For readers:</b> <bdi>{publicNote}</bdi>
                  </p>
                )}
                {differences.length === 0 ? null : (
                  <DifferenceTable kind={kind} differences={differences} empty="" />
                )}
                {before === undefined ? <p>The first version.</p> : null}
                {!mayRestore || sameFields(fields, revision.fields) ? null : (
                  <AnswerForm action={restoreRecord}>
                    <input type="hidden" name="csrf" value={csrf} />
                    <input type="hidden" name="_kind" value={kind} />
                    <input type="hidden" name="_record" value={record} />
                    <input type="hidden" name="_version" value={head.version} />
                    <button className={controls.small} type="submit" name="_restored" value={version}>
                      Restore version {version} as a new draft
                    </button>
                  </AnswerForm>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
