import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { fixtureText, now, readText } from "./fixtures/read-fixture.ts";
import type { Format, Item } from "./format.ts";
import { formats } from "./index.ts";
import { readWhole, type WholeText } from "./reading/read-whole.ts";
import { sniffHead } from "./reading/sniff-head.ts";
import { UnusableFile } from "./reading/unusable-file.ts";
import { earliestTime } from "./rules/time.ts";

/**
 * Real records, spoiled: whatever becomes of a file, no parser throws or pollutes, every record is accepted or rejected
 * with a reason, and what is accepted could be stored.
 */
const fixtures = readdirSync(join(import.meta.dirname, "fixtures")).filter((name) => !name.endsWith(".ts"));
const set = { country: "IR", service: "telegram", asn: "64496" };
const day = 86_400_000;

function formatOf(name: string): Format {
  const head = sniffHead(name, fixtureText(name));
  const found = formats.find((format) => format.recognises(head));
  if (found === undefined) throw new Error(`no format recognises ${name}`);
  return found;
}

/** Reads with the format that the file had before it was spoiled, as `--format` would. */
function read(name: string, format: Format, text: string): WholeText | null {
  try {
    const forced: Format = { ...format, recognises: () => true };
    return readWhole(name, text, [forced], { catalogue: builtInCatalogue, set, now });
  } catch (error) {
    // A header or a size that will not do is a fault of the file, said with its rule.
    if (error instanceof UnusableFile && /^[a-z-]+$/.test(error.rule) && error.message !== "") return null;
    throw error;
  }
}

function isFiniteOrNull(value: number | null): boolean {
  return value === null || Number.isFinite(value);
}

