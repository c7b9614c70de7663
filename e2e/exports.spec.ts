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

test("no page sets a cookie or lets anything from elsewhere in", async ({ request }) => {
  for (const path of [
    "/",
    "/ir",
    "/ir/telegram",
    "/method",
    "/data",
    "/nowhere-at-all",
    "/ir/telegram.csv",
  ]) {
    const answer = await request.get(path);
    const headers = answer.headers();
    expect(headers["set-cookie"], path).toBeUndefined();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain("unsafe-inline");
    expect(policy, path).not.toContain("unsafe-eval");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    const text = await answer.text();
    for (const [, address] of text.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\bsrc="([^"]*)"/g,
    ))
      expect(address, path).toMatch(/^\/(?!\/)/);
    // An inline style would be dropped by the policy, and the page would look wrong without a word.
    expect(text, path).not.toMatch(/<[^>]+\sstyle="/);
  }
});
