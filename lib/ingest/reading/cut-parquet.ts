import {
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaTree,
} from "hyparquet";
import { checkParquetGroup } from "./check-parquet-group.ts";
import type { CutRecord } from "./cut-record.ts";
import { checkHeader } from "./header.ts";
import { cellText } from "./parquet-cell.ts";
import { limitedDecompressors } from "./parquet-decompressors.ts";
import { damaged, said, tooLarge } from "./parquet-faults.ts";
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
    await checkParquetGroup(bytes, group, schema, limits.groupBytes);
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
      compressors: limitedDecompressors(largest),
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

interface Piece {
  readonly data: DecodedArray;
  readonly from: number;
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
        fields: { columns, values: cells },
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
