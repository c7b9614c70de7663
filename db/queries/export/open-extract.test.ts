import { describe, expect, test } from "vitest";
import { type TableAddress, tableAddress } from "../../../lib/export/address.ts";
import { csv } from "../../../lib/export/csv.ts";
import { readFilters } from "../../../lib/export/filters.ts";
import { tables } from "../../../lib/export/tables/index.ts";
import { written } from "../../../lib/export/written.ts";
import { MINUTE } from "../../../lib/model/interval.ts";
import { type Observation, observation } from "../../../lib/model/observation.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { saveReportedEpisodes } from "../editorial/save-reported-episodes.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { beginRun } from "../measured/begin-run.ts";
import { ensureSource } from "../measured/ensure-source.ts";
import { prepareObservationWriter } from "../measured/prepare-observation-writer.ts";
import { refreshCells } from "../measured/refresh-cells.ts";
import { saveRunReadings } from "../measured/save-run-readings.ts";
import { openExtract } from "./open-extract.ts";

const start = Date.UTC(2015, 9, 13);

function table(handle: Handle, path: string, query = ""): string[] {
  const address = tableAddress(path.split("/"));
  const filters = readFilters(new URLSearchParams(query));
  if ("parameter" in filters) throw new Error(filters.detail);
  const extract = address === null ? null : openExtract(handle, address, filters);
  if (extract === null) throw new Error(`no table at ${path}`);
  const lines = Buffer.concat([...written(csv, extract.table, extract.chunks)])
    .toString("utf8")
    .split("\r\n");
  expect(lines.pop()).toBe("");
  expect(extract.count()).toBe(lines.length - 1);
  return lines;
}

/** Two networks, five tests at the very same moment on each: ten rows a minute that differ in little. */
function crowded(minutes: number): Observation[] {
  return Array.from({ length: minutes }, (_, minute) =>
    [12880, 197207].flatMap((network) =>
      Array.from({ length: 5 }, (_, test) =>
        observation({
          country: "IR",
          service: "telegram",
          metric: test % 2 === 0 ? "reachability" : "throughput",
          time: start + minute * MINUTE,
          network,
          outcome: test % 2 === 0 ? "ok" : null,
          value: test % 2 === 0 ? null : 1e6 + test,
          measurement: `${network}-${minute}-${test}`,
        }),
      ),
    ),
  ).flat();
}

function loaded(observations: readonly Observation[], source = "ooni"): Handle {
  const handle = openInMemory();
  const writer = prepareObservationWriter(handle);
  const run = beginRun(handle, "/home/someone/private/file.jsonl", start);
  // One record each, as they come.
  for (const one of observations) writer.write([one], ensureSource(handle, source).code, run);
  writer.markStale();
  refreshCells(handle);
  return handle;
}

