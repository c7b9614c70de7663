import type { ColumnDescription, Described } from "../../../lib/export/exporter.ts";

/** The columns that `fields` names, in the table's own order; all where it names none. */
export function chosenColumns(
  table: Described,
  fields: string | null,
): readonly ColumnDescription[] | { readonly parameter: string; readonly detail: string } {
  const named = (fields ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (named.length === 0) return table.columns;
  const unknown = named.find((name) => !table.columns.some((column) => column.name === name));
  if (unknown !== undefined)
    return {
      parameter: "fields",
      detail: `fields names "${unknown.slice(0, 60)}"; there are ${table.columns.map(({ name }) => name).join(", ")}`,
    };
  return table.columns.filter((column) => named.includes(column.name));
}
