import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Handle, openDatabase } from "../../../db/client.ts";
import { bumpRevision, currentRevision } from "../../../db/queries/measured/revision.ts";
import {
  aggregationSchema,
  type openApiDocument,
  pageSchema,
  problemSchema,
} from "../../../lib/export/api/openapi.ts";
import { resources } from "../../../lib/export/api/resources.ts";
import { rowSchema } from "../../../lib/export/row-schema.ts";
import { GET as getRest } from "./[...rest]/route.ts";
import { GET as getOne } from "./[resource]/[id]/route.ts";
import { GET as getPage, OPTIONS, POST } from "./[resource]/route.ts";
import { drawDataset } from "./drawn-dataset.fixture.ts";
import { GET as getOpenApi } from "./openapi.json/route.ts";

const now = Date.UTC(2022, 5, 1);
let folder: string;
let handle: Handle;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-api-"));
  // The routes read the database that the environment names, through the one handle of the serving process.
  process.env.DIMLINE_DB = path.join(folder, "api.sqlite");
  handle = openDatabase();
  drawDataset(handle);
}, 60_000);
afterAll(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every caller of a test is another one, so that none runs out of requests. */
let callers = 0;
function request(address: string, headers: Record<string, string> = {}): NextRequest {
  callers += 1;
  return new NextRequest(`http://127.0.0.1/api/v1/${address}`, {
    headers: { "x-forwarded-for": `192.0.2.${callers}`, ...headers },
  });
}
function page(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const resource = address.split("?", 1)[0] ?? "";
  return getPage(request(address, headers), { params: Promise.resolve({ resource }) });
}
function one(resource: string, id: string): Promise<Response> {
  const address = `${resource}/${encodeURIComponent(id)}`;
  return getOne(request(address), { params: Promise.resolve({ resource, id: encodeURIComponent(id) }) });
}

describe("every route answers what the description says", () => {
  test.each(resources.map((resource) => [resource.id, resource] as const))("/%s", async (id, resource) => {
    const answer = await page(`${id}?limit=1000`);
    expect(answer.status).toBe(200);
    const document = pageSchema(resource).parse(await answer.json()) as { data: Record<string, unknown>[] };
    // Nobody wrote annotations or reviews here; all else has rows.
    if (!["annotations", "episode-reviews", "surges"].includes(id))
      expect(document.data.length).toBeGreaterThan(0);
    const [first] = document.data;
    if (resource.named === null || first === undefined) return;
    const found = await one(id, String(first[resource.named]));
    expect(found.status).toBe(200);
    const { data } = (await found.json()) as { data: unknown };
    expect(rowSchema(resource.table).parse(data)).toEqual(first);
  });

  test("/aggregation counts as OONI does: one object without axes, a list with them, and disjoint counts", async () => {
    const all = aggregationSchema.parse(await (await page("aggregation")).json());
    expect(all.result).toEqual({
      anomaly_count: 96,
      confirmed_count: 0,
      failure_count: 0,
      ok_count: 1344,
      measurement_count: 1440,
    });
    const byDay = aggregationSchema.parse(
      await (
        await page(
          "aggregation?axis_x=measurement_start_day&axis_y=probe_asn&probe_cc=RU&since=2022-03-15&until=2022-03-18",
        )
      ).json(),
    );
    expect(byDay.dimension_count).toBe(2);
    const result = byDay.result as {
      measurement_start_day: string;
      probe_asn: number;
      anomaly_count: number;
    }[];
    expect(result).toHaveLength(6);
    expect(result[2]).toMatchObject({
      measurement_start_day: "2022-03-16",
      probe_asn: 8402,
      anomaly_count: 24,
    });
  });

  test("the description names every route, and nothing else", async () => {
    const document = (await getOpenApi().json()) as ReturnType<typeof openApiDocument>;
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths).sort()).toEqual(
      [
        ...resources.map(({ id }) => `/${id}`),
        ...resources.flatMap(({ id, named }) => (named === null ? [] : [`/${id}/{id}`])),
        "/aggregation",
      ].sort(),
    );
    // Every reference leads somewhere.
    const names = new Set(Object.keys(document.components.schemas));
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(names).toContain(name);
  });
});

