import { isoInstant } from "../../model/interval.ts";
import type { ColumnDescription, Described } from "../exporter.ts";
import { exporters } from "../formats.ts";
import { citationLine, type ExtractFacts, holdsSimulated, NO_LICENCE } from "./dataset.ts";

/** What `.metadata.json` behind a page's address holds: the table, its columns, its sources, and how to cite it. */
export function metadataDocument(table: Described, facts: ExtractFacts) {
  const query = facts.query === "" ? "" : `?${facts.query}`;
  return {
    table: table.id,
    title: table.title,
    description: table.description,
    page: `${facts.site}${facts.path}${query}`,
    dataset_revision: facts.revision,
    revised_at: isoInstant(facts.revisedAt),
    rows: facts.rows,
    period:
      facts.period === null
        ? null
        : { start: isoInstant(facts.period.start), end: isoInstant(facts.period.end) },
    holds_simulated: holdsSimulated(facts),
    key: table.key,
    columns: table.columns.map(columnDocument),
    sources: facts.sources.map((source) => ({
      ...source,
      licence: source.licence ?? NO_LICENCE,
    })),
    citation: citationLine(facts, table.title),
    files: Object.fromEntries(
      [...exporters.map(({ extension }) => extension), "metadata.json", "zip"].map((extension) => [
        extension,
        `${facts.site}${facts.path}.${extension}${query}`,
      ]),
    ),
  };
}

/** A column as the documents describe it: everything but where its values come from. */
export function columnDocument(column: ColumnDescription) {
  const { name, kind, meaning, origin, unit, missing, values } = column;
  return { name, type: kind, description: meaning, origin, unit, missing, values };
}
