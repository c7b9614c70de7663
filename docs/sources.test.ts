import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { connectors } from "../lib/sync/index.ts";
import { baseVariable } from "../scripts/pipeline/sync/environment.ts";

const page = readFileSync(path.join(import.meta.dirname, "sources.md"), "utf8");
const rows = page.split("\n").filter((line) => /^\| `[a-z]+` \|/.test(line));
const rowOf = (id: string) => rows.find((row) => row.startsWith(`| \`${id}\``)) ?? "";

test("every connector is on the page, and every one on the page is there", () => {
  expect(rows.map((row) => /`([a-z]+)`/.exec(row)?.[1]).sort()).toEqual(
    connectors.map(({ id }) => id).sort(),
  );
});

test.each(connectors.map((one) => [one.id, one] as const))("%s as it is", (id, connector) => {
  const row = rowOf(id);
  for (const topic of connector.topics)
    expect(row).toContain(topic.usual ? `**\`${topic.id}\`**` : `, \`${topic.id}\``);
  expect(row).toContain(`| ${connector.quota.requests} `);
  expect(connector.quota.per).toBe(60_000);
  if (connector.base !== null) {
    expect(page).toContain(`\`${baseVariable(connector)}\``);
    const days = (span: number) => `${span / 86_400_000} day`;
    expect(row).toContain(`| ${days(connector.firstSpan)}`);
    expect(row).toContain(`| ${days(connector.overlap)}`);
  }
  for (const need of connector.needs) expect(row).toContain(need);
  if (connector.token !== null) expect(row).toContain(`\`${connector.token}\``);
});
