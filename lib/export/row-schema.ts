import { z } from "zod";
import type { ColumnDescription, Described } from "./exporter.ts";

/** A table's rows in JSON, as a schema: names, types, words that can stand there, what may be missing. */
export function rowSchema(table: Described): z.ZodObject {
  return z
    .strictObject(Object.fromEntries(table.columns.map((column) => [column.name, columnSchema(column)])))
    .describe(table.description);
}

function columnSchema(column: ColumnDescription): z.ZodType {
  const schema = column.missing === null ? presentSchema(column) : presentSchema(column).nullable();
  const unit = column.unit === null ? "" : ` Unit: ${column.unit}.`;
  const missing = column.missing === null ? "" : ` Null: ${column.missing}.`;
  return schema.describe(`${column.meaning}${unit}${missing}`);
}

function presentSchema({ kind, values }: ColumnDescription): z.ZodType {
  switch (kind) {
    case "text":
      return values === null ? z.string() : z.enum(values as [string, ...string[]]);
    case "list":
      return z.array(z.union([z.string(), z.number()]));
    case "integer":
      return z.int();
    case "number":
      return z.number();
    case "instant":
      return z.iso.datetime();
    case "boolean":
      return z.boolean();
    case "json":
      return z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]);
  }
}
