import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import { csv, csvField, undefused } from "./csv.ts";
import type { Described, ExportOptions } from "./exporter.ts";

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

const of = columnsOf<readonly [string, number | null]>("measured");
const drawn: Described = {
  id: "drawn",
  title: "",
  description: "",
  key: [],
  refers: [],
  columns: [of.text("words", "", (row) => row[0]), of.number("figure", "", (row) => row[1])],
};
function text(rows: readonly unknown[], options: ExportOptions = {}, withHeader = true): string {
  const writer = csv.open(drawn, options);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    Buffer.concat([...(withHeader ? [writer.begin()] : []), writer.rows(rows), writer.end()]),
  );
}

describe("csv", () => {
  test("ends every record with CRLF and leaves missing empty", () => {
    expect(text([["plain", null]])).toBe("words,figure\r\nplain,\r\n");
  });

  test("begins with a byte order mark only where one is asked for", () => {
    expect(text([])).toBe("words,figure\r\n");
    expect(text([], { bom: true })).toBe("\ufeffwords,figure\r\n");
  });

  test("leaves text as it is where that is asked for", () => {
    expect(text([["=1+1", -1]], { raw: true }, false)).toBe("=1+1,-1\r\n");
  });

  test("separates a list by spaces, and writes a record as JSON", () => {
    expect(csvField("list", [12880, 197207])).toBe("12880 197207");
    expect(csvField("json", { why: "dns" })).toBe('"{""why"":""dns""}"');
  });

  test("taking the apostrophe away leads back to the words, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^'{0,3}[=+@＝＋－＠\n-]{0,2}a?$/)),
        (words) => {
          const [[read] = []] = readCsv(`${csvField("text", words)}\r\n`);
          expect(undefused(read ?? "")).toBe(words);
        },
      ),
    );
  });

  test("quotes commas, quotes and line breaks (RFC 4180, section 2, rules 5 to 7)", () => {
    expect(csvField("text", 'a "b", c')).toBe('"a ""b"", c"');
    expect(csvField("text", "two\nlines")).toBe('"two\nlines"');
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "'＝1",
  ])("defuses %j in text", (words) => {
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
          const read = readCsv(text(rows, {}, false));
          expect(read.map(([words = "", figure]) => [undefused(words), figure])).toEqual(
            rows.map(([words, figure]) => [words, figure === null ? "" : String(figure)]),
          );
        },
      ),
    );
  });
});
