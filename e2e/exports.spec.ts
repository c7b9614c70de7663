import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "./page.ts";

/** What programs find behind the pages. The same on every screen, so only the `machines` project runs it. */

function rows(csv: string): string[][] {
  // Strict enough for a test: RFC 4180 with CRLF, quotes doubled.
  const table: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at]!;
    if (quoted) {
      if (character === '"' && csv[at + 1] === '"') {
        field += '"';
        at++;
      } else if (character === '"') quoted = false;
      else field += character;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(field);
      field = "";
    } else if (character === "\r" && csv[at + 1] === "\n") {
      row.push(field);
      table.push(row);
      row = [];
      field = "";
      at++;
    } else field += character;
  }
  expect(field === "" && row.length === 0, "the last line ends with CRLF").toBe(true);
  return table;
}

for (const path of [
  "/ir.csv",
  "/ir/telegram.csv",
  "/ir/telegram/episodes.csv",
  "/ir/telegram/statements.csv",
  "/ir/telegram/observations.csv?from=2015-10-19&to=2015-10-21",
  "/episodes.csv",
  "/episodes/ir-telegram-20151013-01.csv",
  "/statements.csv",
  "/statements/ke-2024-10-31-ca-letter.csv",
  "/sources.csv",
])
  test(`the page's address with .csv behind it is its data: ${path}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const [header, ...body] = rows(await answer.text());
    expect(body.length).toBeGreaterThan(0);
    expect(new Set(header).size).toBe(header!.length);
    for (const row of body) expect(row.length).toBe(header!.length);
    for (const [column, name] of header!.entries())
      if (name.endsWith("_at") || /^(start|end)_/.test(name))
        for (const row of body) expect(row[column]).toMatch(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);
  });

for (const path of ["/ir/telegram", "/episodes", "/statements/ke-2024-10-31-ca-letter", "/sources"])
  test(`every format behind an address holds the same rows: ${path}`, async ({ request }) => {
    const table = rows(await (await request.get(`${path}.csv`)).text());
    const list = (await (await request.get(`${path}.json`)).json()) as object[];
    const lines = (await (await request.get(`${path}.jsonl`)).text()).trimEnd().split("\n");
    const about = (await (await request.get(`${path}.metadata.json`)).json()) as { rows: number };
    expect([list.length, lines.length, about.rows]).toEqual(Array(3).fill(table.length - 1));
    expect(Object.keys(list[0]!)).toEqual(table[0]);
    const parquet = await (await request.get(`${path}.parquet`)).body();
    expect([parquet.subarray(0, 4), parquet.subarray(-4)].map(String)).toEqual(["PAR1", "PAR1"]);
    const zip = await (await request.get(`${path}.zip`)).body();
    expect(String(zip.subarray(0, 2))).toBe("PK");
  });

test("a file that has not changed is not sent again, and headers cost no file", async ({ request }) => {
  expect((await request.head("/ir/telegram.zip")).status()).toBe(200);
  const first = await request.get("/sources.csv");
  const again = await request.get("/sources.csv", {
    headers: { "if-none-match": first.headers().etag! },
  });
  expect(again.status()).toBe(304);
});

test("whatever is asked of the API wrongly is answered by a problem that a program can read", async ({
  request,
}) => {
  for (const [answer, status] of [
    [await request.get("/api/v1/no/such/address"), 404],
    [await request.get("/api/v1/nothing"), 404],
    [await request.post("/api/v1/episodes", { data: {} }), 405],
    [await request.post("/ir/telegram.csv", { data: {} }), 405],
    [await request.get("/api/v1/episodes?revision=1"), 410],
    [await request.get("/ir/telegram.csv?revision=1"), 410],
    [await request.get("/api/v1/episodes?limit=0"), 400],
    [await request.get("/api/v1/observations?after=WyJSVSJd"), 400],
  ] as const) {
    expect(answer.status(), answer.url()).toBe(status);
    expect(answer.headers()["content-type"], answer.url()).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status });
  }
  expect((await request.get("/api/v1")).url()).toMatch(/\/api\/v1\/openapi\.json$/);
});

test("simulated rows say so in the export", async ({ request }) => {
  const [header, ...body] = rows(
    await (await request.get("/ir/telegram/observations.csv?from=2015-10-20&to=2015-10-20")).text(),
  );
  const column = header!.indexOf("simulated");
  expect(column).toBeGreaterThan(-1);
  expect(new Set(body.map((row) => row[column]))).toEqual(new Set(["true"]));
});

/** One of each kind of page, and what is answered where there is none. */
const pages = [
  ["/", 200],
  ["/ar", 200],
  ["/ir", 200],
  ["/ir/telegram", 200],
  ["/fa/ir/telegram", 200],
  ["/ar/ir/telegram", 200],
  ["/ru/ru/youtube", 200],
  ["/ir/telegram?from=2015-01-01&to=2015-12-31", 200],
  ["/ir/telegram?revision=1", 200],
  ["/fa/episodes/ir-telegram-20151013-01", 200],
  ["/episodes", 200],
  ["/ru/statements/ke-2024-10-31-ca-letter", 200],
  ["/statements", 200],
  ["/fa/compare?with=ir/telegram&with=ke/telegram", 200],
  ["/ru/claims", 200],
  ["/ru/data", 200],
  ["/data/api", 200],
  ["/ru/method", 200],
  ["/about", 200],
  ["/sources", 200],
  ["/glossary", 200],
  ["/services", 200],
  ["/services/telegram", 200],
  ["/networks/12880", 200],
  ["/speakers", 200],
  ["/feeds", 200],
  ["/search?q=iran", 200],
  ["/nowhere-at-all", 404],
  ["/fa/ir/nothing", 404],
  ["/%zz", 404],
  ["/ir/%E0%A4%A", 404],
] as const;
const HEAVIEST_PAGE = 60_000;
const HEAVIEST_SCRIPT = 250_000;

for (const [path, status] of pages)
  test(`${path} is one light answer that brings nothing from elsewhere, runs no script in it, and leaves no cookie`, async ({
    request,
  }) => {
    const answer = await request.get(path, { headers: { "accept-encoding": "gzip" } });
    expect(answer.status()).toBe(status);
    const headers = answer.headers();
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-encoding"]).toBe("gzip");
    expect(Number(headers["content-length"])).toBeLessThanOrEqual(HEAVIEST_PAGE);
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
    const text = await answer.text();
    for (const [, address] of text.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\bsrc="([^"]*)"/g,
    ))
      expect(address).toMatch(/^\/(?!\/)/);
    // What it looks like is in it, and nothing runs but one file of the build.
    expect(text).not.toMatch(/<link[^>]+rel="(?:stylesheet|preload|modulepreload)"/);
    expect(text.match(/<style>/g)).toHaveLength(1);
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !tag.includes("ld+json"));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]![0]).toMatch(/ type="module" async="" src="\/_next\/static\/reader\/[^"]+\.js"/);
    // An inline style would be dropped by the policy, and the page would look wrong without a word.
    expect(text).not.toMatch(/<[^>]+\sstyle="/);
  });

test("all the script that a page can ask for is light", async ({ request }) => {
  const page = await (await request.get("/ir/telegram")).text();
  const first = /src="(\/_next\/static\/reader\/[^"]+)"/.exec(page)?.[1] ?? "";
  const weights = new Map<string, number>();
  for (const left = [first]; left.length > 0; ) {
    const file = left.pop()!;
    if (weights.has(file)) continue;
    const answer = await request.get(file);
    expect(answer.headers()["cache-control"], file).toContain("immutable");
    const script = await answer.body();
    weights.set(file, gzipSync(script).length);
    for (const [name] of script.toString("utf8").matchAll(/(?<=["'`]\.\/)[\w.-]+\.js(?=["'`])/g))
      left.push(path.posix.join(path.posix.dirname(file), name));
  }
  expect(weights.size).toBeGreaterThan(1);
  expect(weights.get(first)).toBeLessThan(5_000);
  expect([...weights.values()].reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(HEAVIEST_SCRIPT);
});

test("a file lets nothing from elsewhere in either", async ({ request }) => {
  const headers = (await request.get("/ir/telegram.csv")).headers();
  expect(headers["set-cookie"]).toBeUndefined();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a frame for other pages holds no script at all, and is lighter still", async ({ request }) => {
  for (const frame of [
    "/fa/embed/ir/telegram",
    "/embed/episodes/ir-telegram-20151013-01",
    "/embed/statements/ke-2024-10-31-ca-letter",
    "/embed/compare?with=ir/telegram&with=ke/telegram",
  ]) {
    const answer = await request.get(frame, { headers: { "accept-encoding": "gzip" } });
    expect(answer.status(), frame).toBe(200);
    const text = await answer.text();
    expect(text, frame).not.toContain("<script");
    expect(gzipSync(text).length, frame).toBeLessThanOrEqual(30_000);
  }
});
