import type { RowFields } from "../format.ts";
import type { CutRecord, Fault, RecordCutter } from "./cut-record.ts";
import { writePoints } from "./decimal-commas.ts";
import { checkHeader } from "./header.ts";
import { delimiterSaid } from "./sniff-head.ts";
import { UnusableFile } from "./unusable-file.ts";

/** Longest row, in characters; a quoted field that runs on past it was never closed. */
export const longestRow = 1024 * 1024;

/** How much of a row that is too long is kept with its reject. */
const kept = 65_536;

/** A row's fields or its fault, and where the row's own text ends. */
type Scan =
  | { readonly fields: string[]; readonly fault: null; readonly end: number }
  | { readonly fields: null; readonly fault: Fault; readonly end: number };

const unterminated: Fault = {
  rule: "quote-unterminated",
  message: "a quotation mark opens a field and none closes it",
};
const misplaced: Fault = {
  rule: "quote-misplaced",
  message: "text follows the quotation mark that closes a field; write quotation marks inside a field twice",
};

/**
 * Rows under a header (RFC 4180): fields in quotation marks may hold delimiters, line ends and doubled quotation
 * marks; lines end in LF, CRLF or CR. Blank lines and rows of empty fields (spreadsheets leave them behind) are
 * no records; neither are lines before the header that start with `#`, nor a first line that says the delimiter.
 *
 * The splitter is our own because a row that is set aside needs the line it starts on and its text as it came,
 * and because reading must go on after a bad row: a row whose quotation marks do not match gives up its first
 * line only, so that one stray mark does not swallow the rest of the file. Fast CSV parsers give neither.
 *
 * @param headless the columns of a file that has no header row.
 * @param decimalCommas places of the columns whose numbers have a decimal comma, which is read as a point.
 * @throws UnusableFile (from push and end) where the header will not do.
 */
