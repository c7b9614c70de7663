import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inferSchema, initParser } from "udsv";

/** Where the recorded data lie beside the repository; some or all of it may be absent. */
export const dataFolder = join(import.meta.dirname, "../../../shared/data");

/**
 * The rows of one CSV of the data folder by column name, or null where the file is absent. `columns` names them where
 * the file has no header.
 */
export function readRows(path: string, columns?: readonly string[]): Record<string, string>[] | null {
  const file = join(dataFolder, path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  let text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (columns !== undefined) text = `${columns.join(",")}\n${text}`;
  const schema = inferSchema(text);
  const names = schema.cols.map((column) => column.name);
  return initParser(schema)
    .stringArrs(text)
    .map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
}

/** A number of a cell; null where it is empty or not one. */
export function number(text: string | undefined): number | null {
  if (text === undefined || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** UTC epoch ms of the date-and-time forms in these files, all of them UTC; throws a RangeError on any other. */
export function instant(text: string): number {
  const time = Date.parse(
    `${text
      .trim()
      .replace(/( UTC|\+00:00|Z)$/, "")
      .replace(" ", "T")
      .replace(/^(\d{4}-\d{2}-\d{2})$/, "$1T00:00:00")}Z`,
  );
  if (Number.isNaN(time)) throw new RangeError(`not a time: "${text}"`);
  return time;
}
