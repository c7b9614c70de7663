import type { ParsingContext } from "../format.ts";
import type { CutRecord, RecordCutter } from "./cut-record.ts";
import { cutRows, longestRow } from "./cut-rows.ts";
import { decimalCommas, withPoint } from "./decimal-commas.ts";
import { headLength, sniffDelimiter } from "./sniff-head.ts";

/**
 * Rows of a table as its start says that they are written: the delimiter, and, where that is no comma, whether a comma
 * stands before the decimals, which is told as a reading of the file.
 *
 * The first text that is pushed has to be all of the file's start that there is, `headLength` characters or more.
 *
 * @param headless the columns of a file that has no header row.
 * @throws UnusableFile (from push and end) where the header will not do.
 */
export function cutTable(
  headless: readonly string[] | null,
  noteReading: ParsingContext["noteReading"],
): RecordCutter {
  let cutter: RecordCutter | null = null;

  function begin(start: string): RecordCutter {
    const delimiter = sniffDelimiter(start.slice(0, headLength));
    const commas = delimiter === "," ? null : decimalCommas(firstRows(start, delimiter, headless));
    if (commas !== null) {
      const { example } = commas;
      noteReading?.({ field: "decimal comma", given: example, taken: withPoint(example) });
    }
    return cutRows(delimiter, longestRow, headless, commas?.columns);
  }

  return {
    get header() {
      return cutter?.header ?? null;
    },
    push: (text) => {
      cutter ??= begin(text);
      return cutter.push(text);
    },
    end: () => cutter?.end() ?? [],
  };
}

/** The rows of a table that lie whole in its start. */
function firstRows(start: string, delimiter: string, headless: readonly string[] | null): CutRecord[] {
  const cutter = cutRows(delimiter, longestRow, headless);
  const rows = cutter.push(start.slice(0, headLength));
  return start.length < headLength ? [...rows, ...cutter.end()] : rows;
}
