import { describe, expect, test } from "vitest";
import { drawn, faultsOf, observationsOf, readFixture, readText } from "./fixtures/read-fixture.ts";

describe("M-Lab's daily statistics", () => {
  test("a day is taken once, whatever its buckets, and its rows must agree", () => {
    const read = readFixture("m-lab-statistics.csv");
    expect(read.format.id).toBe("m-lab-statistics");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-03-01T00:00Z+1440min KE/64496 internet.download throughput value=8500000 n=100",
      "2023-03-01T00:00Z+1440min KE/64496 internet.upload throughput value=3250000 n=60",
      "2023-03-01T00:00Z+1440min KE/64496 internet latency value=41.2 n=100",
      "2023-03-02T00:00Z+1440min KE/64496 internet.download throughput value=7500000 n=100",
      "2023-03-02T00:00Z+1440min KE/64496 internet latency value=41.2 n=100",
    ]);
    expect(read.items.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(faultsOf(read)).toEqual(["5 date day-differs", "6 download_med value-missing"]);
    expect(observationsOf(read)[0]?.notes).toMatchObject({ download_q25: "2", download_q75: "20" });
  });

  test("as a JSON list, null is no figure", () => {
    const read = readFixture("m-lab-statistics.json");
    expect(read.format.id).toBe("m-lab-statistics-json");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-03-01T00:00Z+1440min KE internet.download throughput value=8500000 n=100",
      "2023-03-01T00:00Z+1440min KE internet latency value=41.2 n=100",
    ]);
    expect(faultsOf(read)).toEqual(["1 country_code country-unknown", "1 - record-shape"]);
  });
});

describe("M-Lab's statistics of parts of a country", () => {
  // Columns of the tables of regions, cities and of NUTS areas: github.com/m-lab/stats-pipeline, statistics/queries.
  const head =
    "date,continent_code,country_code,ISO3166_2region1,city,NUTS_ID,bucket_min,dl_samples_day,download_MED";
  test.each([
    ["2023-01-01,NA,US,US-NY,,,0,10,7", "2 iso3166_2region1 entity-unsupported"],
    ["2023-01-01,NA,US,,Albany,,0,10,7", "2 city entity-unsupported"],
    ["2023-01-01,EU,DE,,,DE21,0,10,7", "2 nuts_id entity-unsupported"],
  ])("%s is none of the country's", (row, fault) => {
    const read = readText("histogram_daily_stats.csv", `${head}\n${row}\n`);
    expect([observationsOf(read), faultsOf(read)]).toEqual([[], [fault]]);
  });

  test.each(["2023-01-01,NA,US,,,,0,10,7", "2023-01-01,EU,DE,,,DE,0,10,7"])("%s is the country", (row) => {
    const read = readText("histogram_daily_stats.csv", `${head}\n${row}\n`);
    expect(observationsOf(read).map(({ value, n }) => [value, n])).toEqual([[7_000_000, 10]]);
  });
});

test("days and networks that BigQuery has grouped, as docs/formats.md asks for them", () => {
  const text =
    "date,country_code,asn,dl_samples_day,download_MED,download_minRTT_MED\n2024-07-01,RU,12389,345,41.5,22.25\n";
  const read = readText("grouped.csv", text);
  expect(read.format.id).toBe("m-lab-statistics");
  expect(observationsOf(read).map(drawn)).toEqual([
    "2024-07-01T00:00Z+1440min RU/12389 internet.download throughput value=41500000 n=345",
    "2024-07-01T00:00Z+1440min RU/12389 internet latency value=22.25 n=345",
  ]);
});

describe("M-Lab tests from the unified views", () => {
  test("Mbit/s become bit/s; the server's country is not the client's; a file of downloads unless said otherwise", () => {
    const read = readFixture("m-lab-tests.csv");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-03-01T00:00Z+1440min KE/64496 internet.download throughput value=8500000",
      "2023-03-01T00:00Z+1440min KE/64496 internet.download latency value=41.2",
      "2023-03-01T00:00Z+1440min KE internet.download latency value=50",
    ]);
    expect(observationsOf(read).map(({ measurement }) => measurement)).toEqual([
      "ndt-example-1",
      "ndt-example-1",
      "ndt-example-2",
    ]);
    expect(faultsOf(read)).toEqual([
      "4 a.meanthroughputmbps value-missing",
      "5 a.meanthroughputmbps number-negative",
    ]);
    expect(observationsOf(readFixture("m-lab-tests.csv", { feature: "upload" }))[0]?.feature).toBe("upload");
  });

  test.each([
    "a_TestTime,a_MeanThroughputMbps,client_Geo_CountryCode",
    "TestTime,MeanThroughputMbps,CountryCode",
  ])("columns as %s; a time of day is a single test", (header) => {
    const read = readText("x.csv", `${header}\n2023-03-01 05:06:07.5 UTC,1.5,ke\n`);
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-03-01T05:06:07.500Z KE internet.download throughput value=1500000",
    ]);
  });
});
