import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from "node:zlib";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";

/** What stops a compressed file before its end: what came before it is good. */
export class CutFile extends UnusableFile {}

/** A way of packing, told by the first bytes. */
export interface Packing {
  readonly id: "gzip" | "zstd";
  readonly create: () => Gunzip | ZstdDecompress;
}

/** How many bytes are enough to tell. */
export const packingHead = 4;

/** Unpacked bytes that are held at a time: a few packed ones can stand for gigabytes. */
const mostReady = 4 * 1024 * 1024;

/** Gzip (RFC 1952) or zstd (RFC 8878, its skippable frames too); null where the bytes are neither. */
export function packingOf(head: Uint8Array): Packing | null {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  if (a === 0x1f && b === 0x8b) return { id: "gzip", create: () => createGunzip({ chunkSize: 256 * 1024 }) };
  const frame = a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd;
  const skippable = a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18;
  return frame || skippable
    ? { id: "zstd", create: () => createZstdDecompress({ chunkSize: 256 * 1024 }) }
    : null;
}

/**
 * Unpacks pieces as they come. A stream that fails throws away what it had ready. So the decompressor is fed piece by
 * piece and emptied after each, and all that can be unpacked before a fault comes out before the fault does. Several
 * members or frames one after the other are one file; Node's zstd stops after the first, so the rest goes to a new one.
 *
 * @throws CutFile where the packed data end too early or are damaged, after all that could be unpacked.
 */
export async function* unpack(
  packing: Packing,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let unpacking = open(packing);
  try {
    for await (const piece of pieces) {
      let left = piece;
      while (left.length > 0) {
        yield* unpacking.feed(left);
        if (unpacking.failure !== null) throw cutFile(packing, unpacking.failure);
        if (!unpacking.ended) break;
        const unread = unpacking.unread();
        if (unread >= left.length) throw cutFile(packing, { message: "what follows is not packed" });
        left = left.subarray(left.length - unread);
        unpacking.close();
        unpacking = open(packing);
      }
    }
    yield* unpacking.finish();
    if (unpacking.failure !== null) throw cutFile(packing, unpacking.failure);
  } finally {
    unpacking.close();
  }
}

interface Failure {
  readonly code?: string | undefined;
  readonly message: string;
}

function open(packing: Packing) {
  const stream = packing.create();
  let ready: Uint8Array[] = [];
  let size = 0;
  let fed = 0;
  let failure: Failure | null = null;
  let ended = false;
  let wake = () => {};
  stream.on("data", (piece: Uint8Array) => {
    ready.push(piece);
    size += piece.length;
    if (size < mostReady) return;
    stream.pause();
    wake();
  });
  stream.on("end", () => {
    ended = true;
    wake();
  });
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = error;
    wake();
  });

  async function* act(start: (done: () => void) => void): AsyncGenerator<Uint8Array> {
    let done = false;
    start(() => {
      done = true;
      wake();
    });
    for (;;) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (done || ended || failure !== null || size >= mostReady) resolve();
      });
      const out = ready;
      ready = [];
      size = 0;
      yield* out;
      if ((done || ended || failure !== null) && ready.length === 0) return;
      stream.resume();
    }
  }

  return {
    get failure() {
      return failure as Failure | null;
    },
    get ended() {
      return ended;
    },
    /** Bytes it was fed and did not take, because they belong to what comes next. */
    unread: () => fed - stream.bytesWritten,
    feed: (piece: Uint8Array) => {
      fed += piece.length;
      return act((done) => stream.write(piece, () => done()));
    },
    /** Nothing more will come; nothing came at all where the last frame ended with the last piece. */
    finish: async function* () {
      if (fed > 0) yield* act(() => stream.end());
    },
    close: () => stream.destroy(),
  };
}

function cutFile({ id }: Packing, error: Failure): CutFile {
  if (error.code === "Z_BUF_ERROR")
    return new CutFile(`${id}-truncated`, `the ${id} data end too early: the file was cut off`);
  return new CutFile(`${id}-corrupt`, `the ${id} data are damaged: ${error.message}`);
}
