import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutLines } from "./cut-lines.ts";
import type { RecordCutter } from "./cut-record.ts";
import { cutRows } from "./cut-rows.ts";
import { damage, decodeText } from "./decode-text.ts";
import { sniffDelimiter, sniffHead } from "./sniff-head.ts";
import { UnusableFile } from "./unusable-file.ts";

/** Cuts a text into pieces at the given places. */
function pieces<Whole extends { length: number; slice(from: number, to?: number): Whole }>(
  whole: Whole,
  places: readonly number[],
): Whole[] {
  const cuts = [...places].map((place) => place % (whole.length + 1)).sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => whole.slice(from, cuts[index] ?? whole.length));
}

function cut(cutter: RecordCutter, parts: readonly string[]) {
  return [...parts.flatMap((part) => cutter.push(part)), ...cutter.end()];
}

const rowsOf = (text: string, delimiter = ",") =>
  cut(cutRows(delimiter), [text]).map((one) => [one.line, one.fault?.rule ?? one.row]);

const places = fc.array(fc.nat(), { maxLength: 12 });

describe("rows", () => {
  test("quoted delimiters, line ends and quotation marks; lines are counted through them", () => {
    expect(rowsOf('a,b\n"1,\n2","say ""so"""\r\n3,4\n')).toEqual([
      [2, { a: "1,\n2", b: 'say "so"' }],
      [4, { a: "3", b: "4" }],
    ]);
  });

  test("LF, CRLF and CR alone end a line", () => {
    expect(rowsOf("a\n1\n2")).toEqual(rowsOf("a\r\n1\r\n2\r\n"));
    expect(rowsOf("a\n1\n2")).toEqual(rowsOf("a\r1\r2\r"));
  });

  test("blank lines, rows of empty fields and a preamble of comments are no records", () => {
    expect(rowsOf('# made "by\n\na,b\n\n,\n1,2\n,,,\n')).toEqual([[6, { a: "1", b: "2" }]]);
  });

  test.each(["sep=;", '"sep=;"', "SEP=;"])("a first line that says the delimiter, %s, is none", (first) => {
    const text = `${first}\r\n# kept by hand\r\na;b\r\n"1,5";2\r\n`;
    expect(sniffDelimiter(text)).toBe(";");
    expect(sniffHead("x.csv", text).columns).toEqual(["a", "b"]);
    fc.assert(
      fc.property(places, (at) => {
        const cutter = cutRows(";");
        const rows = cut(cutter, pieces(text, at)).map((one) => [one.line, one.fault?.rule ?? one.row]);
        expect(rows).toEqual([[4, { a: "1,5", b: "2" }]]);
        expect(cutter.header).toBe(`${first}\na;b`);
      }),
    );
    const headless = cut(cutRows(";", 100, ["a", "b"]), [`${first}\n1;2\nsep=;\n`]);
    expect(headless.map(({ line, row }) => [line, row])).toEqual([
      [2, { a: "1", b: "2" }],
      [3, { a: "sep=", b: "" }],
    ]);
  });

  test("a row with another number of fields than the header is at fault, empty ones past the end aside", () => {
    expect(rowsOf("a,b\n1\n1,2,3\n1,2,,\n")).toEqual([
      [2, "column-count"],
      [3, "column-count"],
      [4, { a: "1", b: "2" }],
    ]);
  });

  test("a stray quotation mark gives up its own line and no other", () => {
    expect(rowsOf('a,b\n"1,2\n3,4\n5,6\n')).toEqual([
      [2, "quote-unterminated"],
      [3, { a: "3", b: "4" }],
      [4, { a: "5", b: "6" }],
    ]);
    expect(rowsOf('a,b\n"1"x,2\n3,4\n')).toEqual([
      [2, "quote-misplaced"],
      [3, { a: "3", b: "4" }],
    ]);
  });

  test("a row past the limit is at fault and the next is read, however the text comes", () => {
    const text = `a,b\n1,${"x".repeat(100)}\n3,4\n"5,${"y".repeat(100)}\n7,8\n`;
    fc.assert(
      fc.property(places, (at) => {
        const cutter = cutRows(",", 50);
        expect(cut(cutter, pieces(text, at)).map((one) => [one.line, one.fault?.rule ?? one.row])).toEqual([
          [2, "row-length"],
          [3, { a: "3", b: "4" }],
          [4, expect.stringMatching(/row-length|quote-unterminated/)],
          [5, { a: "7", b: "8" }],
        ]);
      }),
    );
  });

  test("two columns of one name, and quotation marks that do not match in the header, make a file unusable", () => {
    expect(() => rowsOf("a,b, a\n1,2,3")).toThrow('two columns have the name "a": the 1st and the 3rd');
    expect(() => rowsOf('"a,b\n1,2')).toThrow(UnusableFile);
  });

  test("a nameless column is left out", () => {
    expect(rowsOf(",a,\n0,1,\n")).toEqual([[2, { a: "1" }]]);
  });

  const field = fc.string({
    unit: fc.constantFrom("a", "1", " ", ",", '"', "\n", "\r", "é", "𐍈"),
    maxLength: 6,
  });
  const quote = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

  test("what was written is read, however it is quoted, ended and cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field, field), { maxLength: 8 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        places,
        (rows, end, at) => {
          const full = rows.filter((row) => row.some((value) => value !== ""));
          const text = [["x", "y", "z"], ...full].map((row) => row.map(quote).join(",") + end).join("");
          const records = cut(cutRows(","), pieces(text, at));
          expect(records.map((one) => one.row)).toEqual(full.map(([x, y, z]) => ({ x, y, z })));
          const physical = text.split(/\r\n|\n|\r/);
          for (const one of records) expect(physical[one.line - 1]).toBe(one.text.split(/\r\n|\n|\r/)[0]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("any text gives rows or faults or an unusable file, the same however it is cut", () => {
    const noise = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "#"), maxLength: 40 });
    fc.assert(
      fc.property(noise, places, (text, at) => {
        const attempt = (parts: readonly string[]) => {
          try {
            return cut(cutRows(","), parts);
          } catch (error) {
            expect(error).toBeInstanceOf(UnusableFile);
            return (error as UnusableFile).message;
          }
        };
        expect(attempt(pieces(text, at))).toEqual(attempt([text]));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("lines", () => {
  test("are the same however the text is cut", () => {
    const noise = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\r"), maxLength: 40 });
    fc.assert(
      fc.property(noise, places, (text, at) => {
        const expected = text
          .split(/\r\n|\n|\r/)
          .map((line, index) => ({ line: index + 1, text: line, row: null, fault: null }))
          .filter((one) => one.text !== "");
        expect(cut(cutLines(), pieces(text, at))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("one that is too long is given up, and the next is read", () => {
    fc.assert(
      fc.property(places, (at) => {
        const records = cut(cutLines(20), pieces(`ab\n${"x".repeat(50)}\ncd`, at));
        expect(records.map((one) => [one.line, one.fault?.rule ?? one.text])).toEqual([
          [1, "ab"],
          [2, "line-length"],
          [3, "cd"],
        ]);
      }),
    );
  });
});

describe("decoding", () => {
  const decode = (parts: readonly Uint8Array[]) => {
    const decoding = decodeText();
    const text = parts.map((part) => decoding.push(part)).join("") + decoding.end();
    return { text, damaged: decoding.damaged };
  };

  test("UTF-8 with and without a byte order mark, and UTF-16 with one, however the bytes come", () => {
    const any = fc.string({
      unit: fc.constantFrom("a", "é", "ش", "€", "𐍈", "\n"),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(any, places, (text, at) => {
        const utf8 = new TextEncoder().encode(text);
        expect(decode(pieces(utf8, at))).toEqual({ text, damaged: false });
        expect(decode(pieces(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), at)).text).toBe(text);
        const units = [...`\ufeff${text}`]
          .flatMap((sign) => sign.split(""))
          .map((unit) => unit.charCodeAt(0));
        const little = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
        const big = new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 255]));
        expect(decode(pieces(little, at)).text).toBe(text);
        expect(decode(pieces(big, at)).text).toBe(text);
      }),
    );
  });

  test("bytes that are not UTF-8 are marked one by one, and the text around them stays", () => {
    const latin1 = new Uint8Array([...Buffer.from("caf"), 0xe9, ...Buffer.from("\nthé €\n")]);
    fc.assert(
      fc.property(places, (at) => {
        expect(decode(pieces(latin1, at))).toEqual({ text: `caf${damage}\nthé €\n`, damaged: true });
      }),
    );
  });

  test("never throws but for an unusable file, and marks what Node's decoder calls ill-formed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), places, (bytes, at) => {
        try {
          const { damaged } = decode(pieces(bytes, at));
          const utf16 = (bytes[0] === 255 && bytes[1] === 254) || (bytes[0] === 254 && bytes[1] === 255);
          if (!utf16) expect(damaged).toBe(!wellFormed(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableFile);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("says what a binary file is", () => {
    expect(() => decode([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])])).toThrow(
      "a ZIP archive or a spreadsheet",
    );
    expect(() => decode([new Uint8Array([1, 2, 0, 4, 5, 6, 7, 8])])).toThrow("NUL bytes");
  });
});

function wellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe("the head", () => {
  test.each([
    ["a,b;c,d", ","],
    ["a;b;c", ";"],
    ["a\tb", "\t"],
    ['"a;b;c",d', ","],
    ["timestamp", ","],
    ["sep=^\na,b^c,d", "^"],
    ["sep=\t\na", "\t"],
    ["sep=,;b;c", ";"],
    ["a;b\nsep=,", ";"],
  ])("%j is delimited by %j", (text, delimiter) => {
    expect(sniffDelimiter(`${text}\n1,2,3`)).toBe(delimiter);
  });

  test("has columns for a table and none for JSON", () => {
    expect(sniffHead("x.csv", '\n"a","b ",c,\n1,2,3').columns).toEqual(["a", "b", "c"]);
    expect(sniffHead("x.jsonl", '{"a":1,"b":2}').columns).toEqual([]);
  });
});
