import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Shape } from "./generate.ts";

/**
 * Measures one way of reading one file in a process of its own: `one-measure.ts load|parse|duckdb|store SHAPE FILE
 * DATABASE`. `store` reads no file: it needs the database that `load` left behind. Each way takes in what it needs itself,
 * so that the memory it is said to have used holds nothing of the others'.
 */
const [way, shape, file, database] = process.argv.slice(2) as [string, Shape, string, string];

/** What the time is taken of, once the libraries that it needs are there; it answers how many records there were. */
type Measured = () => Promise<number>;

/** From a file to queryable cells, as `npm run ingest` does it. */
async function load(): Promise<Measured> {
  const { openDatabase } = await import("../../db/client.ts");
  const { ingestPaths } = await import("../pipeline/ingest.ts");
  return async () => {
    const handle = openDatabase(database);
    const { runs } = await ingestPaths(handle, [file], { now: Date.UTC(2026, 0, 1) });
    const cells = handle.sqlite.prepare("SELECT count(*) FROM cells").pluck().get() as number;
    handle.sqlite.close();
    const [run] = runs;
    if (run === undefined || run.accepted === 0 || cells === 0)
      throw new Error(`nothing was loaded: ${JSON.stringify(run)}`);
    return run.records;
  };
}

/** The least that any program in this language must do: every line through JSON.parse, or every row through udsv. */
async function parse(): Promise<Measured> {
  const { inferSchema, initParser } = await import("udsv");
  return async () => {
    let records = 0;
    if (shape === "raw-jsonl" || shape === "raw-jsonl-gz") {
      const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
      const input = shape === "raw-jsonl-gz" ? bytes.pipe(createGunzip()) : bytes;
      let unread = "";
      const decoder = new TextDecoder();
      for await (const piece of input) {
        const lines = (unread + decoder.decode(piece as Uint8Array, { stream: true })).split("\n");
        unread = lines.pop() ?? "";
        for (const line of lines) if (JSON.parse(line) !== null) records += 1;
      }
      return records;
    }
    const decoder = new TextDecoder();
    let parser: ReturnType<typeof initParser> | null = null;
    for await (const piece of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      const text = decoder.decode(piece as Uint8Array, { stream: true });
      parser ??= initParser(inferSchema(text));
      // Its handler is given one row at a time, whatever its types say.
      parser.chunk(text, parser.stringArrs as never, () => {
        records += 1;
      });
    }
    parser?.end();
    return records;
  };
}

/** DuckDB reads the same file and groups it by hour, as the cells are: country, service, network, counts and quartiles. */
async function duckdb(): Promise<Measured> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  return async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const source =
      shape === "long-form" || shape === "observation-csv"
        ? `read_csv('${file}')`
        : `read_json('${file}', format = 'newline_delimited', columns = {measurement_start_time: 'TIMESTAMP', probe_cc: 'VARCHAR', probe_asn: 'VARCHAR', input: 'VARCHAR', test_keys: 'STRUCT(blocking JSON, accessible BOOLEAN, tls_handshakes STRUCT(t0 DOUBLE, t DOUBLE)[])'})`;
    const query = {
      "long-form": `SELECT country, service, metric, asn, date_trunc('hour', "timestamp") AS hour, count(*) AS n, quantile_cont(value, [0.25, 0.5, 0.75]) FROM ${source} GROUP BY ALL`,
      "observation-csv": `SELECT probe_cc, coalesce(hostname, ip), probe_asn, date_trunc('hour', measurement_start_time) AS hour, count(*) AS n, count(tcp_failure), quantile_cont(tls_handshake_time, [0.25, 0.5, 0.75]) FROM ${source} GROUP BY ALL`,
      "raw-jsonl": `SELECT probe_cc, input, probe_asn, date_trunc('hour', measurement_start_time) AS hour, count(*) AS n, count_if(NOT test_keys.accessible), quantile_cont(test_keys.tls_handshakes[1].t - test_keys.tls_handshakes[1].t0, [0.25, 0.5, 0.75]) FROM ${source} GROUP BY ALL`,
    }[shape === "raw-jsonl-gz" ? "raw-jsonl" : shape];
    await connection.run("SET threads = 2");
    const result = await connection.runAndReadAll(
      `SELECT sum(n)::BIGINT AS records, count(*) AS cells FROM (${query})`,
    );
    const [row] = result.getRows();
    return Number(row?.[0]);
  };
}

/**
 * The least that storing costs: SQLite alone puts the rows that a load gave into the same tables of another file, in the
 * order of their keys, without a check, a binding or a line of JavaScript.
 */
async function store(): Promise<Measured> {
  const { openDatabase } = await import("../../db/client.ts");
  return async () => {
    const { sqlite } = openDatabase(`${database}.copy`);
    sqlite.prepare("ATTACH ? AS loaded").run(database);
    // The rows refer to runs and sources that this file has no need of.
    sqlite.pragma("foreign_keys = OFF");
    sqlite.exec("BEGIN");
    // A condition keeps SQLite from copying whole pages.
    for (const table of ["measurements", "observations", "cells"])
      sqlite.exec(`INSERT INTO main.${table} SELECT * FROM loaded.${table} WHERE true`);
    sqlite.exec("COMMIT");
    const records = sqlite.prepare("SELECT sum(records) FROM loaded.ingest_runs").pluck().get() as number;
    sqlite.close();
    return records;
  };
}

const ways: Readonly<Record<string, () => Promise<Measured>>> = { load, parse, duckdb, store };
const prepare = ways[way];
if (prepare === undefined) throw new RangeError("one-measure.ts load|parse|duckdb|store SHAPE FILE DATABASE");
const measured = await prepare();
const cpuBefore = process.cpuUsage();
const began = performance.now();
const records = await measured();
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
process.stdout.write(
  JSON.stringify({
    records,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    // The kernel's own high-water mark, in kilobytes.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
);
