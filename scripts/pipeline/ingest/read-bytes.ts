import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { standardInput } from "./find-files.ts";
import { packingHead, packingOf, unpack } from "./unpack.ts";
import { unreadable } from "./unreadable.ts";

/** How much is read, and given to the decompressor, at a time. */
const pieceSize = 64 * 1024;

/**
 * The bytes of a file or of standard input, unpacked where they start like gzip or zstd. A piece holds only until the
 * next one is asked for: its memory is used again.
 *
 * @param onRead is told how many bytes were read, before unpacking.
 * @throws CutFile where packed data end too early or are damaged, after all that could be unpacked.
 * @throws UnusableFile where the file cannot be read.
 */
export async function* readBytes(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const pieces = counted(piecesOf(path), onRead);
  const first = await atLeast(packingHead, pieces);
  const packing = packingOf(first);
  const all = startingWith(first, pieces);
  yield* packing === null ? all : unpack(packing, all);
}

/** A file in pieces; what is no file (a pipe) is waited for instead, so that nothing else has to wait. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  if (path === standardInput) yield* process.stdin as AsyncIterable<Uint8Array>;
  else if (!statSync(path).isFile())
    yield* createReadStream(path, { highWaterMark: pieceSize }) as AsyncIterable<Uint8Array>;
  else yield* piecesOfFile(path);
}

function* piecesOfFile(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const piece = new Uint8Array(pieceSize);
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      yield piece.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
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
    throw unreadable(error);
  }
}

async function atLeast(bytes: number, pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < bytes) {
    const next = await pieces.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}
