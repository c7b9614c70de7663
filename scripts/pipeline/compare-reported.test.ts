import path from "node:path";
import { expect, test } from "vitest";
import { openInMemory } from "../../db/client.ts";
import { listReportedEpisodes } from "../../db/queries/editorial/list-reported-episodes.ts";
import { saveReportedEpisodes } from "../../db/queries/editorial/save-reported-episodes.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import type { PhaseKind } from "../../lib/model/episode.ts";
import type { ReportedEpisode } from "../../lib/model/reported-episode.ts";
import { compareAll } from "./compare.ts";
import { ingestPaths } from "./ingest.ts";

const now = Date.UTC(2026, 0, 1);
const statements = path.relative("", path.join(import.meta.dirname, "../demo/statements.csv"));

/** What others might record of the time that the demonstration's statements speak of. */
function reported(kind: PhaseKind, service: string, country: string, day: number): ReportedEpisode {
  return {
    id: `stop-${country.toLowerCase()}-${service}-${kind}`,
    source: "access-now-stop",
    country,
    services: [service],
    networks: [],
    kind,
    start: day,
    end: day + 14 * 86_400_000,
    ongoing: false,
    precision: "day",
    area: null,
    title: `${service} in ${country}: ${kind}`,
    summary: null,
    url: null,
    notes: null,
  };
}

test("what others recorded is a report and no measurement: no verdict leans on it, and none changes for it", async () => {
  const handle = openInMemory();
  await ingestPaths(handle, [statements], { now });
  const before = compareAll(handle, { now }).verdicts;
  expect(new Set(before.map(({ value }) => value))).toEqual(new Set(["cannot be tested"]));

  const records = [
    reported("block", "telegram", "IR", Date.UTC(2015, 9, 13)),
    reported("throttling", "viber", "IR", Date.UTC(2015, 9, 13)),
    reported("shutdown", "internet", "IR", Date.UTC(2015, 9, 13)),
    reported("throttling", "youtube", "RU", Date.UTC(2024, 6, 11)),
    reported("block", "telegram", "KE", Date.UTC(2024, 10, 8)),
  ];
  saveReportedEpisodes(handle, records, null);
  expect(listReportedEpisodes(handle)).toHaveLength(records.length);
  const revision = currentRevision(handle);
  const after = compareAll(handle, { now });
  expect(after.saved).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: before.length });
  expect(after.verdicts).toEqual(before);
  expect(currentRevision(handle)).toBe(revision);
  handle.sqlite.close();
});
