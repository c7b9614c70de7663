import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv, csvField } from "./csv.ts";
import type { Column } from "./exporter.ts";

/** Reads RFC 4180 by the grammar of its section 2, written apart from the writer. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at += 1;
      while (!(text[at] === '"' && text[at + 1] !== '"')) {
        field += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else if (text[at] === ",") {
      record.push(field);
      field = "";
      at += 1;
    } else if (text.startsWith("\r\n", at)) {
      records.push([...record, field]);
      record = [];
      field = "";
      at += 2;
    } else {
      field += text[at];
      at += 1;
    }
  }
  return records;
}

const columns: readonly Column<readonly [string, number | null]>[] = [
  { name: "words", kind: "text", meaning: "", value: (row) => row[0] },
  { name: "figure", kind: "number", meaning: "", value: (row) => row[1] },
];

describe("csv", () => {
  test("ends every record with CRLF and leaves missing empty", () => {
    expect(csv.begin(columns) + csv.rows(columns, [["plain", null]])).toBe("words,figure\r\nplain,\r\n");
  });

  test("quotes commas, quotes and line breaks (RFC 4180, section 2, rules 5 to 7)", () => {
    expect(csvField("text", 'a "b", c')).toBe('"a ""b"", c"');
    expect(csvField("text", "two\nlines")).toBe('"two\nlines"');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("defuses %j in text", (words) => {
    expect(readCsv(`${csvField("text", words)}\r\n`)).toEqual([[`'${words}`]]);
  });

  test("leaves a negative number a number", () => {
    expect(csvField("number", -3.5)).toBe("-3.5");
  });

  test("writes instants in ISO 8601 with Z", () => {
    expect(csvField("instant", Date.UTC(2015, 9, 20, 18, 30))).toBe("2015-10-20T18:30:00Z");
  });

  test("keeps zero and false apart from missing", () => {
    expect([csvField("number", 0), csvField("boolean", false), csvField("number", null)]).toEqual([
      "0",
      "false",
      "",
    ]);
  });

  test("refuses what is not finite", () => {
    expect(() => csvField("number", Number.NaN)).toThrow(RangeError);
  });

  test("what is written is what is read", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: "grapheme" }),
            fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
          ),
        ),
        (rows) => {
          const read = readCsv(csv.rows(columns, rows as [string, number | null][]));
          expect(read).toEqual(
            rows.map(([words, figure]) => [
              /^[=+\-@\t\r]/.test(words) ? `'${words}` : words,
              figure === null ? "" : String(figure),
            ]),
          );
        },
      ),
    );
  });
});
