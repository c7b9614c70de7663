import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { tables } from "../tables/index.ts";
import { dataDictionary } from "./data-dictionary.ts";

test("docs/data-dictionary.md is what the table schemas say (npm run export -- dictionary -o docs/data-dictionary.md)", () => {
  const file = path.join(import.meta.dirname, "../../../docs/data-dictionary.md");
  expect(readFileSync(file, "utf8")).toBe(dataDictionary(tables));
});

test("every reference of a table leads to a column of another", () => {
  for (const { id, refers, columns, key } of tables) {
    for (const { column, table, to } of refers) {
      expect(
        columns.map(({ name }) => name),
        id,
      ).toContain(column);
      expect(
        tables.find((one) => one.id === table)?.columns.map(({ name }) => name),
        id,
      ).toContain(to);
    }
    for (const name of key)
      expect(
        columns.map((column) => column.name),
        id,
      ).toContain(name);
  }
});

test("no column mixes what was computed with what people wrote: each says which it is, and what empty means", () => {
  for (const { id, columns } of tables)
    for (const { name, origin, meaning, missing } of columns) {
      expect(["measured", "computed", "editorial", "catalogue"], `${id}.${name}`).toContain(origin);
      expect(meaning, `${id}.${name}`).toMatch(/\.$|…$/);
      if (missing !== null) expect(missing, `${id}.${name}`).not.toBe("");
    }
});
