import { reportedWhen } from "../../lib/figure/reported-text.ts";
import { formatCount } from "../../lib/i18n/format.ts";
import { defaultLocale } from "../../lib/i18n/translate.ts";
import type { ReportedEpisode } from "../../lib/model/reported-episode.ts";
import { DataTable } from "../site/data-table.tsx";
import { phaseName } from "../site/names.ts";
import { say } from "../site/say.ts";

/** As many rows as a page can carry; the CSV holds them all. */
const MOST_ROWS = 40;

/** Outages as others recorded them, the newest first: what, when, by whom, and where to read it. */
export function ReportedTable({
  records,
  sourceNames,
}: {
  records: readonly ReportedEpisode[];
  /** Display names by source id. */
  sourceNames: ReadonlyMap<string, string>;
}) {
  const newest = records.toReversed().slice(0, MOST_ROWS);
  return (
    <>
      <DataTable
        caption={say("pages.reported")}
        columns={[
          { key: "what", label: say("pages.reported-what") },
          { key: "when", label: say("pages.column-when") },
          { key: "kind", label: say("pages.reported-kind") },
          { key: "source", label: say("pages.reported-by") },
          { key: "link", label: say("pages.reported-link") },
        ]}
        rows={newest.map((record) => ({
          key: record.id,
          cells: [
            record.area === null
              ? record.title
              : say("pages.reported-in", { title: record.title, area: record.area }),
            reportedWhen(record, defaultLocale),
            record.kind === null ? null : phaseName(record.kind),
            sourceNames.get(record.source) ?? record.source,
            <RecordLink key="link" url={record.url} />,
          ],
        }))}
      />
      {newest.length === records.length ? null : (
        <p>
          {say("pages.reported-newest", {
            shown: formatCount(newest.length),
            total: formatCount(records.length),
          })}
        </p>
      )}
    </>
  );
}

/** Only web addresses become links: others could run a script. The host says where the link leads. */
function RecordLink({ url }: { url: string | null }) {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return say("pages.missing");
  return (
    <a href={url} rel="noreferrer external">
      {new URL(url).hostname.replace(/^www\./, "")}
    </a>
  );
}
