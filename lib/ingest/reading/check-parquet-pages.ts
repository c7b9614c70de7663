import { crc32 } from "node:zlib";
import type { Compressors } from "hyparquet";
import { readThriftStruct, type ThriftStruct } from "./thrift-compact.ts";

/** What the description of a Parquet file says of one column of one row group, as far as its pages are held against it. */
export interface ColumnChunk {
  readonly codec: string;
  /** Values that its pages hold together, nothing and repetitions counted. */
  readonly values: number;
  /** Highest definition and repetition level that its place in the schema allows. */
  readonly definition: number;
  readonly repetition: number;
}

/** What is wrong with the pages of a column. */
export class PageFault extends Error {}

const pageKinds = { data: 0, dictionary: 2, dataV2: 3 } as const;
const encodings = { plainDictionary: 2, rle: 3, rleDictionary: 8 } as const;

/**
 * Walks through the pages of a column without reading their values, and holds every number that says how much there is
 * against what there can be. A reader that believed them would, for a few damaged bytes, fill gigabytes or count to two
 * thousand million: sizes of pages, numbers of values, and the lengths of runs in levels and indices.
 *
 * @param bytes the column's own stretch of the file.
 * @param unpack the decompressors, which refuse sizes beyond their limit.
 * @throws PageFault
 */
export function checkParquetPages(bytes: Uint8Array, chunk: ColumnChunk, unpack: Compressors): void {
  let at = 0;
  let values = 0;
  // As the reader does: a flat column ends with its last row, whatever follows.
  while (chunk.repetition === 0 ? values < chunk.values : at < bytes.length - 1) {
    if (at >= bytes.length - 1) return;
    const { struct: header, end } = headerAt(bytes, at);
    const packed = numberAt(header, 3);
    const size = numberAt(header, 2);
    if (!(packed >= 0 && packed <= bytes.length - end))
      throw new PageFault(`a page of ${packed} bytes reaches out of its column`);
    if (!(size >= 0)) throw new PageFault(`a page of ${size} bytes`);
    const page = bytes.subarray(end, end + packed);
    const sum = header.get(4);
    if (typeof sum === "number" && sum >>> 0 !== crc32(page))
      throw new PageFault("a page is not what its checksum says");
    const kind = numberAt(header, 1);
    if (kind === pageKinds.data) values += checkData(header, page, size, chunk, unpack);
    else if (kind === pageKinds.dataV2) values += checkDataV2(header, page, size, chunk, unpack);
    else if (kind === pageKinds.dictionary) checkDictionary(header, page, size, chunk, unpack);
    else throw new PageFault(`a page of the unknown kind ${kind}`);
    if (values > chunk.values)
      throw new PageFault(`its pages hold ${values} values, and it says ${chunk.values}`);
    at = end + packed;
  }
}

function headerAt(bytes: Uint8Array, at: number) {
  try {
    return readThriftStruct(bytes, at);
  } catch (error) {
    if (error instanceof RangeError) throw new PageFault(`the header of a page: ${error.message}`);
    throw error;
  }
}

function numberAt(struct: ThriftStruct, id: number): number {
  const found = struct.get(id);
  return typeof found === "number" ? found : Number.NaN;
}

function structAt(struct: ThriftStruct, id: number): ThriftStruct {
  const found = struct.get(id);
  if (typeof found === "number" || found === undefined) throw new PageFault("a page without a header");
  return found;
}

function valuesOf(header: ThriftStruct, chunk: ColumnChunk): number {
  const count = numberAt(header, 1);
  if (!(count >= 0 && count <= chunk.values))
    throw new PageFault(`a page of ${count} values in a column of ${chunk.values}`);
  return count;
}

function unpacked(page: Uint8Array, size: number, { codec }: ColumnChunk, unpack: Compressors): Uint8Array {
  if (codec === "UNCOMPRESSED") return page;
  const of = unpack[codec as keyof Compressors];
  if (of === undefined) throw new PageFault(`the unknown compression ${codec}`);
  return of(page, size);
}

