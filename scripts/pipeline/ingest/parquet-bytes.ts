import { type FileHandle, open } from "node:fs/promises";
import type { RangedBytes } from "../../../lib/ingest/reading/cut-parquet.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { standardInput } from "./find-files.ts";

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
  if (path === standardInput) return null;
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnusableFile("file-unreadable", `the file cannot be read: ${code ?? message}`);
  }
  const kind = await handle.stat();
  const first = Buffer.alloc(magic.length);
  // A pipe that was read here would lack its start afterwards.
  if (
    !kind.isFile() ||
    (await handle.read(first, 0, magic.length, 0)).bytesRead < magic.length ||
    first.toString("latin1") !== magic
  ) {
    await handle.close();
    return null;
  }
  return {
    bytes: {
      byteLength: kind.size,
      async slice(start, end = kind.size) {
        const piece = new Uint8Array(Math.max(0, end - start));
        const { bytesRead } = await handle.read(piece, 0, piece.length, start);
        return piece.buffer.slice(0, bytesRead);
      },
    },
    close: () => handle.close(),
  };
}
