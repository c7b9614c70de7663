import type { Described, Exporter, ExportOptions } from "./exporter.ts";

/** A table as the pieces of one file, each made when it is asked for. */
export function* written(
  exporter: Exporter,
  table: Described,
  chunks: Iterable<readonly unknown[]>,
  options: ExportOptions = {},
): Generator<Uint8Array> {
  const writer = exporter.open(table, options);
  yield writer.begin();
  for (const rows of chunks) yield writer.rows(rows);
  yield writer.end();
}
