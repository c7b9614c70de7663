import { csv } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import { json, jsonLines } from "./json.ts";
import { parquet } from "./parquet.ts";

/** Every format that a table can be had in, one line each. */
export const exporters: readonly Exporter[] = [csv, json, jsonLines, parquet];

/** The exporter of an id, which is also the end of the file's name; null where there is none. */
export function exporterOf(id: string): Exporter | null {
  return exporters.find((exporter) => exporter.id === id) ?? null;
}
