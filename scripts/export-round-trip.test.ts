import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Handle, openInMemory } from "../db/client.ts";
import { openExtract } from "../db/queries/export/open-extract.ts";
import { beginRun } from "../db/queries/measured/begin-run.ts";
import { ensureSource } from "../db/queries/measured/ensure-source.ts";
import { prepareObservationWriter } from "../db/queries/measured/prepare-observation-writer.ts";
import { csv } from "../lib/export/csv.ts";
import { written } from "../lib/export/written.ts";
import { DAY } from "../lib/model/interval.ts";
import { type Observation, observation } from "../lib/model/observation.ts";
import { ingestPaths } from "./pipeline/ingest.ts";

const at = Date.UTC(2024, 6, 1);
const now = Date.UTC(2026, 0, 1);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-round-trip-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const telegram = { country: "IR", service: "telegram", metric: "reachability", time: at } as const;
const test1 = { ...telegram, network: 12880, measurement: "=1+1", url: "https://example.org/1" } as const;

/** Records as sources bring them: what each list holds is one record. */
const records: readonly (readonly [source: string, ...Observation[]])[] = [
  // One measurement of three addresses, two of them alike in everything that tells them apart, and one hidden network.
  [
    "ooni",
    observation({ ...test1, outcome: "ok", target: "149.154.171.5", feature: "app" }),
    observation({ ...test1, outcome: "blocked", target: "149.154.167.51", feature: "app" }),
    observation({ ...test1, metric: "handshake", value: 21.25, target: "web.telegram.org", feature: "web" }),
    observation({ ...test1, metric: "handshake", value: 1e-7, target: "web.telegram.org", feature: "web" }),
  ],
  ["ooni", observation({ ...telegram, outcome: "inconclusive", notes: { why: 'said "x", then\nnothing' } })],
  // Counts of a day, and levels with what belongs to them.
  ["ooni", observation({ ...telegram, duration: DAY, n: 10, bad: 0 })],
  [
    "m-lab",
    observation({
      ...telegram,
      metric: "throughput",
      value: 4_100_000.125,
      control: 5e6,
      lower: 0,
      upper: 1e21,
      probe: "a",
      url: "https://example.org/2",
    }),
  ],
  ["m-lab", observation({ ...telegram, metric: "throughput", value: 0, probe: "b", time: at + 1 })],
  [
    "ioda",
    observation({ ...telegram, service: "internet", metric: "signal", value: -3, notes: { unit: "=u" } }),
  ],
  // A published gap: it says nothing, and stays nothing.
  ["ioda", observation({ ...telegram, service: "internet", metric: "signal", time: at + DAY })],
  ["simulated-ooni", observation({ ...telegram, country: "TR", outcome: "ok", network: 9121 })],
];

function loaded(): Handle {
  const handle = openInMemory();
  const writer = prepareObservationWriter(handle);
  const run = beginRun(handle, "by hand", now);
  for (const [source, ...observations] of records)
    writer.write(observations, ensureSource(handle, source).code, run, true);
  return handle;
}

function exported(handle: Handle): string {
  const extract = openExtract(handle, { table: "observations" }, { period: null, with: [] });
  return Buffer.concat([...written(csv, extract!.table, extract!.chunks)]).toString("utf8");
}

/** The stored rows by name, without the numbers that a database gives: codes, runs, and those of probes. */
function stored({ sqlite }: Handle): unknown[] {
  return sqlite
    .prepare(
      `SELECT c.id AS country, s.id AS service, metric_code, time, network, u.id AS source, duration, outcome_code, value, n,
         bad, control, lower, upper, t.target, t.feature, m.outside_id, m.url, o.notes,
         o.probe IS NULL AS unnamed
       FROM observations o JOIN countries c ON c.code = o.country_code JOIN services s ON s.code = o.service_code
         JOIN sources u ON u.code = o.source_code LEFT JOIN targets t ON t.code = nullif(o.target_code, 0)
         LEFT JOIN measurements m ON m.id = o.measurement_id
       ORDER BY 1, 2, 3, 4, 5, 6, value, outcome_code, n, t.target`,
    )
    .all();
}

