import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DifferenceTable } from "../../../../../components/desk/difference-table.tsx";
import { Notes } from "../../../../../components/editorial/notes.tsx";
import { PageHead } from "../../../../../components/site/page-head.tsx";
import { reader } from "../../../../../db/client.ts";
import { listAnnotations } from "../../../../../db/queries/desk/list-annotations.ts";
import { publicHistory } from "../../../../../db/queries/desk/public-history.ts";
import { fieldDifferences } from "../../../../../lib/desk/difference.ts";
import { formOf } from "../../../../../lib/desk/forms/index.ts";
import { recordKinds } from "../../../../../lib/desk/record.ts";
import { isoInstant } from "../../../../../lib/model/interval.ts";
import { publicAddress } from "../../../../desk/records/load-record.ts";
import { readerLanguage } from "../../../../reader-language.ts";
import { idOf } from "../../../params.ts";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ kind: string; id: string }>;
}

async function load({ params }: Props) {
  const { kind: named, id } = await params;
  const kind = recordKinds.find((one) => one === named);
  if (kind === undefined) notFound();
  const record = idOf(id);
  const versions = publicHistory(reader(), kind, record);
  const last = versions.at(-1);
  if (last === undefined) notFound();
  return { kind, record, versions, last, what: formOf(kind).title(last.fields) || record };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const language = await readerLanguage();
  const { what } = await load(props);
  return { title: language.say("editorial.history-title", { what }) };
}

/** Everything of a record that readers ever saw. */
export default async function HistoryPage(props: Props) {
  const language = await readerLanguage();
  const { kind, record, versions, last, what } = await load(props);
  const address = publicAddress(kind, record, last.fields);
  const note = kind === "annotation" ? listAnnotations(reader(), { id: record })[0] : undefined;
  return (
    <>
      <PageHead kicker={language.say("editorial.history")} title={<bdi>{what}</bdi>}>
        <p>{language.say("editorial.history-lead")}</p>
        {address === null ? null : (
          <p>
            <a href={language.address(address)}>{language.say("editorial.history-go")}</a>
          </p>
        )}
      </PageHead>
      {note === undefined ? null : <Notes language={language} notes={[{ number: null, note }]} level={2} />}
      <ol className={styles.versions} reversed>
        {[...versions].reverse().map((one, index, all) => {
          const before = all[index + 1];
          return (
            <li key={`${one.version} ${one.state}`} id={`version-${one.version}`}>
              <h2>
                {language.say("editorial.history-version", { version: one.version })}
                {one.at === null || one.state === "draft" || one.state === "in review" ? null : (
                  <span className={styles.state}>{language.say(`editorial.state-${one.state}`)}</span>
                )}
              </h2>
              <p className={styles.facts}>
                {one.at === null ? (
                  language.say("editorial.history-loaded")
                ) : (
                  <time dateTime={isoInstant(one.at)}>
                    {language.say("editorial.history-by", {
                      name: one.byName,
                      date: language.dateTime(one.at),
                      revision: one.datasetRevision ?? 0,
                    })}
                  </time>
                )}
              </p>
              {one.publicNote === null ? null : <p dir="auto">{one.publicNote}</p>}
              {one.state === "withdrawn" ? null : (
                <DifferenceTable
                  kind={kind}
                  differences={fieldDifferences(before?.fields ?? {}, one.fields)}
                  empty={language.say("editorial.history-same")}
                  first={before === undefined}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
