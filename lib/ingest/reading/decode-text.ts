import { UnusableFile } from "./unusable-file.ts";

/**
 * Stands in the decoded text for a byte that is no text. U+FFFF is a noncharacter, which no text that is meant
 * for others holds (Unicode 17, section 23.7), so that a line that holds it can be set aside.
 */
export const damage = "\uffff";

/**
 * Bytes to text, piece by piece: UTF-8 (with or without a byte order mark), or UTF-16 where its byte order mark
 * says so. Bytes that are not UTF-8 become `damage`, and `damaged` turns true; the text around them stays.
 */
export interface TextDecoding {
  /** @throws UnusableFile where the file starts like no text. */
  push(bytes: Uint8Array): string;
  end(): string;
  readonly damaged: boolean;
}

export function decodeText(): TextDecoding {
  let decode: ((bytes: Uint8Array, last: boolean) => string) | null = null;
  let held: Uint8Array = new Uint8Array(0);
  let damaged = false;
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

  function utf8(bytes: Uint8Array, last: boolean): string {
    const all = joined(held, bytes);
    const end = last ? all.length : completeLength(all);
    held = all.slice(end);
    const whole = all.subarray(0, end);
    try {
      return strict.decode(whole);
    } catch {
      damaged = true;
      return lenient.decode(withDamageMarked(whole));
    }
  }

  function begin(bytes: Uint8Array): (bytes: Uint8Array, last: boolean) => string {
    const label =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : null;
    if (label !== null) {
      const decoder = new TextDecoder(label);
      return (piece, last) => decoder.decode(piece, { stream: !last });
    }
    refuseBinary(bytes);
    return utf8;
  }

  function run(bytes: Uint8Array, last: boolean): string {
    if (decode !== null) return decode(bytes, last);
    const start = joined(held, bytes);
    if (start.length < 8 && !last) {
      held = start.slice();
      return "";
    }
    held = new Uint8Array(0);
    decode = begin(start);
    const hasMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
    return decode(hasMark ? start.subarray(3) : start, last);
  }

  return {
    push: (bytes) => run(bytes, false),
    end: () => run(new Uint8Array(0), true),
    get damaged() {
      return damaged;
    },
  };
}

/** What a file is, its first bytes, and where they stand if not at its beginning. */
const knownStarts: readonly (readonly [what: string, bytes: readonly number[], at?: number])[] = [
  ["a ZIP archive or a spreadsheet; save it as CSV", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Excel file; save it as CSV", [0xd0, 0xcf, 0x11, 0xe0]],
  [
    "a Parquet file inside of another or through a pipe; unpack it and name the file itself",
    [0x50, 0x41, 0x52, 0x31],
  ],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["a tar archive; unpack it and name the folder", [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ["compressed with gzip more than once; unpack it first", [0x1f, 0x8b]],
  ["a 7-Zip archive; unpack it first", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive; unpack it first", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["compressed with Zstandard; unpack it first", [0x28, 0xb5, 0x2f, 0xfd]],
  ["compressed with xz; unpack it first", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["compressed with bzip2; unpack it first", [0x42, 0x5a, 0x68]],
  ["compressed with LZ4; unpack it first", [0x04, 0x22, 0x4d, 0x18]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
];

function refuseBinary(bytes: Uint8Array): void {
  for (const [what, start, at = 0] of knownStarts)
    if (start.every((byte, index) => bytes[at + index] === byte))
      throw new UnusableFile("file-binary", `the file is no text but ${what}`);
  if (bytes.subarray(0, 65_536).includes(0))
    throw new UnusableFile(
      "file-binary",
      "the file is binary, not text: it holds NUL bytes (or it is UTF-16 without a byte order mark; save it as UTF-8)",
    );
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Length without a character at the end whose last bytes have not come yet. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** A copy in which each byte that belongs to no well-formed sequence (Unicode, table 3-7) is the damage sign. */
function withDamageMarked(bytes: Uint8Array): Uint8Array {
  const marked = new Uint8Array(bytes.length * 3);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = wellFormedSize(bytes, at);
    if (size === 0) {
      marked.set([0xef, 0xbf, 0xbf], length);
      length += 3;
      at += 1;
    } else {
      for (let index = 0; index < size; index += 1) marked[length + index] = bytes[at + index] as number;
      length += size;
      at += size;
    }
  }
  return marked.subarray(0, length);
}

function wellFormedSize(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[at] as number;
  const follows = (index: number, from = 0x80, to = 0xbf) => {
    const byte = bytes[at + index];
    return byte !== undefined && byte >= from && byte <= to;
  };
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const from = lead === 0xe0 ? 0xa0 : 0x80;
    const to = lead === 0xed ? 0x9f : 0xbf;
    return follows(1, from, to) && follows(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const from = lead === 0xf0 ? 0x90 : 0x80;
    const to = lead === 0xf4 ? 0x8f : 0xbf;
    return follows(1, from, to) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}
