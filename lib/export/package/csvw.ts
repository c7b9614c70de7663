import { isoInstant } from "../../model/interval.ts";
import type { ColumnKind, Described } from "../exporter.ts";
import type { DatasetFacts } from "./dataset.ts";

const datatypes: Readonly<Record<ColumnKind, string>> = {
  text: "string",
  list: "string",
  integer: "integer",
  number: "double",
  instant: "dateTime",
  boolean: "boolean",
  json: "json",
};

/** Metadata of CSV files after CSV on the Web (W3C Recommendation "Metadata Vocabulary for Tabular Data", 2015). */
export function csvwMetadata(
  facts: DatasetFacts,
  files: readonly { readonly table: Described; readonly url: string }[],
) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": "Dimline",
    "dc:modified": { "@value": isoInstant(facts.revisedAt), "@type": "xsd:dateTime" },
    "dc:identifier": `revision ${facts.revision}`,
    dialect: { lineTerminators: ["\r\n"], encoding: "utf-8", header: true },
    tables: files.map(({ table, url }) => ({
      url,
      "dc:title": table.title,
      "dc:description": table.description,
      tableSchema: {
        columns: table.columns.map(({ name, kind, meaning, missing }) => ({
          name,
          titles: name,
          "dc:description": meaning,
          datatype: datatypes[kind],
          required: missing === null && kind !== "text" && kind !== "list",
          ...(kind === "list" ? { separator: " " } : {}),
        })),
        ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      },
    })),
  };
}
