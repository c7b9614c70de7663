import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { standardInput } from "./find-files.ts";

/** What stops a compressed file before its end: what came before it is good. */
export class CutFile extends UnusableFile {}

/** How much is read, and given to the decompressor, at a time. */
const pieceSize = 64 * 1024;

/**
 * The bytes of a file or of standard input, unpacked where they start like gzip (RFC 1952; several members
 * one after the other are one file).
 *
 * @param onRead is told how many bytes were read, before unpacking.
 * @throws CutFile where gzip data end too early or are damaged, after all that could be unpacked.
 * @throws UnusableFile where the file cannot be read.
 */
export async function* readBytes(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const input = path === standardInput ? process.stdin : createReadStream(path, { highWaterMark: pieceSize });
  const pieces = counted(input as AsyncIterable<Uint8Array>, onRead);
  const first = await atLeastTwo(pieces);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  if (isGzip) yield* unpacked(first, pieces);
  else {
    if (first.length > 0) yield first;
    yield* pieces;
  }
}

async function* counted(
  input: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of input) {
      onRead(piece.length);
      yield piece;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnusableFile("file-unreadable", `the file cannot be read: ${code ?? message}`);
  }
}

async function atLeastTwo(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < 2) {
    const next = await pieces.next();
    if (next.done) break;
    start = start.length === 0 ? next.value : Buffer.concat([start, next.value]);
  }
  return start;
}

/**
 * A stream that fails throws away what it had ready. So the decompressor is fed piece by piece and emptied after
 * each, and all that can be unpacked before a fault comes out before the fault does.
 */
async function* unpacked(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  let ready: Uint8Array[] = [];
  let failure: NodeJS.ErrnoException | null = null;
  let settle = () => {};
  gunzip.on("data", (piece: Uint8Array) => ready.push(piece));
  gunzip.on("end", () => settle());
  gunzip.on("error", (error) => {
    failure = error;
    settle();
  });
  const step = (act: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      settle = resolve;
      act(resolve);
    });
  const feed = async function* (piece: Uint8Array): AsyncGenerator<Uint8Array> {
    await step((done) => gunzip.write(piece, () => done()));
    const out = ready;
    ready = [];
    yield* out;
  };
  try {
    yield* feed(first);
    while (failure === null) {
      const next = await rest.next();
      if (next.done) break;
      yield* feed(next.value);
    }
    if (failure === null) await step(() => gunzip.end());
    yield* ready;
  } finally {
    gunzip.destroy();
    await rest.return(undefined);
  }
  if (failure !== null) throw cutFile(failure);
}

function cutFile(error: NodeJS.ErrnoException): CutFile {
  if (error.code === "Z_BUF_ERROR")
    return new CutFile("gzip-truncated", "the gzip data end too early: the file was cut off");
  return new CutFile("gzip-corrupt", `the gzip data are damaged: ${error.message}`);
}
