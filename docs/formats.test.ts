import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formats } from "../lib/ingest/index.ts";
import { claimKinds } from "../lib/model/claim.ts";
import { metricIds } from "../lib/model/metric.ts";
import { sides } from "../lib/model/statement.ts";

const page = readFileSync(path.join(import.meta.dirname, "formats.md"), "utf8");

/** The ids in the first column of the page's first table. */
const listed = (page.split("\n## ")[0] ?? "")
  .split("\n")
  .flatMap((line) => /^\| `([a-z0-9-]+)` \|/.exec(line)?.[1] ?? []);

test("every format is on the page, and every format on the page is one", () => {
  expect([...listed].sort()).toEqual(formats.map((format) => format.id).sort());
});

test("a format's id is its own", () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
});

test.each([
  ["metric", metricIds],
  ["kind of claim", claimKinds],
  ["side", sides],
])("every %s is on the page", (_, words) => {
  for (const word of words) expect(page).toContain(`\`${word}\``);
});
