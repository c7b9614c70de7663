import { createWriteStream } from "node:fs";
import { openReadOnly } from "../../db/client.ts";
import { extractPieces, openExtract } from "../../db/queries/export/open-extract.ts";
import { exporterOf } from "../../lib/export/formats.ts";
import { writePieces } from "../export/write-table.ts";

/**
 * Exports all observations of a database into a file, in a process of its own, so that its memory is that of an export
 * and of nothing else. Arguments: database, format, file. Prints one JSON document.
 */
const [database = "", format = "", file = ""] = process.argv.slice(2);
const started = performance.now();
const handle = openReadOnly(database);
handle.sqlite.exec("BEGIN");
const extract = openExtract(handle, { table: "observations" }, { period: null, with: [] })!;
let rows = 0;
let firstByte: number | null = null;
const stream = createWriteStream(file);
const pieces = extractPieces(extract, exporterOf(format)!, {}, (more) => {
  rows += more;
});
const report = await writePieces(pieces, stream, () => {
  firstByte ??= performance.now() - started;
});
await new Promise<void>((resolve, reject) => {
  stream.end((error?: Error | null) => (error ? reject(error) : resolve()));
});
const seconds = (performance.now() - started) / 1_000;
handle.sqlite.close();
// Linux tells kilobytes (getrusage, ru_maxrss).
const memory = process.resourceUsage().maxRSS * 1_024;
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({ rows, bytes: report.bytes, seconds, processorSeconds: (user + system) / 1e6, firstByteMs: firstByte, memory })}\n`,
);
