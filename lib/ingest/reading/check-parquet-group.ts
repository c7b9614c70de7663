import type { AsyncBuffer, FileMetaData, SchemaTree } from "hyparquet";
import { checkParquetPages, PageFault } from "./check-parquet-pages.ts";
import { limitedDecompressors } from "./parquet-decompressors.ts";
import { damaged, said } from "./parquet-faults.ts";
import { UnusableFile } from "./unusable-file.ts";

/** A list can hold more values than its table has rows; more than this in a row group are not read. */
const mostListed = 16_000_000;

/** Holds what the pages of a row group say of themselves against what there can be, before anything believes them: at most `largest` bytes a page. */
export async function checkParquetGroup(
  bytes: AsyncBuffer,
  group: FileMetaData["row_groups"][number],
  schema: SchemaTree,
  largest: number,
): Promise<void> {
  const unpack = limitedDecompressors(largest);
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