export function cutRows(
  delimiter: string,
  limit: number = longestRow,
  headless: readonly string[] | null = null,
  decimalCommas: readonly number[] = [],
): RecordCutter {
  let text = "";
  let at = 0;
  let line = 1;
  let columns: readonly string[] | null = headless;
  let header: string | null = null;
  let saysDelimiter = "";
  let skipping = false;
  let quoteAt = -1;
  const newline = finder("\n");
  const carriageReturn = finder("\r");

  function lineEnd(from: number): number {
    return Math.min(newline.next(text, from), carriageReturn.next(text, from));
  }

  /** Where the line after the one that ends at `end` starts; null where that cannot be told before more comes. */
  function afterLineEnd(end: number, final: boolean): number | null {
    if (end === text.length) return final ? end : null;
    if (text[end] === "\n") return end + 1;
    if (end + 1 === text.length && !final) return null;
    return text[end + 1] === "\n" ? end + 2 : end + 1;
  }

  /** The fields of the row at `at`, or null where its end has not come yet. */
  function scan(final: boolean): Scan | null {
    const firstEnd = lineEnd(at);
    if (quoteAt < at) quoteAt = placeOf('"', text, at);
    const isComment = columns === null && text[at] === "#";
    const isDelimiter = line === 1 && delimiterSaid(text.slice(at, firstEnd)) !== null;
    if (quoteAt >= firstEnd || isComment || isDelimiter) {
      if (firstEnd === text.length && !final) return null;
      if (isDelimiter) saysDelimiter = `${text.slice(at, firstEnd)}\n`;
      if (isComment || isDelimiter) return { fields: [], fault: null, end: firstEnd };
      return { fields: text.slice(at, firstEnd).split(delimiter), fault: null, end: firstEnd };
    }
    const fields: string[] = [];
    for (let from = at; ; ) {
      if (text[from] !== '"') {
        const end = lineEnd(from);
        const close = text.indexOf(delimiter, from);
        if (close === -1 || close >= end) {
          if (end === text.length && !final) return null;
          fields.push(text.slice(from, end));
          return { fields, fault: null, end };
        }
        fields.push(text.slice(from, close));
        from = close + 1;
        continue;
      }
      let close = text.indexOf('"', from + 1);
      let doubled = false;
      while (close !== -1 && text[close + 1] === '"') {
        doubled = true;
        close = text.indexOf('"', close + 2);
      }
      if (close === -1 || (close + 1 === text.length && !final))
        return final ? { fields: null, fault: unterminated, end: firstEnd } : null;
      const value = text.slice(from + 1, close);
      fields.push(doubled ? value.replaceAll('""', '"') : value);
      const after = close + 1;
      if (after === text.length || text[after] === "\n" || text[after] === "\r")
        return { fields, fault: null, end: after };
      if (text[after] !== delimiter) return { fields: null, fault: misplaced, end: firstEnd };
      from = after + 1;
    }
  }

  function rowsOf(final: boolean): CutRecord[] {
    const records: CutRecord[] = [];
    while (at < text.length) {
      if (skipping) {
        const after = afterLineEnd(lineEnd(at), final);
        if (after === null) {
          at = text.endsWith("\r") ? text.length - 1 : text.length;
          break;
        }
        at = after;
        line += 1;
        skipping = false;
        continue;
      }
      let scanned = scan(final);
      if (scanned === null || scanned.end - at > limit) {
        if (text.length - at <= limit) break;
        scanned = giveUp();
      }
      const after = afterLineEnd(scanned.end, final);
      if (after === null && !skipping) break;
      const record = recordOf(scanned);
      if (record !== null) records.push(record);
      line += scanned.fields === null ? 1 : linesIn(at, scanned.end);
      if (skipping) {
        at = scanned.end;
        line -= 1;
      } else at = after as number;
    }
    return records;
  }

  /** A row past the limit: its first line goes, or, where that line alone is too long, all up to its end. */
  function giveUp(): Scan {
    const end = lineEnd(at);
    if (end - at <= limit && end < text.length) return { fields: null, fault: unterminated, end };
    skipping = end === text.length;
    const message = `the row is longer than ${limit} characters, the most that one may have`;
    return { fields: null, fault: { rule: "row-length", message }, end };
  }

  function linesIn(start: number, end: number): number {
    let lines = 1;
    for (let from = start; ; lines += 1) {
      const stop = lineEnd(from);
      if (stop >= end) break;
      from = text[stop] === "\r" && text[stop + 1] === "\n" ? stop + 2 : stop + 1;
    }
    return lines;
  }

  function recordOf({ fields, fault, end }: Scan): CutRecord | null {
    if (fields === null) {
      if (columns === null) throw new UnusableFile(fault.rule, `in the header: ${fault.message}`, { line });
      return { line, text: text.slice(at, Math.min(end, at + kept)), row: null, fault };
    }
    if (columns === null) {
      if (fields.every((field) => field.trim() === "")) return null;
      columns = checkHeader(fields, line);
      header = saysDelimiter + text.slice(at, end);
      return null;
    }
    if (fields.every((field) => field === "")) return null;
    const width = columns.length;
    if (fields.length !== width && !onlyEmptyPast(fields, width)) {
      const message = `the row has ${fields.length} fields, the header ${width} columns`;
      return { line, text: text.slice(at, end), row: null, fault: { rule: "column-count", message } };
    }
    if (decimalCommas.length > 0) writePoints(fields, decimalCommas);
    return new CutRow(line, text.slice(at, end), columns, fields);
  }

  function forget(): void {
    quoteAt = -1;
    newline.forget();
    carriageReturn.forget();
  }

  return {
    get header() {
      return header;
    },
    push: (piece) => {
      text = at === text.length ? piece : text.slice(at) + piece;
      at = 0;
      forget();
      return rowsOf(false);
    },
    end: () => {
      forget();
      return rowsOf(true);
    },
  };
}

/** A row of a table. Most formats ask for it by names; one whose files have millions of rows reads its fields. */
class CutRow implements CutRecord {
  readonly fault = null;
  readonly line: number;
  readonly text: string;
  readonly fields: RowFields;
  private made: Record<string, string> | null = null;

  constructor(line: number, text: string, columns: readonly string[], values: readonly string[]) {
    this.line = line;
    this.text = text;
    this.fields = { columns, values };
  }

  get row(): Readonly<Record<string, string>> {
    if (this.made === null) {
      const { columns, values } = this.fields;
      this.made = {};
      for (let index = 0; index < columns.length; index += 1) {
        const name = columns[index] as string;
        if (name !== "") this.made[name] = values[index] as string;
      }
    }
    return this.made;
  }
}

function onlyEmptyPast(fields: readonly string[], width: number): boolean {
  if (fields.length < width) return false;
  for (let index = width; index < fields.length; index += 1) if (fields[index] !== "") return false;
  return true;
}

/** The first place of a sign at or after a position; the length of the text where there is none. */
function placeOf(sign: string, text: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found;
}

/** Remembers what a search has shown, so that a file without one of the signs is not searched through again and again. */
function finder(sign: string) {
  // There is no sign in [searchedFrom, place).
  let searchedFrom = 0;
  let place = -1;
  return {
    next(text: string, from: number): number {
      if (place === -1 || from < searchedFrom || from > place) {
        place = placeOf(sign, text, from);
        searchedFrom = from;
      }
      return place;
    },
    forget(): void {
      place = -1;
    },
  };
}
