import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../catalogue/catalogue.ts";
import { nettests, ooniRaw } from "../ooni-raw.ts";
import type { Selection } from "../reading/selection.ts";
import { recordReader, recordReads } from "./record.ts";

const now = Date.UTC(2026, 0, 1);
const context = { catalogue: builtInCatalogue, set: { service: "youtube" }, now };
const shared = join(import.meta.dirname, "../../../../shared/data/ooni");

function linesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return name.endsWith(".jsonl") ? text.trim().split("\n") : [text];
  });
}

const own = linesIn(join(import.meta.dirname, "fixtures"));
const others = existsSync(shared)
  ? ["raw", "raw-edge-cases", "raw-wc05"].map((name) => join(shared, name))
  : [];

/** The value behind a gate that notes every field that is asked for and not in the selection. */
function watched(value: unknown, wanted: Selection | true, path: string, strayed: Set<string>): unknown {
  if (wanted === true || typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, name) {
      const inner = Reflect.get(target, name);
      if (typeof name === "symbol") return inner;
      if (Array.isArray(target)) return /^\d+$/.test(name) ? watched(inner, wanted, path, strayed) : inner;
      const declared = wanted[name] ?? wanted["*"];
      if (declared === undefined) strayed.add(`${path}.${name}`);
      return declared === undefined ? inner : watched(inner, declared, `${path}.${name}`, strayed);
    },
  });
}

function strayReads(line: string): string[] {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    // What is no JSON is read by nobody.
    return [];
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) return [];
  const strayed = new Set<string>();
  const nettest = nettests.find(({ name }) => "test_name" in record && record.test_name === name);
  const keys = nettest?.reads ?? {};
  const gate = watched(record, { ...recordReads, test_keys: keys }, "record", strayed);
  const read = recordReader(context)(gate as Record<string, unknown>);
  if (!("rule" in read)) nettest?.read(read.measurement);
  // A record without a name is named by all of it, and is therefore never read in part.
  return [...strayed].filter((field) => !field.endsWith(".toJSON"));
}

describe("what a test reads of a record", () => {
  test("is what it says that it reads", () => {
    expect(own.flatMap(strayReads)).toEqual([]);
  });

  test("so of every nettest", () => {
    const told = new Set(own.map((line) => /"test_name":\s*"([a-z_]+)"/.exec(line)?.[1]));
    for (const { name } of nettests) expect(told).toContain(name);
  });

  test.skipIf(others.length === 0)("and of real records (shared data is not there otherwise)", () => {
    const real = others.flatMap(linesIn);
    expect(real.length).toBeGreaterThan(30);
    expect(real.flatMap(strayReads)).toEqual([]);
  });

  test("makes no difference to what a record says", () => {
    // A record that starts as a list is read as a whole, with every field there.
    const parser = ooniRaw.open(context);
    const sound = own.filter((line) => {
      try {
        return line.startsWith("{") && JSON.parse(line) !== null;
      } catch {
        return false;
      }
    });
    expect(sound.length).toBeGreaterThan(50);
    for (const line of sound) {
      const selected = parser.take({ line: 1, text: line, row: null });
      const whole = parser.take({ line: 1, text: `[${line}]`, row: null });
      expect(selected.items).toEqual(whole.items);
      expect(selected.rejects.map(({ rule }) => rule)).toEqual(whole.rejects.map(({ rule }) => rule));
    }
  });
});
