import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Handle, openDatabase } from "../../db/client.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import type { metadataDocument } from "../../lib/export/package/metadata.ts";
import { openArchive } from "../../scripts/export/read-archive.ts";
import { drawDataset } from "../api/v1/drawn-dataset.fixture.ts";
import { GET, POST } from "./[format]/[...path]/route.ts";
import { openDownload, streamed } from "./download.ts";

let folder: string;
let handle: Handle;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-tables-"));
  process.env.DIMLINE_DB = path.join(folder, "tables.sqlite");
  handle = openDatabase();
  drawDataset(handle);
}, 60_000);
afterAll(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

function get(address: string, format: string, query = ""): Promise<Response> {
  const request = new NextRequest(`http://127.0.0.1/${address}.${format}${query}`);
  return GET(request, { params: Promise.resolve({ format, path: address.split("/") }) });
}

describe("a page's address with a format behind it", () => {
  test("csv, json and jsonl hold the same rows", async () => {
    const lines = (await (await get("ru/telegram", "csv")).text()).trimEnd().split("\r\n");
    const list = (await (await get("ru/telegram", "json")).json()) as object[];
    const records = (await (await get("ru/telegram", "jsonl")).text()).trimEnd().split("\n");
    expect(list).toHaveLength(lines.length - 1);
    expect(records.map((line) => JSON.parse(line))).toEqual(list);
    expect(Object.keys(list[0]!).join(",")).toBe(lines[0]);
  });

  test("names its file by revision, and where its columns are explained", async () => {
    const answer = await get("ru/telegram", "csv", "?bom=1");
    const revision = currentRevision(handle);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="dimline-ru-telegram-r${revision}.csv"`,
    );
    expect(answer.headers.get("link")).toContain('</ru/telegram.metadata.json>; rel="describedby"');
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("its metadata says how many rows there are, with the page's filters", async () => {
    const rows = async (query: string) => {
      const document = (await (await get("observations", "metadata.json", query)).json()) as ReturnType<
        typeof metadataDocument
      >;
      return [document.rows, document.page];
    };
    expect(await rows("")).toEqual([1680, expect.stringMatching(/\/observations$/)]);
    // Nothing here is simulated: a page that shows only such evidence has no rows.
    expect((await rows("?evidence=simulated"))[0]).toBe(0);
    expect((await rows("?evidence=measured"))[0]).toBe(1680);
    expect(await rows("?metric=throughput&network=8402")).toEqual([
      120,
      expect.stringMatching(/\/observations\?metric=throughput&network=8402$/),
    ]);
  });

  test("the archive holds the rows and all that is needed to use them, the same every time", async () => {
    const archive = async () => Buffer.from(await (await get("claims", "zip")).arrayBuffer());
    const bytes = await archive();
    expect((await archive()).equals(bytes)).toBe(true);
    const file = path.join(folder, "claims.zip");
    writeFileSync(file, bytes);
    const opened = await openArchive(file);
    const name = `dimline-claims-r${currentRevision(handle)}.csv`;
    expect([...opened.names].sort()).toEqual(
      [
        name,
        `${name}-metadata.json`,
        "CITATION.cff",
        "README.md",
        "citation.bib",
        "citation.json",
        "data-dictionary.md",
        "licences.md",
        "metadata.json",
      ].sort(),
    );
    let text = "";
    for await (const piece of await opened.read(name)) text += String(piece);
    await opened.close();
    expect(text).toBe(await (await get("claims", "csv")).text());
  });

  test.each([
    ["episodes", "csv", "?revision=9999", 404],
    ["episodes", "csv", "?from=now", 400],
    ["episodes", "xls", "", 404],
    ["nowhere/at/all", "csv", "", 404],
    ["episodes/ru-telegram-20000101-01", "csv", "", 404],
  ])("%s.%s%s is a problem", async (address, format, query, status) => {
    const answer = await get(address, format, query);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
  });

  test("an older revision is gone, with what changed since", async () => {
    const answer = await get("episodes", "csv", `?revision=${currentRevision(handle) - 1}`);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ changes: [{ revision: currentRevision(handle) }] });
  });
});

test("a statement that the editors withdrew is gone in every format, and says why", async () => {
  handle.sqlite.exec(
    `INSERT INTO desk_records (kind, record, title, version, state, published_version, updated_at)
       VALUES ('statement', 'taken-back', '', 1, 'withdrawn', NULL, 0);
     INSERT INTO desk_publications (kind, record, version, state, at, dataset_revision, by_name, public_note)
       VALUES ('statement', 'taken-back', 1, 'withdrawn', 0, 1, 'An Editor', 'It was never said.');`,
  );
  for (const format of ["csv", "json", "metadata.json", "zip"]) {
    const answer = await get("statements/taken-back", format);
    expect(answer.status, format).toBe(410);
    expect(await answer.json()).toMatchObject({ reason: "It was never said." });
  }
});

describe("whoever asks for headers, or has the file, or would write", () => {
  const at = { params: Promise.resolve({ format: "zip", path: ["ru", "telegram"] }) };
  const request = (method: string, headers: Record<string, string> = {}) =>
    new NextRequest("http://127.0.0.1/ru/telegram.zip", { method, headers });

  test("headers alone hold no download open, however often they are asked for", async () => {
    for (let asked = 0; asked < 40; asked += 1) {
      const answer = await GET(request("HEAD"), at);
      expect([answer.status, answer.body]).toEqual([200, null]);
    }
  });

  test("a file that has not changed since is not sent again", async () => {
    const answer = await GET(request("HEAD"), at);
    const tag = answer.headers.get("etag")!;
    const again = await GET(request("GET", { "if-none-match": tag }), at);
    expect([again.status, again.body]).toEqual([304, null]);
    const other = await GET(request("GET", { "if-none-match": '"r0"' }), at);
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  test("an archive that is left in the middle closes, and troubles nobody", async () => {
    for (let asked = 0; asked < 40; asked += 1) {
      const answer = await GET(request("GET"), at);
      expect(answer.status).toBe(200);
      const reader = answer.body!.getReader();
      await reader.read();
      await reader.cancel();
      // The stream says that it closed in a later turn.
      await new Promise(setImmediate);
    }
  });

  test("nothing can be written", async () => {
    expect(POST().status).toBe(405);
  });
});

describe("a download", () => {
  test("sees one moment, while others write", async () => {
    const download = openDownload()!;
    const count = (of: Handle) => of.sqlite.prepare("SELECT count(*) FROM dataset_revisions").pluck().get();
    const before = count(download.handle);
    handle.sqlite.exec("INSERT INTO dataset_revisions (at, reason) VALUES (1, 'meanwhile')");
    expect(count(download.handle)).toBe(before);
    expect(count(handle)).toBe((before as number) + 1);
    download.close();
    download.close();
  });

  test("is made as it is taken, and ends with a reader who goes away", async () => {
    const download = openDownload()!;
    let made = 0;
    let ended = false;
    function* pieces() {
      try {
        for (;;) {
          made += 1;
          yield new Uint8Array([made % 256]);
        }
      } finally {
        ended = true;
      }
    }
    const stream = streamed(pieces(), download).getReader();
    for (let taken = 0; taken < 5; taken += 1) expect((await stream.read()).done).toBe(false);
    expect(made).toBeLessThan(10);
    await stream.cancel();
    expect(ended).toBe(true);
    expect(download.handle.sqlite.open).toBe(false);
  });

  test("that cannot go on breaks off, and closes", async () => {
    const download = openDownload()!;
    // biome-ignore lint/correctness/useYield: it fails before its first piece.
    function* broken(): Generator<Uint8Array> {
      throw new RangeError("not a number");
    }
    await expect(streamed(broken(), download).getReader().read()).rejects.toThrow("not a number");
    expect(download.handle.sqlite.open).toBe(false);
  });

  test("one too many is asked to come back", async () => {
    const open = Array.from({ length: 32 }, () => openDownload()!);
    expect(openDownload()).toBeNull();
    const answer = await get("sources", "csv");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "60"]);
    for (const one of open) one.close();
    expect((await get("sources", "csv")).status).toBe(200);
  });
});
