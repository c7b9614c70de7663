import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";

/** An archive that was opened: the names of its files, and each as a stream of its bytes. */
export interface OpenedArchive {
  readonly names: readonly string[];
  /** @throws Error where no file has this name. */
  read(name: string): Promise<Readable>;
  close(): Promise<void>;
}

interface Entry {
  readonly offset: number;
  readonly compressed: number;
  readonly method: number;
}

/** Sizes and signatures from PKWARE's APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22, longestComment: 65_535 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { size: 30 };
const ZIP64 = 0xffffffff;

/**
 * Opens a zip archive by its central directory.
 * @throws Error where it is no zip archive, or one of more than 4 GB.
 */
export async function openArchive(file: string): Promise<OpenedArchive> {
  const handle = await open(file);
  try {
    const entries = await readDirectory(handle, file);
    return {
      names: [...entries.keys()],
      close: () => handle.close(),
      async read(name) {
        const entry = entries.get(name);
        if (entry === undefined) throw new Error(`${file} holds no ${name}`);
        const local = await bytesAt(handle, entry.offset, LOCAL.size);
        const start = entry.offset + LOCAL.size + local.readUInt16LE(26) + local.readUInt16LE(28);
        const stored = createReadStream(file, { start, end: start + entry.compressed - 1 });
        if (entry.method === 0) return stored;
        const inflated = createInflateRaw();
        stored.on("error", (error) => inflated.destroy(error));
        return stored.pipe(inflated);
      },
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readDirectory(handle: FileHandle, file: string): Promise<Map<string, Entry>> {
  const { size } = await handle.stat();
  const length = Math.min(size, END.size + END.longestComment);
  const tail = await bytesAt(handle, size - length, length);
  let at = tail.length - END.size;
  while (at >= 0 && tail.readUInt32LE(at) !== END.signature) at -= 1;
  if (at < 0) throw new Error(`${file} is no zip archive`);
  const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (offset === ZIP64) throw new Error(`${file} is larger than 4 GB, which is not read here`);
  const directory = await bytesAt(handle, offset, bytes);
  const entries = new Map<string, Entry>();
  for (let from = 0; from + CENTRAL.size <= directory.length; ) {
    if (directory.readUInt32LE(from) !== CENTRAL.signature) throw new Error(`${file} is damaged`);
    const [name, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(from + place));
    const end = from + CENTRAL.size + name!;
    entries.set(directory.toString("utf8", from + CENTRAL.size, end), {
      method: directory.readUInt16LE(from + 10),
      compressed: directory.readUInt32LE(from + 20),
      offset: directory.readUInt32LE(from + 42),
    });
    from = end + extra! + comment!;
  }
  return entries;
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
