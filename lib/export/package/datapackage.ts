import { isoInstant } from "../../model/interval.ts";
import type { ColumnDescription, ColumnKind, Described } from "../exporter.ts";
import { citationLine, type DatasetFacts, NO_LICENCE } from "./dataset.ts";

/** A file of a package: its path below the package's root, its size and its SHA-256 in hexadecimal. */
export interface PackagedFile {
  readonly table: Described;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

const types: Readonly<Record<ColumnKind, { type: string; format?: string }>> = {
  text: { type: "string" },
  list: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  instant: { type: "datetime" },
  boolean: { type: "boolean" },
  json: { type: "string" },
};

/**
 * `datapackage.json` after Frictionless Data Package 1 (specs.frictionlessdata.io), with table schemas that are
 * the data dictionary. Every source keeps its own licence: the package as a whole has none.
 */
export function dataPackage(facts: DatasetFacts, files: readonly PackagedFile[]) {
  return {
    profile: "tabular-data-package",
    name: "dimline",
    id: `${facts.site}/data?revision=${facts.revision}`,
    title: "Dimline",
    description:
      "Network measurements, the episodes of interference found in them, what officials, operators and platforms said, and the verdicts of one against the other.",
    homepage: facts.site,
    version: String(facts.revision),
    created: isoInstant(facts.revisedAt),
    keywords: ["internet censorship", "throttling", "network measurement"],
    sources: facts.sources.map((source) => ({
      title: source.name,
      ...(source.url === null ? {} : { path: source.url }),
      licence: source.licence ?? NO_LICENCE,
      kind: source.kind,
      id: source.id,
    })),
    citation: citationLine(facts, "all tables"),
    resources: files.map(({ table, path, bytes, sha256, rows }) => ({
      profile: "tabular-data-resource",
      name: table.id,
      path,
      title: table.title,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes,
      hash: `sha256:${sha256}`,
      rows,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(table, files),
    })),
  };
}

/** The columns as a Table Schema. References to tables that the package does not hold are left out. */
export function tableSchema(table: Described, files: readonly { readonly table: Described }[]) {
  const held = new Set(files.map((file) => file.table.id));
  const complete = table.key.filter((name) => isNeverEmpty(table, name)).length === table.key.length;
  return {
    fields: table.columns.map(fieldOf),
    missingValues: [""],
    ...(table.key.length > 0 && complete ? { primaryKey: [...table.key] } : {}),
    foreignKeys: table.refers
      .filter((reference) => held.has(reference.table) && reference.table !== table.id)
      .map(({ column, table: resource, to }) => ({ fields: column, reference: { resource, fields: to } })),
  };
}

function fieldOf(column: ColumnDescription) {
  const { name, kind, meaning, origin, unit, missing, values } = column;
  const constraints = {
    ...(missing === null && kind !== "text" && kind !== "list" ? { required: true } : {}),
    ...(values === null ? {} : { enum: values }),
  };
  return {
    name,
    ...types[kind],
    description: meaning,
    origin,
    ...(unit === null ? {} : { unit }),
    ...(missing === null ? {} : { missing }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function isNeverEmpty(table: Described, name: string): boolean {
  return table.columns.find((column) => column.name === name)?.missing === null;
}
