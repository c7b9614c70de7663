import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { readEpisodeReview } from "../../db/queries/desk/episode-reviews.ts";
import { saveDraft } from "../../db/queries/desk/save-draft.ts";
import { takeStep } from "../../db/queries/desk/take-step.ts";
import { listEpisodeChanges } from "../../db/queries/findings/list-episode-changes.ts";
import { readContributions } from "../../db/queries/findings/read-contributions.ts";
import { readEpisode } from "../../db/queries/findings/read-episode.ts";
import type { Actor } from "../../lib/desk/record.ts";
import { drawnSeries } from "../../lib/detect/drawn-series.ts";
import { HOUR, isoInstant } from "../../lib/model/interval.ts";
import { detectStale } from "./detect.ts";
import { ingestPaths } from "./ingest.ts";

const start = Date.parse("2015-09-21T00:00:00Z");
const now = Date.parse("2016-01-01T00:00:00Z");
const actor: Actor = { id: "ed", name: "Ed", role: "editor" };
let handle: Handle;
let folder: string;
let files = 0;

beforeEach(() => {
  handle = openInMemory();
  folder = mkdtempSync(path.join(tmpdir(), "dimline-history-"));
});
afterEach(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

async function load(text: string, from = start, service = "telegram"): Promise<void> {
  const rows = drawnSeries(text, { start: from }).points.map(
    (point) =>
      `${isoInstant(point.time)},IR,${service},reachability,${point.bad > 0 ? "blocked" : "ok"},12880`,
  );
  const file = path.join(folder, `${++files}.csv`);
  writeFileSync(file, ["timestamp,country,service,metric,outcome,asn", ...rows, ""].join("\n"));
  const { runs } = await ingestPaths(handle, [file], { now });
  expect(runs.map((run) => run.rejected)).toEqual([0]);
}

test("late data: the id stays, and what moved is told with its revision and its reason", async () => {
  await load("ok*300 xx*48");
  const [before] = detectStale(handle, { now }).episodes;
  await load("xx*24 ok*200", start + 348 * HOUR);
  const [after] = detectStale(handle, { now: now + HOUR }).episodes;
  expect(after!.id).toBe(before!.id);
  const history = listEpisodeChanges(handle, before!.id);
  const of = (field: string) => history.filter((one) => one.field === field);
  expect(history[0]).toMatchObject({
    field: "found",
    to: before!.detector,
    at: now,
    datasetRevision: before!.datasetRevision,
  });
  expect(of("end")).toEqual([
    {
      episode: before!.id,
      datasetRevision: after!.datasetRevision,
      at: now + HOUR,
      field: "end",
      from: null,
      to: after!.end,
      reason: "data",
    },
  ]);
  expect(of("observations")).toMatchObject([{ from: 48, to: 72 }]);
  // The networks, the kind and the scope are what they were.
  expect([...of("networks"), ...of("kinds"), ...of("scope"), ...of("retired")]).toEqual([]);
});

test("late data of another service, or none at all, move nothing", async () => {
  await load("ok*300 xx*48 ok*300");
  const [episode] = detectStale(handle, { now }).episodes;
  await load("ok*300", start, "whatsapp");
  detectStale(handle, { now });
  detectStale(handle, { now, all: true });
  expect(listEpisodeChanges(handle, episode!.id).map(({ field }) => field)).toEqual(["found"]);
});

test("an episode that is gone keeps its history, which ends with that", async () => {
  await load("ok*300 xx*6 ok*300");
  const [episode] = detectStale(handle, { now }).episodes;
  for (let minute = 1; minute < 40; minute++) await load("ok*10", start + 298 * HOUR + minute * 60_000);
  detectStale(handle, { now });
  expect(listEpisodeChanges(handle, episode!.id).at(-1)).toMatchObject({ field: "retired", to: null });
});

test("what editors set beside an episode stands as they set it, whatever becomes of the episode", async () => {
  await load("ok*300 xx*48");
  const [episode] = detectStale(handle, { now }).episodes;
  const day = (text: string) => ({
    start_earliest: `${text}T00:00Z`,
    start_best: `${text}T06:00Z`,
    start_latest: `${text}T12:00Z`,
  });
  const record = { kind: "episode-review", record: episode!.id } as const;
  saveDraft(handle, {
    ...record,
    version: 0,
    fields: { ...day("2015-10-03"), reason: "The operator's own notice names the day.", kind: "throttling" },
    note: null,
    actor,
    now,
  });
  const taken = takeStep(handle, {
    ...record,
    version: 1,
    step: "publish",
    note: "",
    publicNote: "",
    publishAt: null,
    actor,
    deskOfOne: true,
    now,
  });
  expect(taken).toMatchObject({ ok: true });
  const review = readEpisodeReview(handle, episode!.id);
  expect(review?.overrides).toMatchObject({
    kind: "throttling",
    start: { best: Date.parse("2015-10-03T06:00Z") },
  });
  await load("xx*24 ok*200", start + 348 * HOUR);
  const [moved] = detectStale(handle, { now: now + HOUR }).episodes;
  expect(moved!.id).toBe(episode!.id);
  expect(moved!.end).not.toEqual(episode!.end);
  detectStale(handle, { now: now + HOUR, all: true });
  expect(readEpisodeReview(handle, episode!.id)).toEqual(review);
  // Open at every minute after all: the episode goes, and what was written of it does not.
  for (let minute = 1; minute < 40; minute++) await load("ok*80", start + 297 * HOUR + minute * 60_000);
  detectStale(handle, { now: now + 2 * HOUR });
  expect(readEpisode(handle, episode!.id)).toMatchObject({ reason: expect.any(String) });
  expect(readEpisodeReview(handle, episode!.id)).toEqual(review);
});

test("history is only added to", async () => {
  await load("ok*300 xx*48 ok*300");
  detectStale(handle, { now });
  expect(() => handle.sqlite.exec("UPDATE episode_changes SET at = 0")).toThrow(/only added to/);
  expect(() => handle.sqlite.exec("DELETE FROM episode_changes")).toThrow(/only added to/);
});

test("why: each step speaks for the block inside it and against it around it, as detected and as read back", async () => {
  await load("ok*300 xx*48 ok*300");
  const [episode] = detectStale(handle, { now }).episodes;
  const contributions = readContributions(handle, episode!.id).get(0)!;
  const { start: from, end } = episode!.phases[0]!;
  const inside = contributions.filter(({ time }) => time >= from.best && time < end!.best);
  const around = contributions.filter(({ time }) => time < from.earliest || time >= end!.latest);
  expect(inside.reduce((sum, one) => sum + one.observations, 0)).toBe(48);
  expect(inside.every(({ logRatio, network }) => logRatio > 0 && network === 12880)).toBe(true);
  expect(around.length).toBeGreaterThan(10);
  expect(around.every(({ logRatio }) => logRatio < 0)).toBe(true);
  expect(contributions.length).toBeLessThanOrEqual(960);
});
