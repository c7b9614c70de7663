import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import {
  type AsyncBuffer,
  type Compressors,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaTree,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { checkParquetPages, PageFault } from "./check-parquet-pages.ts";
import type { CutRecord } from "./cut-record.ts";
import { checkHeader } from "./header.ts";
import { cellText } from "./parquet-cell.ts";
import { UnusableFile } from "./unusable-file.ts";

/** A file of which any stretch can be asked for: a Parquet file tells at its end where its parts lie. */
export type RangedBytes = AsyncBuffer;

/** What is read at most; a file is read row group by row group, and each has to be held in memory as a whole. */
export const parquetLimits = {
  /** Bytes of a row group, unpacked. */
  groupBytes: 128 * 1024 * 1024,
  groupRows: 2_000_000,
  columns: 4_096,
  /** Bytes of the part that describes the file. */
  footerBytes: 16 * 1024 * 1024,
} as const;

/** Rows of a table, and how far into the file they lie, in bytes. */
export interface ParquetRows {
  readonly columns: readonly string[];
  readonly rows: readonly CutRecord[];
  readonly read: number;
}

/** Rows that are handed on at a time. */
const together = 2_000;

/**
 * A Parquet file (https://parquet.apache.org/docs/file-format/) as rows of text under a header, as the same table
 * would be as CSV, whose line numbers they have: the first row is line 2. Fields of a struct are columns of their own
 * with a point between (`client.Geo.CountryCode`); a list is JSON.
 *
 * @throws UnusableFile where it is damaged, or larger than the limits.
 */
export async function* cutParquet(bytes: RangedBytes, limits = parquetLimits): AsyncGenerator<ParquetRows> {
  const metadata = await describe(bytes, limits);
  const schema = parquetSchema(metadata);
  const leaves = leavesOf(schema.children);
  if (leaves.length > limits.columns)
    throw tooLarge(`${leaves.length} columns`, `${limits.columns} columns`, "parquet-columns");
  const columns = checkHeader(
    leaves.map(({ path }) => path.join(".")),
    1,
  );
  if (columns.length === 0) throw new UnusableFile("file-empty", "the Parquet file has no columns");
  const whole = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (whole !== Number(metadata.num_rows))
    throw damaged(`its parts have ${whole} rows, and it says ${metadata.num_rows}`);
  yield { columns, rows: [], read: 0 };

  let done = 0;
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows);
    const size = Number(group.total_byte_size);
    if (count > limits.groupRows)
      throw tooLarge(`a row group of ${count} rows`, `${limits.groupRows} rows`, "parquet-row-group");
    if (size > limits.groupBytes)
      throw tooLarge(`a row group of ${size} bytes`, `${limits.groupBytes} bytes`, "parquet-row-group");
    await checkGroup(bytes, group, schema, limits);
    const table = await readGroup(bytes, metadata, done, count, limits.groupBytes);
    const read = Math.min(
      bytes.byteLength,
      Math.round((bytes.byteLength * (done + count)) / Math.max(1, whole)),
    );
    for (let from = 0; from < count; from += together) {
      const rows: CutRecord[] = [];
      for (let row = from; row < Math.min(count, from + together); row += 1) {
        const record = recordOf(leaves, columns, table, row, done + row + 2);
        if (record !== null) rows.push(record);
      }
      yield { columns, rows, read };
    }
    done += count;
  }
}

/** A column that holds values, and what its schema says of them. */
export interface Leaf {
  readonly path: readonly string[];
  readonly element: SchemaTree["element"];
}

/** Structs have their fields as leaves; lists and maps are leaves themselves. */
function leavesOf(trees: readonly SchemaTree[], depth = 0): Leaf[] {
  if (depth > 32) throw damaged("its columns are nested more than 32 levels deep");
  return trees.flatMap(({ path, element, children }) => {
    const struct =
      children.length > 0 &&
      element.repetition_type !== "REPEATED" &&
      element.converted_type === undefined &&
      element.logical_type === undefined;
    return struct ? leavesOf(children, depth + 1) : [{ path, element }];
  });
}

async function describe(bytes: RangedBytes, limits: typeof parquetLimits): Promise<FileMetaData> {
  if (bytes.byteLength < 12) throw damaged("it is shorter than the shortest there can be");
  const end = new DataView(await bytes.slice(bytes.byteLength - 8, bytes.byteLength));
  if (end.byteLength !== 8 || end.getUint32(4, true) !== 0x31524150)
    throw damaged("its end is missing, as where a download was cut off");
  const footer = end.getUint32(0, true);
  if (footer > limits.footerBytes)
    throw tooLarge(`a description of ${footer} bytes`, `${limits.footerBytes} bytes`, "parquet-footer");
  try {
    return await parquetMetadataAsync(bytes, { geoparquet: false, parsers });
  } catch (error) {
    throw damaged(`its description makes no sense: ${said(error)}`);
  }
}

const dayLength = 86_400_000;
/** Times as numbers of ms, days as text: what the zone of a time is, its column says. */
const parsers = {
  timestampFromMilliseconds: (value: bigint) => Number(value),
  timestampFromMicroseconds: (value: bigint) => Number(value) / 1e3,
  timestampFromNanoseconds: (value: bigint) => Number(value) / 1e6,
  dateFromDays: (days: number) => {
    const time = days * dayLength;
    return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, -14) : String(days);
  },
};

