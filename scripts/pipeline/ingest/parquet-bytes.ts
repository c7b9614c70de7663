import { type FileHandle, open, stat } from "node:fs/promises";
import type { RangedBytes } from "../../../lib/ingest/reading/cut-parquet.ts";
import { standardInput } from "./find-files.ts";
import { unreadable } from "./unreadable.ts";

const magic = "PAR1";

/**
 * A Parquet file, told by its first bytes, to be read in ranges: what it holds is found from its end. Null where the
 * file is something else. Standard input has no end to begin from, and is never one.
 *
 * @throws UnusableFile where the file cannot be read.
 */
export async function openParquet(
  path: string,
): Promise<{ readonly bytes: RangedBytes; close(): Promise<void> } | null> {
  // What is opened of a pipe is gone for whoever reads it after.
  if (path === standardInput) return null;
  let handle: FileHandle;
  try {
    if (!(await stat(path)).isFile()) return null;
    handle = await open(path);
  } catch (error) {
    throw unreadable(error);
  }
  const first = Buffer.alloc(magic.length);
  const { bytesRead } = await handle.read(first, 0, magic.length, 0);
  if (bytesRead < magic.length || first.toString("latin1") !== magic) {
    await handle.close();
    return null;
  }
  const { size } = await handle.stat();
  return {
    bytes: {
      byteLength: size,
      async slice(start, end = size) {
        const piece = new Uint8Array(Math.max(0, end - start));
        const { bytesRead } = await handle.read(piece, 0, piece.length, start);
        return piece.buffer.slice(0, bytesRead);
      },
    },
    close: () => handle.close(),
  };
}
