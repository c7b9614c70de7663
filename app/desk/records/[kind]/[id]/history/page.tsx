import type { Metadata } from "next";
import { AnswerForm } from "../../../../../../components/desk/answer-form.tsx";
import styles from "../../../../../../components/desk/desk-page.module.css";
import { DifferenceTable } from "../../../../../../components/desk/difference-table.tsx";
import { writer } from "../../../../../../db/client.ts";
import { hasRole } from "../../../../../../lib/accounts/role.ts";
import { fieldDifferences } from "../../../../../../lib/desk/difference.ts";
import { formOf } from "../../../../../../lib/desk/forms/index.ts";
import { csrfToken, requireRole } from "../../../../authorise.ts";
import NotHere from "../../../../not-found.tsx";
import { restoreRecord } from "../../../actions.ts";
import { loadRecord } from "../../../load-record.ts";
import { deskTime } from "../../../times.ts";

interface Props {
  params: Promise<{ kind: string; id: string }>;
}

export const metadata: Metadata = { title: "History" };

export default async function RecordHistoryPage({ params }: Props) {
  const account = await requireRole("reader");
  const found = loadRecord(writer(), await params);
  if (found === null || found.head === null) return <NotHere />;
  const { kind, record, head, revisions, fields } = found;
  const csrf = await csrfToken();
  return (
    <>
      <h1>{formOf(kind).title(fields) || record}</h1>
      <p className={styles.facts}>
        <span>Every version, the newest first. None of them can be changed or taken away.</span>
        <a href={`/desk/records/${kind}/${record}`}>Back to the record</a>
      </p>
      <ol className={styles.versions} reversed>
        {[...revisions].reverse().map((revision) => {
          const before = revisions[revision.version - 2];
          return (
            <li key={revision.version} id={`version-${revision.version}`}>
              <h2>
                Version {revision.version}
                <span className={styles.state} data-state={revision.state}>
                  {revision.state}
                </span>
              </h2>
              <p className={styles.facts}>
                <span>{revision.authorName === "" ? "A load" : revision.authorName}</span>
                <time dateTime={new Date(revision.at).toISOString()}>{deskTime(revision.at)}</time>
                {revision.note === null ? null : <span dir="auto">{revision.note}</span>}
                {revision.publicNote === null ? null : (
                  <span dir="auto">For readers: {revision.publicNote}</span>
                )}
              </p>
              {before === undefined ? null : (
                <DifferenceTable
                  kind={kind}
                  differences={fieldDifferences(before.fields, revision.fields)}
                  empty="The words are the same as before."
                />
              )}
              {revision.version === head.version || !hasRole(account.role, "annotator") ? null : (
                <AnswerForm action={restoreRecord}>
                  <input type="hidden" name="csrf" value={csrf} />
                  <input type="hidden" name="_kind" value={kind} />
                  <input type="hidden" name="_record" value={record} />
                  <input type="hidden" name="_version" value={head.version} />
                  <button className={styles.small} type="submit" name="_restored" value={revision.version}>
                    Restore version {revision.version} as a new draft
                  </button>
                </AnswerForm>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
