import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import { fixtureText } from "../../../lib/ingest/fixtures/read-fixture.ts";
import { formats } from "../../../lib/ingest/index.ts";
import { readWhole } from "../../../lib/ingest/reading/read-whole.ts";
import { ingestPaths } from "../ingest.ts";
import { scratch } from "../scratch.fixture.ts";

const now = Date.UTC(2026, 0, 1);
const set = { country: "IR", service: "telegram" };

const here = scratch();

const { file } = here;

/** A table of text as Parquet, every column text, and empty cells as nothing. */
function asParquet(text: string): Uint8Array {
  const { records } = readWhole("table.csv", text, formats, { catalogue: builtInCatalogue, set, now });
  const columns = Object.keys(records[0]?.row ?? {});
  const columnData = columns.map((name) => ({
    name,
    data: records.map(({ row }) => row?.[name] || null),
    type: "STRING" as const,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 }));
}

async function load(...files: string[]) {
  const { runs } = await ingestPaths(here.handle, files, { now, set });
  return runs;
}

function stored(): unknown[] {
  return here.handle.sqlite
    .prepare(
      "SELECT country_code, service_code, metric_code, time, network, identity, value, n, bad, outcome_code FROM observations",
    )
    .all();
}

describe("a table in Parquet goes by the rules of the format that its columns are of", () => {
  test.each([
    "m-lab-tests.csv",
    "m-lab-statistics.csv",
    "ooni-aggregation.csv",
    "censored-planet.csv",
    "tor-users-index.csv",
    "ioda-dump.csv",
    "test-against-control.csv",
  ])("%s: the same records, and nothing new where the CSV was loaded before", async (name) => {
    const text = fixtureText(name);
    const [csv] = await load(file(name, text));
    const rows = stored();
    const [parquet] = await load(file("table.parquet", asParquet(text)));
    expect(parquet).toMatchObject({ format: csv?.format, accepted: 0, state: "done", failure: null });
    expect(parquet?.duplicate).toBeGreaterThan(0);
    expect(stored()).toEqual(rows);
  });

  test("a row that breaks a rule is set aside with its line and its text, under the header", async () => {
    const text =
      "timestamp,country,service,metric,value\n2024-07-12T09:30:00Z,RU,youtube,throughput,5\n2024-07-12T09:30:00Z,XQ,youtube,throughput,6\n";
    const [run] = await load(file("a.parquet", asParquet(text)));
    expect(run).toMatchObject({ format: "long-form", accepted: 1, rejected: 1 });
    expect(here.handle.sqlite.prepare("SELECT line, field, rule, text FROM rejects").all()).toEqual([
      {
        line: 3,
        field: "country",
        rule: "country-unknown",
        text: "2024-07-12T09:30:00Z,XQ,youtube,throughput,6",
      },
    ]);
    expect(here.handle.sqlite.prepare("SELECT header FROM ingest_runs").pluck().get()).toBe(
      "timestamp,country,service,metric,value",
    );
  });

  test("columns of no format, a file cut off, and one inside of a packed file are told", async () => {
    const whole = asParquet(
      "timestamp,country,service,metric,value\n2024-07-12T09:30:00Z,RU,youtube,throughput,5\n",
    );
    const strange = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: "apples", data: [1], type: "INT32" }] }),
    );
    const runs = await load(
      file("strange.parquet", strange),
      file("cut.parquet", whole.subarray(0, whole.length - 3)),
      file("packed.parquet.gz", gzipSync(whole)),
    );
    expect(runs.map(({ failure }) => failure?.rule)).toEqual([
      "format-unknown",
      "parquet-damaged",
      "file-binary",
    ]);
    expect(runs[2]?.failure?.message).toContain("unpack it and name the file itself");
    expect(stored()).toEqual([]);
  });

  test("with any bytes of its pages changed, what it says is stored or set aside, and never half", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `2024-07-12T09:${10 + at}:00Z,RU,youtube,throughput,${at}`,
    );
    const whole = asParquet(`timestamp,country,service,metric,value\n${rows.join("\n")}\n`);
    const footer = new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 8, true) + 8;
    const change = fc.tuple(
      fc.integer({ min: 4, max: whole.length - footer - 1 }),
      fc.integer({ max: 255, min: 0 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        here.handle.sqlite.exec("DELETE FROM observations");
        const spoiled = Uint8Array.from(whole);
        for (const [at, value] of changes) spoiled[at] = value;
        const [run] = await load(file("spoiled.parquet", spoiled));
        const { accepted = 0, duplicate = 0, rejected = 0, records = 0 } = run ?? {};
        expect(accepted + duplicate + rejected).toBe(records);
        expect(here.handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(accepted);
        expect(run?.state === "done" || run?.failure !== null).toBe(true);
      }),
      { numRuns: 4 },
    );
  });
});
