import type { ColumnDescription, ColumnKind, Described } from "../exporter.ts";

const kinds: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  list: "list",
  integer: "whole number",
  number: "number",
  instant: "instant",
  boolean: "true or false",
  json: "JSON",
};

const introduction = `Made from the table schemas in \`lib/export/tables\`; do not edit it by hand:
\`npm run export -- dictionary -o docs/data-dictionary.md\` writes it anew.

What holds for every table:

- Columns come in the order given here. An empty field is missing; it is never zero, and each column says what missing means.
- An *instant* is written in ISO 8601, UTC, with \`Z\`. Times are half-open: an end is the first moment that is no longer inside.
- A *list* is separated by spaces in CSV and Parquet, and is a list in JSON. *JSON* is text in CSV and Parquet.
- *Measured* values were taken from a source as they came; *computed* ones were worked out by the program; *editorial* ones were
  written by a person; *catalogue* ones are the program's own names and numbers. No column mixes two of them.
- In CSV, text that a spreadsheet would run as a formula has an apostrophe in front (\`?raw=1\` leaves it out). Numbers never do.
- \`simulated\` is true in every row that rests on measurements made by the program's own generator.`;

/** The data dictionary of these tables, in Markdown. */
export function dataDictionary(tables: readonly Described[]): string {
  return [
    "# The data dictionary",
    introduction,
    tables.map((table) => `- [${table.title}](#${table.id}): \`${table.id}\``).join("\n"),
    ...tables.map(tableSection),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function tableSection({ id, title, description, key, refers, columns }: Described): string {
  return [
    `<a id="${id}"></a>\n\n## ${title}`,
    description,
    [
      `\`${id}.csv\`.`,
      key.length === 0
        ? "Nothing tells its rows apart."
        : `Rows are told apart by ${key.map(code).join(", ")}.`,
      ...refers.map(
        ({ column, table, to }) => `\`${column}\` names a row of [${table}](#${table}) by its \`${to}\`.`,
      ),
    ].join(" "),
    [
      "| column | type | from | unit | what it holds | empty means |",
      "|---|---|---|---|---|---|",
      ...columns.map(columnRow),
    ].join("\n"),
  ].join("\n\n");
}

function columnRow({ name, kind, origin, unit, meaning, missing, values }: ColumnDescription): string {
  const words = values === null ? "" : ` One of ${values.map(code).join(", ")}.`;
  return `| ${[code(name), kinds[kind], origin, unit ?? "", meaning + words, missing ?? "never empty"].map(escaped).join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