function checkItem(item: Item): void {
  for (const one of item.observations) {
    expect(builtInCatalogue.country(one.country)?.id).toBe(one.country);
    expect(builtInCatalogue.service(one.service)?.id).toBe(one.service);
    expect(Number.isInteger(one.time) && one.time >= earliestTime && one.time <= now + day).toBe(true);
    expect(Number.isFinite(one.duration) && one.duration >= 0).toBe(true);
    for (const value of [one.value, one.control, one.lower, one.upper, one.n, one.bad])
      expect(isFiniteOrNull(value)).toBe(true);
    if (one.metric !== "signal" && one.value !== null) expect(one.value).toBeGreaterThanOrEqual(0);
    if (one.lower !== null && one.upper !== null) expect(one.lower).toBeLessThanOrEqual(one.upper);
    if (one.bad !== null) expect(one.bad).toBeLessThanOrEqual(one.n ?? -1);
    if (one.network !== null) expect(Number.isInteger(one.network) && one.network > 0).toBe(true);
    // Something is said: an outcome, counts or a level.
    expect(one.outcome !== null || one.value !== null || one.n !== null).toBe(true);
  }
  for (const one of item.reportedEpisodes) {
    expect(one.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(builtInCatalogue.country(one.country)?.id).toBe(one.country);
    for (const service of one.services) expect(builtInCatalogue.service(service)?.id).toBe(service);
    expect(Number.isInteger(one.start) && one.start >= earliestTime).toBe(true);
    if (one.end !== null) expect(one.end).toBeGreaterThanOrEqual(one.start);
    if (one.ongoing) expect(one.end).toBeNull();
    expect(one.title).not.toBe("");
    if (one.url !== null) expect(one.url).toMatch(/^https?:\/\//i);
  }
  for (const one of item.events) {
    expect(one.title).not.toBe("");
    expect(one.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(one.period.end).toBeGreaterThanOrEqual(one.period.start);
    for (const { url } of one.publications) if (url !== null) expect(url).toMatch(/^https?:\/\//i);
  }
  for (const one of item.statements) {
    expect(builtInCatalogue.country(one.country)?.id).toBe(one.country);
    expect(one.speaker).not.toBe("");
    for (const claim of one.claims) expect(claim.id.startsWith(`${one.id}/`)).toBe(true);
  }
}

function checkRead(format: Format, found: WholeText): void {
  for (const item of found.items) checkItem(item);
  for (const { rule, message, line } of found.rejects) {
    expect(rule).toMatch(/^[a-z][a-z_-]*$/);
    expect(message).not.toBe("");
    expect(line).toBeGreaterThanOrEqual(1);
  }
  // A record is in what became of it, once: rows and lines are never both accepted and rejected as a whole.
  const accepted = new Set(found.items.map(({ line }) => line));
  const rejected = new Set(found.rejects.map(({ line }) => line));
  for (const { line, fault } of found.records)
    if (fault === null && format.id !== "ioda-alerts")
      expect(accepted.has(line) || rejected.has(line)).toBe(true);
  if (format.shape === "table") for (const line of accepted) expect(rejected.has(line)).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

const scraps = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    '"',
    ",",
    "\n",
    "\r",
    ";",
    "{",
    "}",
    "[",
    "]",
    "null",
    "-1",
    "1e999",
    "NaN",
    "\u0000",
    "\ufeff",
    "",
  ),
  fc.constantFrom("__proto__", "constructor", "9".repeat(400), "2023-02-30", "ZZ", "=1+1", "\ud800", "İ"),
);

describe.each(fixtures)("%s spoiled", (name) => {
  const format = formatOf(name);
  const text = fixtureText(name);

  test("as it is", () => {
    const found = readText(name, text, set);
    checkRead(format, found);
    expect(found.items.length).toBeGreaterThan(0);
  });

  test("characters taken out, put in and changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(8), scraps), { minLength: 1, maxLength: 4 }),
        (edits) => {
          let spoiled = text;
          for (const [at, length, scrap] of edits)
            spoiled = spoiled.slice(0, at) + scrap + spoiled.slice(at + length);
          const found = read(name, format, spoiled);
          if (found !== null) checkRead(format, found);
        },
      ),
      { numRuns: 120 },
    );
  });

  test("cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(text.length), (at) => {
        const found = read(name, format, text.slice(0, at));
        if (found !== null) checkRead(format, found);
      }),
      { numRuns: 40 },
    );
  });

  if (format.shape === "table") test("cells replaced", cellsReplaced);
  else if (name.includes(".json")) test("values of JSON replaced", valuesReplaced);

  function cellsReplaced() {
    const rows = text.split("\n");
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.nat(50), scraps, (rowAt, cellAt, scrap) => {
        const cells = (rows[rowAt] as string).split(",");
        cells[cellAt % cells.length] = scrap;
        const found = read(name, format, rows.with(rowAt, cells.join(",")).join("\n"));
        if (found !== null) checkRead(format, found);
      }),
      { numRuns: 150 },
    );
  }

  function valuesReplaced() {
    const documents = (format.shape === "document" ? [text] : text.trim().split("\n")).map((one) =>
      JSON.parse(one),
    );
    fc.assert(
      fc.property(
        fc.nat(documents.length - 1),
        fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), scraps, fc.constant(1e300), fc.constant(-5)),
        (at, path, value) => {
          const spoiled = documents.with(at, replacedAt(documents[at], path, value));
          const found = read(name, format, spoiled.map((one) => JSON.stringify(one)).join("\n"));
          if (found !== null) checkRead(format, found);
        },
      ),
      { numRuns: 250 },
    );
  }
});

/** A copy of the document in which the value at the end of a path is another; a path is walked as far as it goes. */
function replacedAt(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inner = replacedAt((value as Record<string, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return { ...value, [key]: inner };
}

test.each(formats.filter(({ shape }) => shape !== "table").map((format) => [format.id, format] as const))(
  "%s: JSON nested a hundred thousand levels deep is set aside with a word",
  (_, format) => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    for (const text of [deep, `{"result":${deep}}`, `{"incidents":[${deep}]}`, `{"data":[${deep}]}`]) {
      const found = read("deep.json", format, text);
      expect(found?.items).toEqual([]);
      expect(found?.rejects.length).toBeGreaterThan(0);
    }
  },
);
