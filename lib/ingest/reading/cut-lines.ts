import type { CutRecord, RecordCutter } from "./cut-record.ts";

/** Longest line that is read as a record, in characters: OONI's largest measurements stay well below it. */
export const longestLine = 16 * 1024 * 1024;

/** How much of a line that is too long is kept with its reject. */
const kept = 65_536;

/**
 * A record a line. Lines end in LF, CRLF or CR; blank ones are no records. A line longer than the limit is
 * given up as a fault, and reading goes on with the next one.
 */
export function cutLines(limit: number = longestLine): RecordCutter {
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  let skipping = false;
  let endedInReturn = false;

  function take(records: CutRecord[], last: string): void {
    if (parts.length > 0) parts.push(last);
    const text = parts.length === 0 ? last : parts.join("");
    parts = [];
    length = 0;
    if (!skipping && text.trim() !== "")
      records.push(text.length > limit ? tooLong(line, text, limit) : { line, text, row: null, fault: null });
    skipping = false;
    line += 1;
  }

  function push(text: string): CutRecord[] {
    const records: CutRecord[] = [];
    let at = endedInReturn && text.startsWith("\n") ? 1 : 0;
    if (text !== "") endedInReturn = false;
    let newline = text.indexOf("\n", at);
    let carriageReturn = text.indexOf("\r", at);
    for (;;) {
      if (newline !== -1 && newline < at) newline = text.indexOf("\n", at);
      if (carriageReturn !== -1 && carriageReturn < at) carriageReturn = text.indexOf("\r", at);
      const end =
        newline === -1 ? carriageReturn : carriageReturn === -1 ? newline : Math.min(newline, carriageReturn);
      if (end === -1) break;
      take(records, text.slice(at, end));
      at = end + 1;
      if (end === carriageReturn) {
        if (at === text.length) endedInReturn = true;
        else if (text[at] === "\n") at += 1;
      }
    }
    if (at < text.length && !skipping) {
      parts.push(text.slice(at));
      length += text.length - at;
      if (length > limit) {
        records.push(tooLong(line, parts.join(""), limit));
        parts = [];
        length = 0;
        skipping = true;
      }
    }
    return records;
  }

  return {
    push,
    end: () => {
      const records: CutRecord[] = [];
      if (length > 0) take(records, "");
      return records;
    },
  };
}

function tooLong(line: number, text: string, limit: number): CutRecord {
  const message = `the line is longer than ${limit} characters, the most that one record may have`;
  return { line, text: text.slice(0, kept), row: null, fault: { rule: "line-length", message } };
}
