import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsOf, fixtureText, readText } from "../fixtures/read-fixture.ts";

const set = { country: "IR", service: "telegram" };
const documents = readdirSync(join(import.meta.dirname, "../fixtures")).filter((name) =>
  name.endsWith(".json"),
);

describe("documents that stand one after the other in a file", () => {
  test.each(documents)("%s, twice", (name) => {
    const text = fixtureText(name);
    const once = readText(name, text, set);
    const lines = text.trimEnd().split("\n").length;
    const moved = faultsOf(once).map((fault) => fault.replace(/^\d+/, (line) => `${Number(line) + lines}`));
    const twice = readText(name, `${text.trimEnd()}\n${text}`, set);
    expect(twice.format).toBe(once.format);
    expect(twice.items).toHaveLength(2 * once.items.length);
    expect(faultsOf(twice)).toEqual([...faultsOf(once), ...moved]);
    expect(twice.rejects.map(({ text: own }) => own)).toEqual(
      [...once.rejects, ...once.rejects].map(({ text: own }) => own),
    );
    // As servers send them, without a line end behind.
    const printed = JSON.stringify(JSON.parse(text));
    expect(readText(name, printed + printed, set).items).toHaveLength(2 * once.items.length);
  });

  test("parts are numbered through all of them", () => {
    const text = fixtureText("cloudflare-radar.json");
    const { rejects } = readText("r.json", text + text);
    expect(rejects.map(({ message }) => /part \d+/.exec(message)?.[0])).toEqual([
      "part 3",
      "part 4",
      "part 7",
      "part 8",
    ]);
  });

  test("where one of them breaks off, none is read", () => {
    const text = fixtureText("cloudflare-radar.json");
    const cut = readText("r.json", `${text}${text.slice(0, -10)}`);
    expect(cut.items).toEqual([]);
    expect(faultsOf(cut)).toEqual(["1 - json-syntax"]);
  });
});
