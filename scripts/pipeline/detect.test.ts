import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { listEpisodes } from "../../db/queries/findings/list-episodes.ts";
import { listSeriesReports } from "../../db/queries/findings/list-series-reports.ts";
import { readEpisode } from "../../db/queries/findings/read-episode.ts";
import { readSeries } from "../../db/queries/measured/read-series.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { drawnSeries } from "../../lib/detect/drawn-series.ts";
import { DAY, HOUR, isoInstant } from "../../lib/model/interval.ts";
import { detectStale } from "./detect.ts";
import { episodeDocument } from "./episode-document.ts";
import { ingestPaths } from "./ingest.ts";

const start = Date.parse("2015-09-21T00:00:00Z");
const now = Date.parse("2016-01-01T00:00:00Z");
let handle: Handle;
let folder: string;
let files = 0;

beforeEach(() => {
  handle = openInMemory();
  folder = mkdtempSync(path.join(tmpdir(), "dimline-detect-"));
});
afterEach(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Loads outcomes drawn as text, through the door that anybody's take. */
async function load(text: string, from = start, asn = 12880): Promise<void> {
  const rows = drawnSeries(text, { start: from, network: asn }).points.map(
    (point) =>
      `${isoInstant(point.time)},IR,telegram,reachability,${point.bad > 0 ? "blocked" : "ok"},${asn}`,
  );
  const file = path.join(folder, `${++files}.csv`);
  writeFileSync(file, ["timestamp,country,service,metric,outcome,asn", ...rows, ""].join("\n"));
  const { runs } = await ingestPaths(handle, [file], { now });
  expect(runs.map((run) => run.rejected)).toEqual([0]);
}

test("what is found is saved, and reads back as it was found", async () => {
  await load("ok*300 xx*48 ok*300");
  const report = detectStale(handle, { now });
  expect(report.observations).toBe(648);
  expect(report.saved).toEqual({ added: 1, changed: 0, unchanged: 0, retired: 0 });
  const [episode] = listEpisodes(handle, { country: "IR", service: "telegram" });
  expect(episode!.id).toBe("ir-telegram-20151003-01");
  expect(readEpisode(handle, episode!.id)).toEqual({ episode });
  expect(report.episodes).toEqual([episode]);
  expect(episode!.phases[0]!.evidence[0]).toMatchObject({ network: 12880, observations: 48, stance: "for" });
  expect(episode!.datasetRevision).toBe(currentRevision(handle));
  expect(listSeriesReports(handle, { country: "IR", service: "telegram" })).toMatchObject([
    { network: 12880, observations: 648, state: "judged", provenance: "measured" },
  ]);
});

test("a second look finds nothing to do, and one at everything changes nothing", async () => {
  await load("ok*300 xx*48 ok*300");
  const first = detectStale(handle, { now });
  const revision = currentRevision(handle);
  expect(detectStale(handle, { now })).toMatchObject({ services: 0, episodes: [] });
  const again = detectStale(handle, { now: now + DAY, all: true });
  expect(again.episodes).toEqual(first.episodes);
  expect(again.saved).toEqual({ added: 0, changed: 0, unchanged: 1, retired: 0 });
  expect(currentRevision(handle)).toBe(revision);
});

test("later data move an ongoing end and leave the id", async () => {
  await load("ok*300 xx*48");
  const [ongoing] = detectStale(handle, { now }).episodes;
  expect(ongoing!.ongoing).toBe(true);
  await load("xx*24 ok*200", start + 348 * HOUR);
  const report = detectStale(handle, { now });
  expect(report.saved).toMatchObject({ added: 0, changed: 1, retired: 0 });
  expect(report.episodes.map((one) => one.id)).toEqual([ongoing!.id]);
  expect(report.episodes[0]!.ongoing).toBe(false);
  expect(Math.abs(report.episodes[0]!.end!.best - (start + 372 * HOUR))).toBeLessThanOrEqual(HOUR);
});

test("an episode that the data no longer bear out is retired, and its id says so for ever", async () => {
  await load("ok*300 xx*6 ok*300");
  const [episode] = detectStale(handle, { now }).episodes;
  // The same hours, measured by many others: it worked.
  await load("(ok ok ok ok ok ok ok ok)*3", start + 299 * HOUR, 12880);
  for (let minute = 1; minute < 40; minute++) await load("ok*10", start + 298 * HOUR + minute * 60_000);
  const report = detectStale(handle, { now });
  expect(report.episodes).toEqual([]);
  expect(report.saved.retired).toBe(1);
  expect(readEpisode(handle, episode!.id)).toEqual({
    movedTo: null,
    reason: "no episode is found in the newest data",
  });
  expect(readEpisode(handle, "ir-telegram-19990101-01")).toBeNull();
});

test("questions by period, provenance and place", async () => {
  await load("ok*300 xx*48 ok*300");
  detectStale(handle, { now });
  const found = (question: Parameters<typeof listEpisodes>[1]) => listEpisodes(handle, question).length;
  expect(found({ period: { start: start + 310 * HOUR, end: start + 311 * HOUR } })).toBe(1);
  expect(found({ period: { start, end: start + 290 * HOUR } })).toBe(0);
  expect(found({ provenance: "simulated" })).toBe(0);
  expect(found({ country: "KE" })).toBe(0);
});

test("only the part of time that was asked about is looked at, and the rest stays", async () => {
  await load("ok*300 xx*48 ok*600 xx*48 ok*200");
  detectStale(handle, { now });
  const before = listEpisodes(handle, {});
  expect(before).toHaveLength(2);
  detectStale(handle, { now, all: true, from: start + 700 * HOUR });
  expect(listEpisodes(handle, {}).map((one) => one.id)).toEqual(before.map((one) => one.id));
});

test("addresses of one measurement are one point: so many tried, so many blocked, the unsure in neither", () => {
  handle.sqlite.exec(`
    INSERT INTO ingest_runs (id, path, state, started_at) VALUES (1, 'x', 'done', 0);
    INSERT INTO measurements (id, source_code, outside_id, run_id) VALUES (1, 1, 'm', 1);
  `);
  const insert = handle.sqlite.prepare(
    `INSERT INTO observations (country_code, service_code, metric_code, time, network, source_code, identity, duration, outcome_code, target_code, measurement_id, run_id)
     VALUES ((SELECT code FROM countries WHERE id = 'IR'), (SELECT code FROM services WHERE id = 'telegram'), 0, ?, 12880, 1, ?, 0, ?, 0, 1, 1)`,
  );
  // ok, down, blocked, blocked, inconclusive
  for (const [identity, outcome] of [0, 1, 2, 2, 3].entries())
    insert.run(start + identity, identity, outcome);
  const [series] = readSeries(handle, { country: "IR", service: "telegram", provenance: "measured" });
  expect(series!.points).toMatchObject([{ time: start, n: 4, bad: 2, value: null }]);
  expect(readSeries(handle, { country: "IR", service: "telegram", provenance: "simulated" })).toEqual([]);
  expect(readSeries(handle, { country: "XX", service: "telegram", provenance: "measured" })).toEqual([]);
});

test("printed, instants are ISO 8601 in UTC, everywhere in the document", async () => {
  await load("ok*300 xx*48 ok*300");
  const [episode] = detectStale(handle, { now }).episodes;
  const document = JSON.parse(JSON.stringify(episodeDocument(episode!)));
  for (const bound of [document.start, document.end, document.phases[0].start, document.phases[0].end])
    for (const key of ["earliest", "best", "latest"])
      expect(bound[key]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  expect(document).toMatchObject({ id: episode!.id, country: "IR", ongoing: false, detector: "regime@3" });
});
