import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnSeries } from "../lib/detect/drawn-series.ts";
import { DAY, HOUR, isoInstant } from "../lib/model/interval.ts";
import type { Metric } from "../lib/model/metric.ts";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");
const start = Date.parse("2022-03-01T00:00:00Z");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-series-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = "timestamp,country,service,metric,value,outcome,n,bad,asn";

/** One series drawn as text, as rows of the long-form CSV. */
function rows(text: string, metric: Metric, service: string, asn: number | "", step = HOUR): string[] {
  return drawnSeries(text, { start, step, metric, noise: 0.1 }).points.map((point) => {
    // A date alone speaks for the whole day.
    const time = step === DAY ? isoInstant(point.time).slice(0, 10) : isoInstant(point.time);
    const said =
      point.value !== null
        ? `${point.value},,,`
        : point.n > 1
          ? `,,${point.n},${point.bad}`
          : `,${point.bad > 0 ? "blocked" : "ok"},,`;
    return `${time},RU,${service},${metric},${said},${asn}`;
  });
}

async function detect(name: string, lines: readonly string[]) {
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, `${[header, ...lines].join("\n")}\n`);
  const data = path.join(folder, "none");
  const { stdout } = await run(process.execPath, ["scripts/detect.ts", "--series", file, "--json"], {
    cwd: root,
    env: { ...process.env, DIMLINE_DATA: data },
  });
  // It touches no database.
  expect(existsSync(data)).toBe(false);
  return JSON.parse(stdout);
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const bound = {
  earliest: expect.stringMatching(instant),
  best: expect.stringMatching(instant),
  latest: expect.stringMatching(instant),
};

test("the document is the one that the commands are specified by", async () => {
  const document = await detect("outcomes", rows("ok*300 xx*48 ok*300", "reachability", "telegram", 12389));
  expect(Object.keys(document).sort()).toEqual(
    ["episodes", "falseDiscoveries", "observations", "seconds", "series", "surges"].sort(),
  );
  expect(document).toMatchObject({ observations: 648, seconds: expect.any(Number), surges: [] });
  expect(document.episodes).toEqual([
    {
      id: "ru-telegram-20220313-01",
      baselineInDoubt: false,
      country: "RU",
      service: "telegram",
      networks: [12389],
      scope: "networks",
      provenance: "measured",
      start: bound,
      end: bound,
      ongoing: false,
      beganBeforeData: false,
      phases: [
        {
          kind: "block",
          start: bound,
          end: bound,
          severity: 1,
          affectedShare: expect.any(Number),
          confidence: expect.any(Number),
          feature: null,
          recurrence: null,
          evidence: [
            {
              source: expect.any(String),
              metric: "reachability",
              feature: null,
              network: 12389,
              observations: 48,
              probes: null,
              n: 48,
              bad: 48,
              baseline: expect.any(Number),
              during: 1,
              unit: "share failing",
              stance: "for",
            },
          ],
        },
      ],
      confidence: expect.any(Number),
      detector: expect.stringMatching(/^regime@\d+$/),
      datasetRevision: expect.any(Number),
    },
  ]);
  expect(document.series).toMatchObject([{ network: 12389, metric: "reachability", state: "judged" }]);
});

/** Each metric, what a fall (of a delay: a rise) in it looks like, and what it is called. */
const metrics: readonly [Metric, string, string, number | "", number, string][] = [
  ["reachability", "youtube", "(0/5)*300 (5/5)*60 (0/5)*300", 12389, HOUR, "block"],
  ["throughput", "youtube", "40*300 8*120 40*300", 12389, HOUR, "throttling"],
  ["handshake", "youtube", "60*300 400*120 60*300", 12389, HOUR, "throttling"],
  ["latency", "youtube", "60*300 400*120 60*300", 12389, HOUR, "throttling"],
  ["load", "youtube", "900*300 6000*120 900*300", 12389, HOUR, "throttling"],
  ["users", "tor", "9000*90 2500*40 9000*60", "", DAY, "throttling"],
  ["traffic", "internet", "0.8*300 0.02*48 0.8*200", "", HOUR, "shutdown"],
  ["signal", "internet", "5000*300 100*48 5000*200", 12389, HOUR, "shutdown"],
];

test.each(metrics)("%s of %s", async (metric, service, text, asn, step, kind) => {
  const { episodes, series } = await detect(metric, rows(text, metric, service, asn, step));
  expect(
    episodes.map((episode: { phases: { kind: string }[] }) => episode.phases.map((one) => one.kind)),
  ).toEqual([[kind]]);
  expect(series).toMatchObject([{ metric, state: "judged" }]);
});

test("people arriving are listed apart; every service silent at once is a shutdown", async () => {
  const arriving = await detect("arriving", rows("9000*90 40000*40 9000*60", "users", "telegram", "", DAY));
  expect(arriving).toMatchObject({
    episodes: [],
    surges: [{ service: "telegram", besides: [], start: bound }],
  });
  const text = "ok*400 --*48 ok*200";
  const silent = await detect("silent", [
    ...rows(text, "reachability", "telegram", 12389),
    ...rows(text, "reachability", "whatsapp", 12389),
  ]);
  expect(
    silent.episodes.map((one: { service: string; phases: { kind: string }[] }) => [
      one.service,
      one.phases[0]!.kind,
    ]),
  ).toEqual([
    ["telegram", "shutdown"],
    ["whatsapp", "shutdown"],
  ]);
  const alone = await detect("alone", [
    ...rows(text, "reachability", "telegram", 12389),
    ...rows("ok*648", "reachability", "whatsapp", 12389),
  ]);
  expect(alone.episodes).toEqual([]);
});
