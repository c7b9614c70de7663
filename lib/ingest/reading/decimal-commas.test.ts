import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../catalogue/catalogue.ts";
import { faultsOf, now, observationsOf, readText } from "../fixtures/read-fixture.ts";
import type { ReadAs } from "../format.ts";
import { formats } from "../index.ts";
import { readWhole } from "./read-whole.ts";

const header = "timestamp;country;service;metric;value;control;seen";
const row = (value: string, control = "", seen = "") =>
  `2024-07-12T09:30:00Z;RU;youtube;throughput;${value};${control};${seen}`;
const table = (...rows: readonly string[]) => readText("t.csv", `${[header, ...rows].join("\n")}\n`);
const levels = (...rows: readonly string[]) =>
  observationsOf(table(...rows)).map(({ value, control }) => [value, control]);

describe("numbers with a decimal comma, where no comma divides the fields", () => {
  test("are read as with a point, whole ones and such as could be thousands beside them", () => {
    expect(levels(row("0,42", "12"), row("12", "1,5E+03"), row("1,234", "1234,5"))).toEqual([
      [0.42, 12],
      [12, 1500],
      [1.234, 1234.5],
    ]);
  });

  test.each(["\t", "|", ";"])("between %j", (delimiter) => {
    const text = `sep=${delimiter}\n${header}\n${row("0,42")}\n`.replaceAll(";", delimiter);
    expect(observationsOf(readText("t.csv", text)).map(({ value }) => value)).toEqual([0.42]);
  });

  test("and where one does they are none, as before", () => {
    const text = `${header}\n${row('"0^42"')}\n`.replaceAll(";", ",").replace("^", ",");
    expect(faultsOf(readText("t.csv", text))).toEqual(["2 value number-format"]);
  });

  test("are none in a column that has numbers with a point, whose commas may be between thousands", () => {
    const rejected = ["2 value number-format"];
    expect(faultsOf(table(row("0,42", "0,5"), row("1.5")))).toEqual(rejected);
    expect(faultsOf(table(row("1,234"), row("1.5", "0,5")))).toEqual(rejected);
    expect(faultsOf(table(row("1.234,5", "0,5"), row("7")))).toEqual(rejected);
    expect(faultsOf(table(row("1,234,567", "0,5"), row("7")))).toEqual(rejected);
  });

  test("are none where each could be a thousand and more", () => {
    const read = table(row("1,234"), row("12,345"), row("17"));
    expect(faultsOf(read)).toEqual(["2 value number-format", "3 value number-format"]);
    expect(read.rejects[0]?.message).toContain("write a decimal point, not a comma");
  });

  test("what is set aside stays as it came, and so do words", () => {
    const wrong = row("0,42").replace("RU", "nowhere");
    const read = table(wrong, row("0,5", "", "1,5"), row("0,5", "", "now"), row("0,5", "", "then"));
    expect(read.rejects.map(({ text }) => text)).toEqual([wrong]);
    expect(observationsOf(read)[0]?.notes).toEqual({ seen: "1,5" });
  });

  test("are told of once", () => {
    const told: ReadAs[] = [];
    const text = `${[header, row("17"), row("0,42", "3,5"), row("0,43")].join("\n")}\n`;
    const noteReading = (reading: ReadAs) => told.push(reading);
    readWhole("t.csv", text, formats, { catalogue: builtInCatalogue, set: {}, now, noteReading });
    expect(told).toEqual([{ field: "decimal comma", given: "0,42", taken: "0.42" }]);
  });

  test("whatever they are, they are the numbers that a point would make them", () => {
    const numbers = fc.array(fc.tuple(fc.nat(999_999), fc.nat(999_999)), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, (drawn) => {
        const texts = ["0,5", ...drawn.map(([before, behind]) => `${before},${behind}`)];
        const expected = texts.map((text) => [Number(text.replace(",", ".")), null]);
        expect(levels(...texts.map((text) => row(text)))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
