import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as getOne } from "../../app/api/v1/[resource]/[id]/route.ts";
import { GET as getPage } from "../../app/api/v1/[resource]/route.ts";
import { drawDataset } from "../../app/api/v1/drawn-dataset.fixture.ts";
import { GET as getTable } from "../../app/tables/[format]/[...path]/route.ts";
import { type Handle, openDatabase } from "../../db/client.ts";

/** Every example is run as it stands, against the real routes. Those whose tool is not on this machine are skipped. */
const run = promisify(execFile);
let folder: string;
let handle: Handle;
let server: Server;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-examples-"));
  cpSync(import.meta.dirname, folder, { recursive: true });
  process.env.DIMLINE_DB = path.join(folder, "drawn.sqlite");
  handle = openDatabase();
  drawDataset(handle);
  server = createServer(async (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    );
    const answer = await routed(new NextRequest(new URL(request.url ?? "/", site), { headers }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body === null) response.end();
    else Readable.fromWeb(answer.body as never).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.DIMLINE_ADDRESS = site;
  await example("sh", "download.sh");
}, 60_000);
afterAll(() => {
  server.close();
  handle.sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

function routed(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const api = /^\/api\/v1\/([^/]+)(?:\/([^/]+))?$/.exec(pathname);
  if (api?.[2] !== undefined)
    return getOne(request, { params: Promise.resolve({ resource: api[1]!, id: api[2] }) });
  if (api !== null) return getPage(request, { params: Promise.resolve({ resource: api[1]! }) });
  const file = /^\/(.+?)\.(metadata\.json|[a-z]+)$/.exec(pathname);
  return getTable(request, {
    params: Promise.resolve({ format: file?.[2] ?? "", path: (file?.[1] ?? "").split("/") }),
  });
}

async function example(command: string, ...rest: string[]): Promise<string> {
  const { stdout } = await run(command, rest, { cwd: folder, env: { ...process.env, DIMLINE: site } });
  return stdout;
}

const there = (command: string, ...rest: string[]) => spawnSync(command, rest).status === 0;
const noCurl = !there("curl", "--version");
const noPython = !there("python3", "--version");

test.skipIf(noCurl)("curl: ask.sh (needs curl)", async () => {
  const said = await example("sh", "ask.sh");
  expect(said).toContain('"episode":"ru-telegram-');
  expect(said).toMatch(/^link: <.*after=.*>; rel="next"/im);
  expect(said).toContain("\n304\n");
  expect(said).toContain('"anomaly_count":48');
  expect(said).toContain('"parameter": "country"');
});

test.skipIf(noCurl || noPython)("Python alone: verdicts.py (needs python3)", async () => {
  expect(await example("python3", "verdicts.py")).toMatch(/^government +contradicted +1\n0 of 1 verdicts/);
});

test.skipIf(noCurl || !there("python3", "-c", "import pandas"))(
  "pandas: share_failing.py (needs python3 with pandas)",
  async () => {
    expect(await example("python3", "share_failing.py")).toContain("2022-03-16");
  },
);

test.skipIf(noCurl || !there("Rscript", "--version"))("R: episodes.R (needs Rscript)", async () => {
  expect(await example("Rscript", "episodes.R")).toContain("ru-telegram-");
});

test.skipIf(noCurl)("DuckDB over Parquet: share-failing.sql", async () => {
  const sql = readFileSync(path.join(folder, "share-failing.sql"), "utf8");
  const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  const found = await duckdb.runAndReadAll(
    sql.replace("observations.parquet", path.join(folder, "observations.parquet")),
  );
  const rows = found.getRowObjectsJson();
  expect(rows).toHaveLength(10);
  expect(rows.slice(0, 4).map((row) => [row.day, row.tests, row.share])).toEqual([
    ["2022-03-16", "24", 1],
    ["2022-03-16", "24", 1],
    ["2022-03-17", "24", 1],
    ["2022-03-17", "24", 1],
  ]);
});

test.skipIf(noPython)("the walkthrough, cell by cell (needs python3)", async () => {
  const text = readFileSync(path.join(folder, "walkthrough.md"), "utf8");
  const cells = [...text.matchAll(/```python\n([\s\S]*?)```/g)].map(([, cell]) => cell);
  expect(cells.length).toBeGreaterThan(4);
  writeFileSync(path.join(folder, "walkthrough.py"), cells.join("\n"));
  const said = await example("python3", "walkthrough.py");
  expect(said).toContain("A Minister → contradicted");
  expect(said).toMatch(/\d+ of \d+ tests failed\n$/);
});

test("every example is run here, and named in docs/api.md", () => {
  const guide = readFileSync(path.join(import.meta.dirname, "../api.md"), "utf8");
  for (const name of readdirSync(import.meta.dirname))
    if (!name.endsWith(".test.ts")) expect(guide, name).toContain(`examples/${name}`);
});