describe("openExtract", () => {
  test("gives every observation once, however the pages fall", () => {
    const rows = crowded(500);
    const [header = "", ...lines] = table(loaded(rows), "ir/telegram/observations");
    const at = header.split(",").indexOf("measurement");
    expect(lines.map((line) => line.split(",")[at]).sort()).toEqual(
      rows.map((one) => one.measurement).sort(),
    );
  });

  test("narrows to a half-open time", () => {
    const handle = loaded(crowded(180));
    const [, ...lines] = table(
      handle,
      "ir/telegram/observations",
      "from=2015-10-13T01:00Z&to=2015-10-13T02:00Z",
    );
    expect(lines).toHaveLength(600);
    expect(new Set(lines.map((line) => line.slice(0, 13)))).toEqual(new Set(["2015-10-13T01"]));
  });

  test("the page of a service gives the hours that its figure draws", () => {
    const [header, ...lines] = table(loaded(crowded(120)), "ir/telegram");
    expect(header).toBe(
      "time,step_ms,country,service,feature,metric,network,n,bad,inconclusive,values,q25,median,q75,probes,source,licence,dataset_revision,simulated",
    );
    // Two hours, two metrics, two networks and both pooled.
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe(
      "2015-10-13T00:00:00Z,3600000,IR,telegram,,reachability,all,360,0,0,0,,,,,ooni,CC BY-NC-SA 4.0,0,false",
    );
  });

  test("the page of a network gives a row for each service that was measured on it", () => {
    const [header, ...lines] = table(loaded(crowded(120)), "networks/12880");
    expect(header).toMatch(/^network,country,service,tests,reachability_tests,reachability_failing,days,/);
    expect(lines).toEqual(["12880,IR,telegram,600,360,0,1,2015-10-13T00:00:00Z,2015-10-13T00:00:00Z,false"]);
    expect(table(loaded([]), "networks/12880")).toHaveLength(1);
  });

  test("a comparison gives the hours of its places one after the other", () => {
    const handle = loaded(crowded(120));
    const compared = table(handle, "compare", "with=tr/telegram&with=ir/telegram&with=zz/nothing");
    expect(compared.slice(1)).toEqual(table(handle, "ir/telegram").slice(1));
  });

  test("narrows observations by metric, network, source and provenance", () => {
    const handle = loaded(crowded(60));
    const rows = (query: string) => table(handle, "observations", query).length - 1;
    expect(rows("")).toBe(600);
    expect(rows("metric=throughput")).toBe(240);
    expect(rows("network=AS12880&metric=throughput")).toBe(120);
    expect(rows("source=ooni&simulated=false&country=ir")).toBe(600);
    expect(rows("simulated=true")).toBe(0);
    expect(rows("source=ioda")).toBe(0);
  });

  test("marks what is simulated in every row", () => {
    const handle = loaded(crowded(2), "simulated-ooni");
    for (const path of [
      "ir/telegram",
      "ir/telegram/observations",
      "ir",
      "places",
      "ir/networks",
      "networks/12880",
      "services/telegram",
    ])
      for (const line of table(handle, path).slice(1)) expect(line).toMatch(/,true$/);
  });

  test("tells the name of a loaded file and not where it lay", () => {
    const lines = table(loaded([]), "runs");
    expect(lines[1]).toMatch(/^1,file\.jsonl,/);
  });

  test("defuses what a spreadsheet would take for a formula", () => {
    const handle = openInMemory();
    saveStatements(
      handle,
      [
        {
          id: "said",
          source: "statements",
          country: "IR",
          services: ["telegram"],
          speaker: '=HYPERLINK("http://example.org","x")',
          role: null,
          organisation: null,
          side: "media",
          saidAt: start,
          precision: "day",
          summary: "-1",
          quote: null,
          language: null,
          translation: null,
          translator: null,
          publications: [],
          conflictsWith: null,
          claims: [],
        },
      ],
      null,
    );
    const [, line] = table(handle, "statements");
    expect(line).toContain(`"'=HYPERLINK(""http://example.org"",""x"")"`);
    expect(line).toContain(",'-1,");
  });

  test("gives what others recorded, of a country and of the services it names", () => {
    const handle = openInMemory();
    const record = {
      id: "stop-ir-1",
      source: "access-now-stop",
      country: "IR",
      services: ["telegram", "instagram"],
      networks: [],
      kind: "block",
      start,
      end: null,
      ongoing: true,
      precision: "day",
      area: null,
      title: "Shutdown",
      summary: null,
      url: "https://example.org/",
      notes: null,
    } as const;
    saveReportedEpisodes(handle, [record, { ...record, id: "stop-ir-2", services: ["internet"] }], null);
    expect(table(handle, "ir/reported")).toHaveLength(3);
    expect(table(handle, "ir/telegram/reported").slice(1)).toEqual([
      "stop-ir-1,access-now-stop,IR,telegram instagram,,,block,2015-10-13T00:00:00Z,,true,day,Shutdown,,https://example.org/,false",
    ]);
  });

  test("what is not there is told apart from what is empty", () => {
    const handle = openInMemory();
    const none: TableAddress[] = [
      { table: "cells", country: "ZZ", service: "telegram" },
      { table: "cells", country: "IR", service: "nothing" },
      { table: "evidence", episode: "ir-telegram-20151013-01" },
      { table: "claims", statement: "said" },
    ];
    for (const address of none) expect(openExtract(handle, address, { period: null, with: [] })).toBeNull();
    for (const path of [
      "ir",
      "ir/telegram",
      "ir/telegram/episodes",
      "ir/reported",
      "ir/telegram/reported",
      "statements",
      "verdicts",
      "runs",
      "rejects",
    ])
      expect(table(handle, path)).toHaveLength(1);
  });
});

test("loads are read some at a time: each is there once, the newest first, with what was said and read", () => {
  const handle = openInMemory();
  const given = { format: null, source: null, set: { country: "GE" } };
  for (let load = 0; load < 450; load += 1) beginRun(handle, `/somewhere/${load}.csv`, start, given);
  saveRunReadings(handle, 7, 0, [{ field: "country", given: "Iran", taken: "IR" }]);
  handle.sqlite.exec("UPDATE ingest_runs SET readings = 1 WHERE id = 7");
  const [, ...lines] = table(handle, "runs");
  expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual(
    Array.from({ length: 450 }, (_, at) => [String(450 - at), `${449 - at}.csv`]),
  );
  const set = '"{""format"":null,""source"":null,""set"":{""country"":""GE""}}"';
  expect(lines.at(-1)).toMatch(new RegExp(`,${set},0,\\[\\],false$`));
  expect(lines.at(-7)).toContain(',1,"[{""field"":""country"",""given"":""Iran"",""taken"":""IR""}]",false');
});

test("every table names each column once and ends with whether it is simulated", () => {
  for (const { id, columns } of tables) {
    const names = columns.map((column) => column.name);
    expect(new Set(names).size, id).toBe(names.length);
    expect(names.at(-1), id).toBe("simulated");
  }
});