/** Definition and repetition levels stand before the values, each with its length, packed together with them. */
function checkData(
  header: ThriftStruct,
  packed: Uint8Array,
  size: number,
  chunk: ColumnChunk,
  unpack: Compressors,
): number {
  const data = structAt(header, 5);
  const count = valuesOf(data, chunk);
  const encoding = numberAt(data, 2);
  if (chunk.repetition === 0 && chunk.definition === 0 && !hasRuns(encoding)) return count;
  const page = unpacked(packed, size, chunk, unpack);
  let at = 0;
  for (const level of [chunk.repetition, chunk.definition])
    if (level > 0) {
      const length = lengthAt(page, at);
      checkRuns(page, at + 4, widthOf(level), count);
      at += 4 + length;
    }
  checkValues(page, at, encoding, count);
  return count;
}

/** Levels have their lengths in the header and are never packed. */
function checkDataV2(
  header: ThriftStruct,
  page: Uint8Array,
  size: number,
  chunk: ColumnChunk,
  unpack: Compressors,
): number {
  const data = structAt(header, 8);
  const count = valuesOf(data, chunk);
  const definition = numberAt(data, 5);
  const repetition = numberAt(data, 6);
  if (!(definition >= 0 && repetition >= 0 && definition + repetition <= page.length))
    throw new PageFault("levels reach out of their page");
  if (!(numberAt(data, 2) >= 0 && numberAt(data, 2) <= count && numberAt(data, 3) <= count))
    throw new PageFault("a page has more rows, or more of nothing, than values");
  if (chunk.repetition > 0) checkRuns(page, 0, widthOf(chunk.repetition), count);
  if (chunk.definition > 0) checkRuns(page, repetition, widthOf(chunk.definition), count);
  const encoding = numberAt(data, 4);
  if (!hasRuns(encoding)) return count;
  const levels = definition + repetition;
  const rest = page.subarray(levels);
  const isPacked = data.get(7) !== 0;
  checkValues(isPacked ? unpacked(rest, size - levels, chunk, unpack) : rest, 0, encoding, count);
  return count;
}

/** Values of a dictionary are written out, so that each takes a byte at least. */
function checkDictionary(
  header: ThriftStruct,
  packed: Uint8Array,
  size: number,
  chunk: ColumnChunk,
  unpack: Compressors,
): void {
  const count = numberAt(structAt(header, 7), 1);
  const page = unpacked(packed, size, chunk, unpack);
  if (!(count >= 0 && count <= page.length))
    throw new PageFault(`a dictionary of ${count} values in ${page.length} bytes`);
}

/** Only runs can say that there is more than there are bytes for: a page without any need not be unpacked here. */
function hasRuns(encoding: number): boolean {
  return (
    encoding === encodings.rle ||
    encoding === encodings.plainDictionary ||
    encoding === encodings.rleDictionary
  );
}

function checkValues(page: Uint8Array, at: number, encoding: number, count: number): void {
  if (!hasRuns(encoding) || count === 0 || at >= page.length) return;
  if (encoding === encodings.rle) {
    checkRuns(page, at + 4, 1, count);
    return;
  }
  const width = page[at] as number;
  if (width > 32) throw new PageFault(`indices of ${width} bits`);
  checkRuns(page, at + 1, width, count);
}

function lengthAt(page: Uint8Array, at: number): number {
  if (at + 4 > page.length) throw new PageFault("levels break off");
  return new DataView(page.buffer, page.byteOffset + at, 4).getUint32(0, true);
}

function widthOf(level: number): number {
  return 32 - Math.clz32(level);
}

/** Writers fill their last run of packed values up to a whole block; the largest block that any is known to use is 504. */
const mostPadding = 512;

/**
 * Runs of one value, or of values packed bit by bit (RLE and bit-packing hybrid), until there are as many as the page
 * has: the reader goes by that, and not by the length that the levels have.
 */
function checkRuns(page: Uint8Array, from: number, width: number, count: number): void {
  let at = from;
  let seen = 0;
  while (seen < count && at < page.length) {
    let header = 0;
    let place = 1;
    for (;;) {
      const part = page[at];
      if (part === undefined) return;
      at += 1;
      header += (part & 0x7f) * place;
      place *= 128;
      if (part < 0x80) break;
      if (place > 2 ** 31) throw new PageFault("the length of a run has no end");
    }
    const run = header % 2 === 1 ? ((header - 1) / 2) * 8 : header / 2;
    if (run > count + mostPadding) throw new PageFault(`a run of ${run} values among ${count}`);
    at += header % 2 === 1 ? (run / 8) * width : Math.ceil(width / 8);
    seen += run;
  }
}
