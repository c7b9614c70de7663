import { reportedWhen } from "../../lib/figure/reported-text.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { ReportedEpisode } from "../../lib/model/reported-episode.ts";
import { DataTable } from "../site/data-table.tsx";
import { phaseName } from "../site/names.ts";
import { Written } from "../site/written.tsx";

/** As many rows as a page can carry; the CSV holds them all. */
const MOST_ROWS = 40;

/** Outages as others recorded them, the newest first: what, when, by whom, and where to read it. */
export function ReportedTable({
  language,
  records,
  sourceNames,
}: {
  language: Language;
  records: readonly ReportedEpisode[];
  /** Display names by source id. */
  sourceNames: ReadonlyMap<string, string>;
}) {
  const newest = records.toReversed().slice(0, MOST_ROWS);
  return (
    <>
      <DataTable
        language={language}
        caption={language.say("pages.reported")}
        columns={[
          { key: "what", label: language.say("pages.reported-what") },
          { key: "when", label: language.say("pages.column-when") },
          { key: "kind", label: language.say("pages.reported-kind") },
          { key: "source", label: language.say("pages.reported-by") },
          { key: "link", label: language.say("pages.reported-link") },
        ]}
        rows={newest.map((record) => ({
          key: record.id,
          cells: [
            record.area === null ? (
              <Written key="title" language={language}>
                {record.title}
              </Written>
            ) : (
              language.say("pages.reported-in", { title: record.title, area: record.area })
            ),
            reportedWhen(record, language.locale),
            record.kind === null ? null : phaseName(language, record.kind),
            sourceNames.get(record.source) ?? record.source,
            <RecordLink language={language} key="link" url={record.url} />,
          ],
        }))}
      />
      {newest.length === records.length ? null : (
        <p>
          {language.say("pages.reported-newest", {
            shown: language.count(newest.length),
            total: language.count(records.length),
          })}
        </p>
      )}
    </>
  );
}

/** Only web addresses become links: others could run a script. The host says where the link leads. */
function RecordLink({ language, url }: { language: Language; url: string | null }) {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return language.say("pages.missing");
  return (
    <a href={url} rel="noreferrer external">
      {new URL(url).hostname.replace(/^www\./, "")}
    </a>
  );
}
