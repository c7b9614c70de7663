import type { SchemaElement } from "hyparquet";

const furthestInstant = 8.64e15;

/**
 * A value as the cell of a table that is text: nothing is empty, times are ISO 8601 with milliseconds, with `Z` where the
 * column says that they are UTC and without a zone where it does not (`isAdjustedToUTC`), lists and maps are JSON.
 */
export function cellText(value: unknown, element: SchemaElement): string {
  if (value === null || value === undefined) return "";
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return isTime(element) && Math.abs(value) <= furthestInstant ? timeText(value, element) : String(value);
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return value instanceof Date && Number.isNaN(value.getTime()) ? "" : jsonOf(value);
  }
}

function isTime({ logical_type: logical, converted_type: converted, type }: SchemaElement): boolean {
  return (
    logical?.type === "TIMESTAMP" ||
    converted === "TIMESTAMP_MILLIS" ||
    converted === "TIMESTAMP_MICROS" ||
    type === "INT96"
  );
}

function timeText(time: number, { logical_type: logical, type }: SchemaElement): string {
  const text = new Date(time).toISOString();
  // Only the newer way of saying that a column holds times can say that they are local; INT96 never says anything.
  const zoned = type === "INT96" ? false : logical?.type === "TIMESTAMP" ? logical.isAdjustedToUTC : true;
  return zoned ? text : text.slice(0, -1);
}

function jsonOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : (part as unknown))) ?? ""
  );
}
