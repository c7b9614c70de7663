import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../db/client.ts";
import { openExtract } from "../db/queries/export/open-extract.ts";
import { listEpisodes } from "../db/queries/findings/list-episodes.ts";
import { csv } from "../lib/export/csv.ts";
import { reproduction } from "../lib/export/reproduction.ts";
import { written } from "../lib/export/written.ts";
import type { Episode } from "../lib/model/episode.ts";
import { findingsDocument } from "./demo/findings-document.ts";
import { loadDemonstration } from "./pipeline/demo.ts";
import { detectStale } from "./pipeline/detect.ts";
import { ingestPaths } from "./pipeline/ingest.ts";

/**
 * Each episode's page names an export and a command. Here the export is written, the command's steps are taken with
 * nothing else at hand, and every figure must be the one that is published.
 */
const now = Date.parse("2026-01-01T00:00:00Z");
let handle: Handle;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-reproduce-"));
  handle = openInMemory();
  await loadDemonstration(handle, { now });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything but which revision it was found in: the database that recomputes it counts its own. */
function figures({ datasetRevision: _, ...episode }: Episode) {
  return episode;
}

test("the published episodes are those of the golden run", () => {
  const golden = JSON.parse(readFileSync(path.join(import.meta.dirname, "golden.golden.json"), "utf8"));
  expect(findingsDocument(handle).episodes).toEqual(golden.episodes);
  expect(golden.episodes.length).toBeGreaterThan(0);
});

describe("from its exported series", () => {
  test("every episode of the demonstration comes out with the same figures", async () => {
    const published = listEpisodes(handle);
    const places = new Map(published.map((one) => [`${one.country} ${one.service}`, one]));
    expect(places.size).toBeGreaterThan(3);
    for (const [name, { country, service }] of places) {
      const { address } = reproduction({ country, service }, "https://example.org");
      expect(address).toMatch(/^https:\/\/example\.org\/[a-z]{2}\/[a-z]+\/series\.csv$/);
      const extract = openExtract(handle, { table: "series", country, service }, { period: null, with: [] });
      const file = path.join(folder, `${country}-${service}.csv`);
      writeFileSync(file, Buffer.concat([...written(csv, extract!.table, extract!.chunks)]));

      const apart = openInMemory();
      const { runs } = await ingestPaths(apart, [file], { now });
      expect(runs[0]).toMatchObject({ state: "done", format: "dimline-observations", rejected: 0 });
      const { episodes } = detectStale(apart, { country, service, all: true, now });
      const here = published.filter((one) => one.country === country && one.service === service);
      expect(episodes.map(figures), name).toEqual(here.map(figures));
      apart.sqlite.close();
    }
  }, 240_000);
});
