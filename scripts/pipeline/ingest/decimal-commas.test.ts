import { expect, test } from "vitest";
import { ingestPaths } from "../ingest.ts";
import { scratch } from "../scratch.fixture.ts";

const here = scratch();

test("a sheet as Excel saves it where decimals have a comma is loaded, and the report says once how it was read", async () => {
  const start = Date.UTC(2024, 6, 12);
  const rows = Array.from(
    { length: 4_000 },
    (_, at) => `${start + at * 60_000};RU;youtube;throughput;${at % 7},${at % 10}5;Mbit/s\r\n`,
  );
  const file = here.file(
    "sheet.csv",
    `\uFEFFsep=;\r\ntimestamp;country;service;metric;value;unit\r\n${rows.join("")}`,
  );
  const { runs } = await ingestPaths(here.handle, [file], { now: Date.UTC(2026, 0, 1) });
  expect(runs[0]).toMatchObject({ format: "long-form", records: 4_000, accepted: 4_000, rejected: 0 });
  expect(runs[0]?.readAs).toEqual([{ field: "decimal comma", given: "0,05", taken: "0.05" }]);
  const sum = here.handle.sqlite.prepare("SELECT sum(value) AS sum FROM observations").get() as {
    sum: number;
  };
  const expected = rows.reduce((total, _, at) => total + (at % 7) + (at % 10) / 10 + 0.05, 0);
  expect(sum.sum / 1e6).toBeCloseTo(expected, 3);
});
