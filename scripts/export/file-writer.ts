import { createWriteStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { openReadOnly } from "../../db/client.ts";
import { extractPieces, openExtract } from "../../db/queries/export/open-extract.ts";
import { exporterOf } from "../../lib/export/formats.ts";
import type { FileRequest } from "./write-file.ts";
import { writePieces } from "./write-table.ts";

/** The thread that writes a table into a file (`write-file.ts`). It posts rows as they are written, then its report. */
const { database, address, filters, format, options, file } = workerData as FileRequest;
const port = parentPort!;
const started = performance.now();
const handle = openReadOnly(database);
handle.sqlite.pragma("cache_size = -8192");
handle.sqlite.exec("BEGIN");
const extract = openExtract(handle, address, filters);
if (extract === null) port.postMessage({ missing: true });
else {
  let rows = 0;
  let interrupted = false;
  let firstByteMs: number | null = null;
  port.on("message", () => {
    interrupted = true;
  });
  const pieces = extractPieces(extract, exporterOf(format)!, options, (more) => {
    rows += more;
  });
  const untilInterrupted = function* () {
    for (const piece of pieces) {
      if (interrupted) return;
      yield piece;
    }
  };
  const stream = createWriteStream(file);
  const report = await writePieces(untilInterrupted(), stream, () => {
    firstByteMs ??= performance.now() - started;
    port.postMessage({ rows });
  });
  await new Promise<void>((resolve, reject) => {
    stream.end((error?: Error | null) => (error ? reject(error) : resolve()));
  });
  port.postMessage({ done: { table: extract.table.id, rows, firstByteMs, ...report } });
}
port.close();
handle.sqlite.close();
