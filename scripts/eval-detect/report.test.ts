import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Evaluation } from "../../lib/evaluate/evaluation.ts";
import { falseTable, realCasesTable, targetsTable } from "./report.ts";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The method page shows latest.json, readers of the repository docs/evaluation.md: one run must have written both. */
test("docs/evaluation.md holds the tables of lib/evaluate/latest.json", () => {
  const latest = JSON.parse(read("lib/evaluate/latest.json")) as Evaluation;
  const document = read("docs/evaluation.md");
  expect(document).toContain(latest.date);
  expect(document).toContain(latest.detector);
  for (const table of [targetsTable, realCasesTable, falseTable]) expect(document).toContain(table(latest));
});