/** The top columns of a row group, each whole. */
async function readGroup(
  bytes: RangedBytes,
  metadata: FileMetaData,
  start: number,
  count: number,
  largest: number,
): Promise<ReadonlyMap<string, readonly Piece[]>> {
  const table = new Map<string, Piece[]>();
  try {
    await parquetRead({
      file: bytes,
      metadata,
      rowStart: start,
      rowEnd: start + count,
      compressors: limited(largest),
      geoparquet: false,
      parsers,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const pieces = table.get(columnName);
        const piece = { data: columnData, from: rowStart - start };
        if (pieces === undefined) table.set(columnName, [piece]);
        else pieces.push(piece);
      },
    });
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw damaged(`the rows from ${start + 1} on cannot be read: ${said(error)}`);
  }
  for (const pieces of table.values()) {
    pieces.sort((a, b) => a.from - b.from);
    const rows = pieces.reduce((sum, { data }) => sum + data.length, 0);
    if (rows < count) throw damaged(`a column has ${rows} values for ${count} rows`);
  }
  return table;
}

/** A list can hold more values than its table has rows; more than this in a row group are not read. */
const mostListed = 16_000_000;

/** Holds what the pages of a row group say of themselves against what there can be, before anything believes them. */
async function checkGroup(
  bytes: RangedBytes,
  group: FileMetaData["row_groups"][number],
  schema: SchemaTree,
  limits: typeof parquetLimits,
): Promise<void> {
  const unpack = limited(limits.groupBytes);
  for (const { meta_data: column } of group.columns) {
    if (column === undefined) throw damaged("a column is not described");
    const { definition, repetition } = levelsOf(schema, column.path_in_schema);
    const values = Number(column.num_values);
    const most = repetition === 0 ? Number(group.num_rows) : mostListed;
    if (!(values >= 0 && values <= most))
      throw damaged(`a column of ${values} values in ${group.num_rows} rows`);
    const first = Number(column.data_page_offset);
    const dictionary = Number(column.dictionary_page_offset ?? 0n);
    const from = dictionary > 0 && dictionary < first ? dictionary : first;
    const to = from + Number(column.total_compressed_size);
    if (!(from >= 0 && to >= from && to <= bytes.byteLength))
      throw damaged("a column lies outside of the file");
    const chunk = { codec: column.codec, values, definition, repetition };
    try {
      checkParquetPages(new Uint8Array(await bytes.slice(from, to)), chunk, unpack);
    } catch (error) {
      if (error instanceof UnusableFile) throw error;
      throw damaged(
        error instanceof PageFault
          ? `in the column ${column.path_in_schema.join(".")}, ${said(error)}`
          : said(error),
      );
    }
  }
}

/** The highest levels of a column: each part of its path that can be missing, or can be repeated, adds one. */
function levelsOf(schema: SchemaTree, path: readonly string[]) {
  let definition = 0;
  let repetition = 0;
  let at = schema;
  for (const name of path) {
    const next = at.children.find(({ element }) => element.name === name);
    if (next === undefined) throw damaged("a column is not in its schema");
    at = next;
    if (at.element.repetition_type !== "REQUIRED") definition += 1;
    if (at.element.repetition_type === "REPEATED") repetition += 1;
  }
  return { definition, repetition };
}

interface Piece {
  readonly data: DecodedArray;
  readonly from: number;
}

/** Those that the engine has itself are faster, stop at the size that they are told, and stop at damage. */
const ofTheEngine: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => zstdDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
};

/** The decompressors, none of which is asked for more than a row group may hold. */
function limited(largest: number): Compressors {
  return Object.fromEntries(
    Object.entries({ ...compressors, ...ofTheEngine }).map(([codec, unpack]) => [
      codec,
      (input: Uint8Array, length: number) => {
        if (!(length >= 0 && length <= largest))
          throw tooLarge(`a page of ${length} bytes`, `${largest} bytes`, "parquet-row-group");
        return unpack(input, length);
      },
    ]),
  ) as Compressors;
}

function valueAt(pieces: readonly Piece[] | undefined, row: number): unknown {
  if (pieces === undefined) return null;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index]!;
    if (row >= piece.from) return piece.data[row - piece.from];
  }
  return null;
}

function recordOf(
  leaves: readonly Leaf[],
  columns: readonly string[],
  table: ReadonlyMap<string, readonly Piece[]>,
  at: number,
  line: number,
): CutRecord | null {
  const row: Record<string, string> = {};
  const cells: string[] = [];
  let empty = true;
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index]!;
    let value = valueAt(table.get(leaf.path[0]!), at);
    for (let depth = 1; depth < leaf.path.length && value !== null && value !== undefined; depth += 1)
      value = Object(value)[leaf.path[depth]!];
    const text = cellText(value, leaf.element);
    if (text !== "") empty = false;
    cells.push(text);
    const name = columns[index];
    if (name !== undefined && name !== "") row[name] = text;
  }
  return empty
    ? null
    : {
        line,
        row,
        fault: null,
        // Only what is set aside is written out again.
        get text() {
          return csvRow(cells);
        },
      };
}

/** A row as a line of CSV (RFC 4180). */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

function damaged(why: string): UnusableFile {
  return new UnusableFile("parquet-damaged", `the Parquet file is damaged: ${why}`);
}

function tooLarge(what: string, most: string, rule: string): UnusableFile {
  return new UnusableFile(
    rule,
    `the Parquet file has ${what}, and at most ${most} are read; write it with smaller row groups, or as CSV`,
  );
}

/** What the reader said, without what it quotes of the file; what the engine says of itself helps nobody. */
function said(error: unknown): string {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
    return "its parts do not fit together";
  return error.message
    .replace(/^parquet /, "")
    .replace(/[^\x20-\x7e]+/g, " ")
    .slice(0, 120)
    .replace(/[.\s]+$/, "");
}
