import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Instant } from "../../model/interval.ts";

/** A file of an archive: its bytes, or its pieces, which are asked for when it is their turn. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: string | Uint8Array | (() => Iterable<Uint8Array> | AsyncIterable<Uint8Array>);
  /** False for what is compressed already. */
  readonly compress?: boolean;
}

/**
 * A zip archive as a stream. It depends on nothing but its files and the date, so that the same files give the same
 * bytes: the date is written without a zone, and files come in their order. A file that cannot be read breaks the
 * stream off with its error.
 */
export function zipArchive(files: readonly ArchivedFile[], date: Instant): Readable {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  let reading: Readable | null = null;
  // Whoever takes the archive may go away in the middle of it: then no file is read on, and nothing is left open.
  output.once("close", () => reading?.destroy());
  archive.on("error", (error: Error) => output.destroy(error));
  // DOS time has no zone: the same wall clock is written wherever this runs, and noon falls in no change of clocks.
  const day = new Date(date);
  const mtime = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
  const options = { mtime, mode: 0o100644, forceDosTimestamp: true };
  for (const { path, content, compress = true } of files) {
    if (typeof content === "function")
      archive.addReadStreamLazy(path, { ...options, compress }, (use) => {
        if (output.destroyed) return;
        reading = Readable.from(content(), { objectMode: false });
        use(null, reading);
      });
    else archive.addBuffer(Buffer.from(content as string), path, { ...options, compress });
  }
  archive.end();
  return output;
}
