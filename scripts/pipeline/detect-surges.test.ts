import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { listEpisodes } from "../../db/queries/findings/list-episodes.ts";
import { listSurges } from "../../db/queries/findings/list-surges.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { drawnSeries } from "../../lib/detect/drawn-series.ts";
import { DAY, HOUR, isoInstant } from "../../lib/model/interval.ts";
import { detectStale } from "./detect.ts";
import { ingestPaths } from "./ingest.ts";

const start = Date.parse("2014-01-01T00:00:00Z");
const now = Date.parse("2016-01-01T00:00:00Z");
let handle: Handle;
let folder: string;
let files = 0;

beforeEach(() => {
  handle = openInMemory();
  folder = mkdtempSync(path.join(tmpdir(), "dimline-surges-"));
});
afterEach(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

async function load(columns: string, rows: readonly string[]): Promise<void> {
  const file = path.join(folder, `${++files}.csv`);
  writeFileSync(file, [columns, ...rows, ""].join("\n"));
  const { runs } = await ingestPaths(handle, [file], { now });
  expect(runs.map((run) => run.rejected)).toEqual([0]);
}

const people = (text: string, from = start) =>
  load(
    "timestamp,country,service,metric,value",
    drawnSeries(text, { start: from, step: DAY, metric: "users", noise: 0.1 }).points.map(
      (point) => `${isoInstant(point.time).slice(0, 10)},IR,telegram,users,${point.value}`,
    ),
  );

const tests = (service: string, text: string) =>
  load(
    "timestamp,country,service,metric,outcome,asn",
    drawnSeries(text, { start: start + 60 * DAY, step: 2 * HOUR }).points.map(
      (point) =>
        `${isoInstant(point.time)},IR,${service},reachability,${point.bad > 0 ? "blocked" : "ok"},12880`,
    ),
  );

test("people who came to Telegram stand beside the block of Viber, and are no episode of Telegram", async () => {
  await people("5000*90 20000*60");
  // Thirty days open, then blocked for twenty; blocked at quite another time elsewhere.
  await tests("viber", "ok*360 xx*240 ok*200");
  await tests("whatsapp", "ok*760 xx*60 ok*200");
  const report = detectStale(handle, { now });
  const [surge] = listSurges(handle, { country: "IR", service: "telegram" });
  expect(report.surges).toEqual([surge]);
  expect(surge!.id).toBe("ir-telegram-20140401-s01");
  expect(surge!.besides).toEqual(listEpisodes(handle, { service: "viber" }).map(({ id }) => id));
  expect(surge!.besides).toHaveLength(1);
  expect(listEpisodes(handle, { service: "telegram" })).toEqual([]);
  expect(surge!.datasetRevision).toBeLessThanOrEqual(currentRevision(handle));
});

test("a second look changes nothing; later data move the end and keep the id; a surge that is gone goes", async () => {
  await people("5000*90 20000*60");
  const [first] = detectStale(handle, { now }).surges;
  const revision = currentRevision(handle);
  expect(detectStale(handle, { now, all: true }).surges).toEqual([first]);
  expect(currentRevision(handle)).toBe(revision);
  await people("20000*10 5000*60", start + 150 * DAY);
  const [later] = detectStale(handle, { now }).surges;
  expect(later!.id).toBe(first!.id);
  expect(first!.end).toBeNull();
  expect(Math.abs(later!.end!.best - (start + 160 * DAY))).toBeLessThanOrEqual(DAY);
  expect(later!.datasetRevision).toBeGreaterThan(first!.datasetRevision);
  handle.sqlite.exec(`DELETE FROM observations WHERE time >= ${start + 80 * DAY}`);
  expect(detectStale(handle, { now, all: true }).surges).toEqual([]);
  expect(listSurges(handle)).toEqual([]);
});

test("questions by period, place and provenance", async () => {
  await people("5000*90 20000*30 5000*60");
  detectStale(handle, { now });
  const found = (question: Parameters<typeof listSurges>[1]) => listSurges(handle, question).length;
  expect(found({ period: { start: start + 100 * DAY, end: start + 101 * DAY } })).toBe(1);
  expect(found({ period: { start, end: start + 80 * DAY } })).toBe(0);
  expect(found({ country: "KE" })).toBe(0);
  expect(found({ provenance: "simulated" })).toBe(0);
});