describe("pages", () => {
  test.each([
    "observations?limit=100",
    "series?limit=130&step=hour&metric=reachability",
    "claims?limit=1",
    "networks?limit=1",
    "evidence?limit=1",
  ])("%s: following the links gives every row once, in one order", async (address) => {
    const whole: unknown[] = [];
    let next: string | null = address;
    let pages = 0;
    while (next !== null) {
      const answer = await page(next);
      const document = (await answer.json()) as { data: unknown[]; metadata: { next: string | null } };
      whole.push(...document.data);
      const link =
        /^<[^>]*\/api\/v1\/([^>]+)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1] ?? null;
      expect(link === null).toBe(document.metadata.next === null);
      next = link;
      pages += 1;
      expect(pages).toBeLessThan(60);
    }
    const all: unknown[] = [];
    let rest: string | null = address.replace(/limit=\d+/, "limit=1000");
    while (rest !== null) {
      const document = (await (await page(rest)).json()) as {
        data: unknown[];
        metadata: { next: string | null };
      };
      all.push(...document.data);
      rest = document.metadata.next?.replace(/^.*\/api\/v1\//, "") ?? null;
    }
    expect(whole).toEqual(all);
    expect(new Set(whole.map((row) => JSON.stringify(row))).size).toBe(whole.length);
  });

  test("answer with the columns that are asked for, in the table's order", async () => {
    const { data } = (await (await page("episodes?fields=service,episode")).json()) as { data: unknown[] };
    expect(data[0]).toEqual({ episode: expect.stringMatching(/^ru-telegram-/), service: "telegram" });
  });

  test("a raw series is the observations themselves", async () => {
    const answer = await page("series?step=raw&country=ru");
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe("/api/v1/observations?country=ru");
  });
});

