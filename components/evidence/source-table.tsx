import type { Language } from "../../lib/i18n/language.ts";
import type { SourceOverview } from "../../lib/model/overview.ts";
import { DataTable } from "../site/data-table.tsx";
import { SimulatedMark } from "../site/simulated.tsx";
import { Written } from "../site/written.tsx";

/** Sources with licence, citation and last load. */
export function SourceTable({
  language,
  sources,
}: {
  language: Language;
  sources: readonly SourceOverview[];
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.sources-title")}
      columns={[
        { key: "source", label: language.say("pages.source-name") },
        { key: "kind", label: language.say("pages.source-kind") },
        { key: "licence", label: language.say("pages.source-licence") },
        { key: "citation", label: language.say("pages.source-citation") },
        { key: "records", label: language.say("pages.source-records"), numeric: true },
        { key: "last", label: language.say("pages.source-last") },
      ]}
      rows={sources.map((source) => ({
        key: source.id,
        cells: [
          <>
            {source.url !== null && /^https?:\/\//i.test(source.url) ? (
              <a href={source.url} rel="noreferrer external">
                <Written language={language}>{source.name}</Written>
              </a>
            ) : (
              <Written language={language}>{source.name}</Written>
            )}{" "}
            {source.kind === "simulated" ? <SimulatedMark language={language} /> : null}
          </>,
          language.say("pages.source-kind-name", { kind: source.kind }),
          source.licence ?? language.say("pages.source-no-licence"),
          <Written key="citation" language={language}>
            {source.citation ?? source.name}
          </Written>,
          language.count(source.observations + source.statements + source.events),
          lastLoad(language, source),
        ],
      }))}
    />
  );
}

/** Null where records came with the files of another source, whose loads are counted there. */
function lastLoad(language: Language, source: SourceOverview): string | null {
  if (source.lastRunAt !== null) return language.date(source.lastRunAt, { short: true });
  return source.observations + source.statements + source.events === 0
    ? language.say("pages.source-none")
    : null;
}
