import path from "node:path";
import { Worker } from "node:worker_threads";
import type { TableAddress } from "../../lib/export/address.ts";
import type { ExportOptions } from "../../lib/export/exporter.ts";
import type { Filters } from "../../lib/export/filters.ts";
import type { Written } from "./write-table.ts";

export interface FileRequest {
  readonly database: string;
  readonly address: TableAddress;
  readonly filters: Filters;
  /** Id of an exporter. */
  readonly format: string;
  readonly options: ExportOptions;
  readonly file: string;
}

export interface FileReport extends Written {
  readonly table: string;
  readonly rows: number;
  /** Milliseconds from the opening of the database to the first bytes. */
  readonly firstByteMs: number | null;
}

/** Megabytes of what was made last. Rows live for a moment, and more room for them would only be filled. */
const YOUNG = 24;

/**
 * Writes a table into a file, in a thread whose memory is kept small.
 * @returns null where there is no such place, speaker or record.
 */
export function writeFile(
  request: FileRequest,
  onRows: (rows: number) => void = () => {},
  interrupted?: AbortSignal,
): Promise<FileReport | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(import.meta.dirname, "file-writer.ts"), {
      workerData: request,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const stop = () => worker.postMessage("stop");
    interrupted?.addEventListener("abort", stop);
    let report: FileReport | null = null;
    worker.on("message", (message: { rows?: number; done?: FileReport }) => {
      if (message.rows !== undefined) onRows(message.rows);
      if (message.done !== undefined) report = message.done;
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      interrupted?.removeEventListener("abort", stop);
      resolve(report);
    });
  });
}