test("what is exported and ingested again gives the same records, and a second time adds nothing", async () => {
  const handle = loaded();
  const file = path.join(folder, "observations.csv");
  const text = exported(handle);
  writeFileSync(file, text);
  expect(text.trimEnd().split("\r\n").length - 1).toBeGreaterThanOrEqual(stored(handle).length);

  const again = openInMemory();
  const first = await ingestPaths(again, [file], { now });
  expect(first.runs[0]).toMatchObject({ format: "dimline-observations", rejected: 0, duplicate: 0 });
  expect(stored(handle)).toHaveLength(records.flatMap(([, ...observations]) => observations).length);
  expect(stored(again)).toEqual(stored(handle));
  // Different probes stay different.
  const probes = (of: Handle) =>
    of.sqlite.prepare("SELECT count(DISTINCT probe) FROM observations").pluck().get();
  expect(probes(again)).toBe(probes(handle));

  const second = await ingestPaths(again, [file], { now });
  expect(second.runs[0]).toMatchObject({ accepted: 0, rejected: 0 });
  expect(stored(again)).toEqual(stored(handle));
});

test("the quick way to CSV gives the same bytes as the exporter, row by row", () => {
  const handle = loaded();
  const levels = [
    0.1,
    1 / 3,
    5e-324,
    1.7976931348623157e308,
    123456789.12345679,
    2 ** 53,
    -0.000001,
    1e21,
    12,
    0,
  ];
  const writer = prepareObservationWriter(handle);
  const run = beginRun(handle, "more", now);
  const source = ensureSource(handle, "m-lab").code;
  for (const [index, level] of levels.entries())
    writer.write(
      [
        observation({
          ...telegram,
          metric: "signal",
          time: at + index * 61_007,
          value: level,
          control: level,
          lower: -level,
          upper: level,
          probe: `p${index % 3}`,
        }),
      ],
      source,
      run,
    );
  for (const options of [{}, { raw: true }, { bom: true }])
    for (const filters of [
      {},
      { country: "IR", metric: "signal" as const },
      { simulated: true },
      { period: { start: at + 1, end: at + DAY } },
    ]) {
      const extract = openExtract(handle, { table: "observations" }, { period: null, with: [], ...filters })!;
      const quick = Buffer.concat([...extract.csv!(options)]).toString("utf8");
      const plain = Buffer.concat([...written(csv, extract.table, extract.chunks, options)]).toString("utf8");
      expect(quick).toBe(plain);
    }
});

test("a simulated row does not come in under the name of an instrument", async () => {
  const file = path.join(folder, "passed-off.csv");
  writeFileSync(file, exported(loaded()).replaceAll("simulated-ooni", "ooni"));
  const { runs } = await ingestPaths(openInMemory(), [file], { now });
  expect(runs[0]).toMatchObject({ rejected: 1 });
  expect(runs[0]!.rules).toMatchObject([{ rule: "source-simulated" }]);
});

test("what is not one of the export's own values is set aside with the column and the rule", async () => {
  const [header = "", row = ""] = exported(loaded()).split("\r\n");
  const columns = header.split(",");
  const wrong = (column: string, value: string) => {
    const fields = row.split(",");
    fields[columns.indexOf(column)] = value;
    return fields.join(",");
  };
  const file = path.join(folder, "wrong.csv");
  writeFileSync(
    file,
    [header, row, wrong("time", "yesterday"), wrong("outcome", "bad"), wrong("notes", "{"), ""].join("\r\n"),
  );
  const { runs } = await ingestPaths(openInMemory(), [file], { now });
  expect(runs[0]).toMatchObject({ accepted: 1, rejected: 3 });
});
