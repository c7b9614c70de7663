import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../../db/client.ts";
import { listReportedEpisodes } from "../../../db/queries/editorial/list-reported-episodes.ts";
import { ingestPaths } from "../ingest.ts";

const root = path.join(import.meta.dirname, "../../..");
const fixtures = path.join(root, "lib/ingest/fixtures");
const names = readdirSync(fixtures).filter((name) => !name.endsWith(".ts"));
const fieldData = path.join(root, "../shared/data");
const now = Date.UTC(2027, 0, 1);
const set = { country: "IR", service: "telegram", asn: "64496" };

const load = async (handle: Handle, file: string, given: Readonly<Record<string, string>> = set) => {
  const { runs } = await ingestPaths(handle, [file], { now, set: given });
  expect(runs).toHaveLength(1);
  return runs[0]!;
};

function contents({ sqlite }: Handle): unknown[] {
  const tables = [
    "observations",
    "cells",
    "statements",
    "claims",
    "events",
    "reported_episodes",
    "measurements",
  ];
  return tables.map((table) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}

describe("every format through the loader, into the database, and once more", () => {
  test.each(names)("%s", async (name) => {
    const handle = openInMemory();
    const first = await load(handle, path.join(fixtures, name));
    expect(first.state).toBe("done");
    expect(first.accepted).toBeGreaterThan(0);
    expect(first.accepted + first.duplicate + first.rejected).toBe(first.records);
    const before = contents(handle);
    expect(before.some((count) => (count as number) > 0)).toBe(true);
    const second = await load(handle, path.join(fixtures, name));
    expect(contents(handle)).toEqual(before);
    expect([second.accepted, second.rejected]).toEqual([0, first.rejected]);
  });
});

test.skipIf(!existsSync(fieldData))(
  "Access Now's episodes lie beside what was measured, and in no series (needs ../shared/data)",
  async () => {
    const handle = openInMemory();
    await load(handle, path.join(fieldData, "accessnow/stop-2016-2021.csv"), {});
    expect(listReportedEpisodes(handle)).toHaveLength(929);
    expect(handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(0);
    const iran = listReportedEpisodes(handle, {
      country: "IR",
      service: "internet",
      period: { start: Date.UTC(2019, 10, 1), end: Date.UTC(2019, 11, 1) },
    });
    expect(iran.map(({ id, kind }) => [id, kind])).toContainEqual([
      "stop-ir-20191116-national-except-kurdish-region-01",
      "shutdown",
    ]);
    const kept = handle.sqlite.prepare("SELECT kind FROM sources WHERE id = 'access-now-stop'").pluck().get();
    expect(kept).toBe("reported");
  },
);
