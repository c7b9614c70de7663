import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInMemory } from "../../../db/client.ts";
import type { Handle } from "../../../db/handle.ts";
import { refreshCells } from "../../../db/queries/measured/refresh-cells.ts";
import { isoInstant } from "../../../lib/model/interval.ts";
import { ingestPaths } from "../ingest.ts";

/**
 * Cells are made on the way where a file's days are all that there is of them, and of what stands in the database
 * otherwise. Nobody may see which: the oracle is every cell made anew of what stands there.
 */
const now = Date.UTC(2026, 0, 1);
const start = Date.UTC(2024, 0, 1);
const halfHour = 1_800_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dimline-cells-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function cellsIn(handle: Handle): unknown[] {
  return handle.sqlite
    .prepare(
      `SELECT * FROM cells ORDER BY country_code, service_code, step, time, metric_code, feature, network, source_code`,
    )
    .raw()
    .all();
}

function madeAnew(handle: Handle): unknown[] {
  handle.sqlite.exec(
    `DELETE FROM cells;
     INSERT INTO stale_days SELECT DISTINCT country_code, service_code, time - time % 86400000 FROM observations;`,
  );
  refreshCells(handle);
  return cellsIn(handle);
}

interface Row {
  readonly at: number;
  readonly country: string;
  readonly service: string;
  readonly says: readonly [metric: string, value: string, outcome: string, n: string, bad: string];
  readonly asn: string;
  readonly id: string;
  readonly probe: string;
}

const someRow: fc.Arbitrary<Row> = fc.record({
  at: fc.nat({ max: 48 * 5 }),
  country: fc.constantFrom("IR", "KE"),
  service: fc.constantFrom("telegram", "web.telegram.org", "149.154.167.51", "youtube"),
  says: fc.constantFrom(
    ["throughput", "1000", "", "", ""],
    ["throughput", "2500.5", "", "", ""],
    ["throughput", "", "", "", ""],
    ["reachability", "", "ok", "", ""],
    ["reachability", "", "blocked", "", ""],
    ["reachability", "", "inconclusive", "", ""],
    ["reachability", "", "", "10", "3"],
    ["latency", "80", "ok", "", ""],
  ),
  asn: fc.constantFrom("", "12880", "33771"),
  // Some records repeat, some make up a measurement together, some come again with other content.
  id: fc.constantFrom("", "", "a", "b"),
  probe: fc.constantFrom("", "p", "q"),
});

const someFiles = fc.array(
  fc.record({ rows: fc.array(someRow, { minLength: 1, maxLength: 60 }), inOrder: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
);

function csvOf({ rows, inOrder }: { readonly rows: readonly Row[]; readonly inOrder: boolean }): string {
  const ordered = inOrder ? rows.toSorted((a, b) => a.at - b.at) : rows;
  const lines = ordered.map(({ at, country, service, says, asn, id, probe }) =>
    [isoInstant(start + at * halfHour), country, service, ...says, asn, id, probe].join(","),
  );
  return ["timestamp,country,service,metric,value,outcome,n,bad,asn,id,probe", ...lines, ""].join("\n");
}

test("cells are those of what stands in the database, however it came there", async () => {
  let file = 0;
  await fc.assert(
    fc.asyncProperty(someFiles, fc.boolean(), async (files, together) => {
      const paths = files.map((one) => {
        file += 1;
        const path = join(folder, `${file}.csv`);
        writeFileSync(path, csvOf(one));
        return path;
      });
      const handle = openInMemory();
      try {
        for (const loaded of together ? [paths] : paths.map((path) => [path]))
          await ingestPaths(handle, loaded, { now });
        const cells = cellsIn(handle);
        expect(cells).toEqual(madeAnew(handle));
      } finally {
        handle.sqlite.close();
      }
    }),
    { numRuns: 40 },
  );
});

test("cells of a file that a thread reads, over many batches", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => {
    const outcome = at % 7 === 0 ? "blocked" : "ok";
    // Every hundredth row repeats the one before.
    const time = start + (at % 100 === 0 ? Math.max(0, at - 1) : at) * 30_000;
    return `${isoInstant(time)},KE,telegram,reachability,${outcome},${33771 + (at % 3)},m${Math.floor(at / 2)}`;
  });
  const path = join(folder, "large.csv");
  writeFileSync(path, ["timestamp,country,service,metric,outcome,asn,id", ...rows, ""].join("\n"));
  const handle = openInMemory();
  try {
    const { runs } = await ingestPaths(handle, [path], { now });
    expect(runs[0]).toMatchObject({ records: 60_000, rejected: 0 });
    const cells = cellsIn(handle);
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells).toEqual(madeAnew(handle));
  } finally {
    handle.sqlite.close();
  }
});
