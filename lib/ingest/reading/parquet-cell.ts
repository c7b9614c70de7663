import type { SchemaElement } from "hyparquet";

const furthestInstant = 8.64e15;

/**
 * A value as the cell of a table that is text: nothing is empty, times are ISO 8601 with milliseconds, with `Z` where the
 * column says that they are UTC and without a zone where it does not (`isAdjustedToUTC`), times of day are `14:30:00` with
 * what there is behind the second, and lists and maps are JSON.
 */
export function cellText(value: unknown, element: SchemaElement): string {
  if (value === null || value === undefined) return "";
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      if (isTimeOfDay(element)) return timeOfDayText(value, element);
      return isTime(element) && Math.abs(value) <= furthestInstant ? timeText(value, element) : String(value);
    case "bigint":
      return isTimeOfDay(element) ? timeOfDayText(Number(value), element) : String(value);
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

function isTimeOfDay({ logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  return logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS";
}

const perSecond = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;

/**
 * A time of day by the clock of its table, whatever its column says of UTC: Arrow marks every time of day so. What no
 * clock shows stays the number that it is.
 */
function timeOfDayText(
  value: number,
  { logical_type: logical, converted_type: converted }: SchemaElement,
): string {
  const unit = logical?.type === "TIME" ? logical.unit : converted === "TIME_MILLIS" ? "MILLIS" : "MICROS";
  const second = perSecond[unit];
  if (value < 0 || value >= 86_400 * second) return String(value);
  const seconds = Math.floor(value / second);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, "0")).join(":");
  const rest = value % second;
  return rest === 0 ? clock : `${clock}.${String(second + rest).slice(1)}`;
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
