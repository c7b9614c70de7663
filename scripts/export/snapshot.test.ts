import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Handle, openInMemory } from "../../db/client.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import { beginRun } from "../../db/queries/measured/begin-run.ts";
import { ensureSource } from "../../db/queries/measured/ensure-source.ts";
import { prepareObservationWriter } from "../../db/queries/measured/prepare-observation-writer.ts";
import { refreshCells } from "../../db/queries/measured/refresh-cells.ts";
import { bumpRevision } from "../../db/queries/measured/revision.ts";
import { HOUR } from "../../lib/model/interval.ts";
import { observation } from "../../lib/model/observation.ts";
import { differenceBetween } from "./difference.ts";
import { openArchive } from "./read-archive.ts";
import { writeSnapshot } from "./snapshot.ts";

const start = Date.UTC(2022, 2, 1);
let folder: string;
let handle: Handle;
let first: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-snapshots-"));
  handle = openInMemory();
  measure(0, 50);
  say("first", "=Nothing is blocked.");
  bumpRevision(handle, "drawn", Date.UTC(2022, 3, 1));
  first = await snapshot("first.zip");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function measure(from: number, to: number): void {
  const writer = prepareObservationWriter(handle);
  const source = ensureSource(handle, "simulated-ooni").code;
  const run = beginRun(handle, "drawn.csv", start);
  for (let hour = from; hour < to; hour += 1)
    writer.write(
      [
        observation({
          country: "RU",
          service: "telegram",
          network: 12389,
          metric: "reachability",
          time: start + hour * HOUR,
          outcome: "ok",
        }),
        observation({
          country: "RU",
          service: "telegram",
          metric: "throughput",
          time: start + hour * HOUR,
          value: 0.1 + hour,
        }),
      ],
      source,
      run,
    );
  handle.sqlite.prepare("UPDATE ingest_runs SET source_code = ? WHERE id = ?").run(source, run);
  writer.markStale();
  refreshCells(handle);
}

function say(id: string, summary: string): void {
  const said = {
    id,
    source: "statements",
    country: "RU",
    services: ["telegram"],
    speaker: "A, B",
    role: null,
  } as const;
  const rest = { organisation: null, side: "government", saidAt: start, precision: "day", summary } as const;
  const words = { quote: "«ничего»\nне", language: "ru", translation: null, translator: null } as const;
  saveStatements(
    handle,
    [{ ...said, ...rest, ...words, publications: [], conflictsWith: null, claims: [] }],
    null,
  );
}

async function snapshot(name: string): Promise<string> {
  const file = path.join(folder, name);
  await writeSnapshot(handle, file, { site: "https://example.org" });
  return file;
}

async function contentOf(file: string, name: string): Promise<Buffer> {
  const archive = await openArchive(file);
  try {
    const pieces: Buffer[] = [];
    for await (const piece of await archive.read(name)) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  } finally {
    await archive.close();
  }
}

/** The rules of a Tabular Data Package (specs.frictionlessdata.io/tabular-data-package, data-resource, table-schema). */
const name = z.string().regex(/^[a-z0-9._/-]+$/);
const field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(["string", "number", "integer", "boolean", "datetime", "date", "object", "array"]),
  description: z.string().optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
    .optional(),
});
const resource = z.looseObject({
  profile: z.literal("tabular-data-resource"),
  name,
  // POSIX, relative, and nothing above the package.
  path: z.string().regex(/^(?!\/)(?!.*\.\.)[^\\]+$/),
  encoding: z.literal("utf-8"),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: z.looseObject({
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z.array(
      z.strictObject({
        fields: z.string(),
        reference: z.strictObject({ resource: z.string(), fields: z.string() }),
      }),
    ),
  }),
});
const packageSchema = z.looseObject({
  profile: z.literal("tabular-data-package"),
  name,
  created: z.iso.datetime(),
  // Each source has its own licence; a licence of the whole would blend them.
  licenses: z.undefined().optional(),
  sources: z
    .array(z.looseObject({ title: z.string(), path: z.url().optional(), licence: z.string() }))
    .min(1),
  resources: z.array(resource).min(1),
});

