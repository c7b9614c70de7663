import { formatCount, formatDate } from "../../lib/i18n/format.ts";
import type { SourceOverview } from "../../lib/model/overview.ts";
import { DataTable } from "../site/data-table.tsx";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";

/** Sources with licence, citation and last load. */
export function SourceTable({ sources }: { sources: readonly SourceOverview[] }) {
  return (
    <DataTable
      caption={say("pages.sources-title")}
      columns={[
        { key: "source", label: say("pages.source-name") },
        { key: "kind", label: say("pages.source-kind") },
        { key: "licence", label: say("pages.source-licence") },
        { key: "citation", label: say("pages.source-citation") },
        { key: "records", label: say("pages.source-records"), numeric: true },
        { key: "last", label: say("pages.source-last") },
      ]}
      rows={sources.map((source) => ({
        key: source.id,
        cells: [
          <>
            {source.url !== null && /^https?:\/\//i.test(source.url) ? (
              <a href={source.url} rel="noreferrer external">
                {source.name}
              </a>
            ) : (
              source.name
            )}{" "}
            {source.kind === "simulated" ? <SimulatedMark /> : null}
          </>,
          say("pages.source-kind-name", { kind: source.kind }),
          source.licence ?? say("pages.source-no-licence"),
          source.citation ?? source.name,
          formatCount(source.observations + source.statements + source.events),
          lastLoad(source),
        ],
      }))}
    />
  );
}

/** Null where records came with the files of another source, whose loads are counted there. */
function lastLoad(source: SourceOverview): string | null {
  if (source.lastRunAt !== null) return formatDate(source.lastRunAt, { short: true });
  return source.observations + source.statements + source.events === 0 ? say("pages.source-none") : null;
}