describe("what cannot be answered names its reason", () => {
  test.each([
    ["episodes?country=iran", 400, "country"],
    ["episodes?countri=ir", 400, "countri"],
    ["episodes?from=2022-03-09&to=2022-03-01", 400, "from"],
    ["episodes?limit=5000", 400, "limit"],
    ["episodes?after=%00", 400, "after"],
    ["episodes?after=WzFd", 410, "after"],
    ["claims?verdict=lie", 400, "verdict"],
    ["episodes?fields=episode,secret", 400, "fields"],
    // Keys of another resource, and keys that no page gave: ["RU"], ["RU","telegram",0], ["RU","telegram",0,1,2,3,"x"].
    ["observations?after=WyJSVSJd", 400, "after"],
    ["observations?after=WyJSVSIsInRlbGVncmFtIiwwXQ", 400, "after"],
    ["observations?after=WyJSVSIsInRlbGVncmFtIiwwLDEsMiwzLCJ4Il0", 400, "after"],
    ["series?after=WyJSVSJd", 400, "after"],
    ["series?after=WyJSVSIsInRlbGVncmFtIiwwXQ", 400, "after"],
    ["episodes?limit=0", 400, "limit"],
    ["episodes?limit=1e3", 400, "limit"],
    ["episodes?country=ru&country=ir", 400, "country"],
    ["aggregation?axis_x=input", 400, "axis_x"],
    ["episodes?revision=9999", 404, "revision"],
    ["observations?country=zz", 404, undefined],
    ["nothing", 404, undefined],
  ])("%s", async (address, status, parameter) => {
    const answer = await page(address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const problem = problemSchema.parse(await answer.json());
    expect(problem).toMatchObject({ status, ...(parameter === undefined ? {} : { parameter }) });
  });

  test("an older revision is told with what changed since", async () => {
    const older = currentRevision(handle) - 1;
    const answer = await page(`episodes?revision=${older}`);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({
      revision: older,
      current_revision: older + 1,
      changes: [{ revision: older + 1, reason: expect.any(String) }],
    });
    expect((await page(`episodes?revision=${older + 1}`)).status).toBe(200);
  });
});

describe("caches, other sites, and callers", () => {
  test("says that nothing changed until something does", async () => {
    const first = await page("episodes");
    const tag = first.headers.get("etag")!;
    expect((await page("episodes", { "if-none-match": tag })).status).toBe(304);
    bumpRevision(handle, "another", now);
    const after = await page("episodes", { "if-none-match": tag });
    expect(after.status).toBe(200);
    expect(after.headers.get("etag")).not.toBe(tag);
  });

  test("compresses what is worth it, for those who take it", async () => {
    const answer = await page("observations", { "accept-encoding": "gzip, br" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    const text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString("utf8");
    expect(JSON.parse(text).data).toHaveLength(100);
    for (const accepted of ["identity", "gzip;q=0"])
      expect(
        (await page("observations", { "accept-encoding": accepted })).headers.has("content-encoding"),
      ).toBe(false);
  });

  test("other sites may read", async () => {
    expect((await page("sources")).headers.get("access-control-allow-origin")).toBe("*");
    expect(OPTIONS().headers.get("access-control-allow-methods")).toContain("GET");
  });

  test("who asks too much is told to wait, and nobody else is", async () => {
    const caller = { "x-forwarded-for": "198.51.100.7" };
    let last = await page("sources", caller);
    expect(last.headers.get("ratelimit-limit")).toBe("120");
    for (let asked = 1; last.status === 200 && asked < 200; asked += 1) last = await page("sources", caller);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await page("sources")).status).toBe(200);
  });
});

describe("what others recorded, and networks, are narrowed", () => {
  const rows = async (address: string) => ((await (await page(address)).json()) as { data: object[] }).data;
  test.each([
    ["reported?from=2022-03-10&to=2022-03-12", 1],
    ["reported?to=2022-02-20", 0],
    ["reported?source=access-now-stop", 1],
    ["reported?source=ioda", 0],
    ["reported?network=12389", 0],
    ["networks?country=ru", 2],
    ["networks?network=AS8402", 1],
    ["networks?network=1", 0],
  ])("%s", async (address, count) => {
    expect(await rows(address)).toHaveLength(count);
  });
});

test("an address that leads nowhere, and a request to write, are problems too", async () => {
  const nowhere = await getRest(request("a/b/c"));
  const written = POST();
  expect([nowhere.status, written.status]).toEqual([404, 405]);
  expect(written.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  for (const answer of [nowhere, written]) {
    expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    problemSchema.parse(await answer.json());
  }
});

test("what the editors withdrew is gone, and says when, why, and where its history is", async () => {
  const at = Date.UTC(2022, 4, 1);
  handle.sqlite
    .prepare(
      `INSERT INTO desk_records (kind, record, title, version, state, published_version, updated_at)
       VALUES ('statement', 'taken-back', '', 1, 'withdrawn', NULL, ?)`,
    )
    .run(at);
  handle.sqlite
    .prepare(
      `INSERT INTO desk_publications (kind, record, version, state, at, dataset_revision, by_name, public_note)
       VALUES ('statement', 'taken-back', 1, 'withdrawn', ?, 1, ?, 'It was never said.')`,
    )
    .run(at, "An Editor");
  for (const [resource, id] of [
    ["statements", "taken-back"],
    ["claims", "taken-back/1"],
    ["verdicts", "taken-back/1"],
  ] as const) {
    const answer = await one(resource, id);
    expect(answer.status, resource).toBe(410);
    expect(problemSchema.loose().parse(await answer.json())).toMatchObject({
      reason: "It was never said.",
      withdrawn_at: "2022-05-01T00:00:00Z",
      history: "/history/statement/taken-back",
    });
  }
  expect((await one("statements", "never-there")).status).toBe(404);
  expect((await one("claims", "never-there")).status).toBe(404);
});

test("an episode that went leads to the one that took its place, or says that it is gone", async () => {
  const there = handle.sqlite.prepare("SELECT id FROM episodes LIMIT 1").pluck().get() as string;
  const retire = handle.sqlite.prepare(
    "INSERT INTO retired_episodes (id, moved_to, reason, dataset_revision) VALUES (?, ?, 'merged', 1)",
  );
  retire.run("ru-telegram-20200101-01", there);
  retire.run("ru-telegram-20200101-02", null);
  const moved = await one("episodes", "ru-telegram-20200101-01");
  expect([moved.status, moved.headers.get("location")]).toEqual([308, `/api/v1/episodes/${there}`]);
  expect((await one("episodes", "ru-telegram-20200101-02")).status).toBe(410);
  expect((await one("episodes", "ru-telegram-20200101-03")).status).toBe(404);
});