describe("a snapshot", () => {
  test("made twice from the same revision is the same to the byte", async () => {
    const again = await snapshot("again.zip");
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true);
    expect(existsSync(`${again}.unfinished`)).toBe(false);
  });

  test("holds what its checksums say, and nothing that they do not name", async () => {
    const archive = await openArchive(first);
    const names = archive.names.filter((one) => one !== "SHA256SUMS");
    await archive.close();
    const sums = (await contentOf(first, "SHA256SUMS")).toString("utf8").trimEnd().split("\n");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual([...names].sort());
    for (const line of sums)
      expect(
        createHash("sha256")
          .update(await contentOf(first, line.slice(66)))
          .digest("hex"),
      ).toBe(line.slice(0, 64));
  });

  test("is a Tabular Data Package whose schemas fit its files", async () => {
    const document = packageSchema.parse(
      JSON.parse((await contentOf(first, "datapackage.json")).toString("utf8")),
    );
    const names = document.resources.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path: file, bytes, hash, schema } of document.resources) {
      const content = await contentOf(first, file);
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
      const columns = schema.fields.map((one) => one.name);
      expect(content.toString("utf8").split("\r\n", 1)[0]).toBe(columns.join(","));
      for (const key of schema.primaryKey ?? []) expect(columns).toContain(key);
      for (const { fields, reference } of schema.foreignKeys) {
        expect(columns).toContain(fields);
        expect(names).toContain(reference.resource);
      }
    }
  });

  test("tells the licence of each source by itself, and that rows are simulated", async () => {
    const licences = (await contentOf(first, "licences.md")).toString("utf8");
    expect(licences).toContain("`simulated-ooni` (simulated)\n- licence: CC0 1.0");
    expect((await contentOf(first, "README.md")).toString("utf8")).toContain("simulated measurements");
    expect((await contentOf(first, "CITATION.cff")).toString("utf8")).toMatch(
      /^cff-version: 1\.2\.0\nmessage: .*\ntype: dataset\ntitle: .*\nauthors:\n {2}- name: "Dimline"\nversion: "1"\ndate-released: 2022-04-01\nurl: "https:\/\/example\.org"\n$/,
    );
  });

  test("its CSV and Parquet say the same to DuckDB, types and all", async () => {
    for (const one of ["observations", "statements"]) {
      writeFileSync(path.join(folder, `${one}.csv`), await contentOf(first, `csv/${one}.csv`));
      writeFileSync(path.join(folder, `${one}.parquet`), await contentOf(first, `parquet/${one}.parquet`));
    }
    const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowObjectsJson();
    const at = (file: string) => `'${path.join(folder, file)}'`;
    const columns =
      "epoch_ms(time) AS time, duration_ms, country, metric, network, outcome, value, source, simulated";
    const observed = await rows(`SELECT ${columns} FROM read_parquet(${at("observations.parquet")})`);
    expect(observed).toEqual(await rows(`SELECT ${columns} FROM read_csv(${at("observations.csv")})`));
    expect(observed).toHaveLength(100);
    const said = await rows(`SELECT summary, quote, speaker FROM read_parquet(${at("statements.parquet")})`);
    expect(said).toEqual([{ summary: "=Nothing is blocked.", quote: "«ничего»\nне", speaker: "A, B" }]);
    const inCsv = await rows(
      `SELECT summary, quote, speaker FROM read_csv(${at("statements.csv")}, header = true)`,
    );
    expect(inCsv).toEqual([{ ...said[0], summary: "'=Nothing is blocked." }]);
  });

  test("its Parquet is read by another implementation", async () => {
    const bytes = await contentOf(first, "parquet/observations.parquet");
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const read = await parquetReadObjects({ file });
    expect(read).toHaveLength(100);
    expect(read[0]).toMatchObject({ time: new Date(start), country: "RU", duration_ms: 0n, simulated: true });
  });
});

test("the difference of two snapshots names what came, went and changed", async () => {
  measure(50, 60);
  say("first", "Nothing was blocked.");
  say("second", "Nothing.");
  bumpRevision(handle, "more", Date.UTC(2022, 3, 2));
  const second = await snapshot("second.zip");
  expect(readFileSync(second).equals(readFileSync(first))).toBe(false);
  const found = await differenceBetween(first, second);
  expect([found.from.revision, found.to.revision]).toEqual(["1", "2"]);
  const of = (table: string) => found.tables.find((one) => one.table === table);
  expect(of("statements")).toMatchObject({
    rowsBefore: 1,
    rowsAfter: 2,
    added: ["second"],
    removed: [],
    changed: [{ row: "first", columns: ["summary"] }],
  });
  expect(of("observations")).toMatchObject({
    rowsBefore: 100,
    rowsAfter: 120,
    added: [],
    changed: [{ row: "RU/telegram 2022-03-03", columns: ["rows", "content"] }],
  });
  expect(of("countries")).toBeUndefined();
  expect((await differenceBetween(first, first)).tables).toEqual([]);
});

test("what is no archive is said to be none", async () => {
  const file = path.join(folder, "text.zip");
  writeFileSync(file, "not a zip");
  await expect(openArchive(file)).rejects.toThrow("is no zip archive");
});
