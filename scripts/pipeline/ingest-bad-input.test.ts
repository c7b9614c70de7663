import { mkdtempSync } from "node:fs";
import path from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listRejects } from "../../db/queries/measured/list-rejects.ts";
import { ingestPaths } from "./ingest.ts";
import { scratch } from "./scratch.fixture.ts";

/** Whatever is wrong with a file: one clear sentence with line, field and rule; the good is in, the bad is not. */

const now = Date.UTC(2026, 0, 1);
const header = "timestamp,country,service,metric,value,outcome,n,bad\n";
const good = "2024-07-12T09:30:00Z,RU,youtube,throughput,1000,,,\n";
const alsoGood = "2024-07-12T10:30:00Z,RU,youtube,throughput,2000,,,\n";

const here = scratch();

const { file } = here;

/** Loads a file and draws what came of it: `accepted/records`, then each reject as `line field rule`. */
async function load(content: string | Uint8Array, name = "some.csv", options: { format?: string } = {}) {
  const report = await ingestPaths(here.handle, [file(name, content)], { now, ...options });
  const [run] = report.runs;
  if (run === undefined) throw new Error("no run");
  expect(run.records).toBe(run.accepted + run.duplicate + run.rejected);
  const stored = listRejects(here.handle, { run: run.id });
  for (const reject of stored) {
    expect(reject.path).toBe(path.join(here.folder, name));
    expect(reject.message).toMatch(/^\S.{10,}[^.\s]$/);
  }
  return {
    state: run.state,
    accepted: `${run.accepted}/${run.records}`,
    rejects: stored.map(({ line, field, rule }) => `${line} ${field ?? "-"} ${rule}`),
    sentence: stored[0]?.message ?? null,
    failure: run.failure?.message ?? null,
    values: here.handle.sqlite.prepare("SELECT value FROM observations ORDER BY time, value").pluck().all(),
  };
}

describe("files that cannot be read", () => {
  test.each([
    ["an empty file", "", "file-empty", "the file is empty"],
    ["a file of blanks", "\n \r\n\t", "file-empty", "the file is empty"],
    ["an empty packed file", gzipSync(""), "file-empty", "the file is empty"],
    [
      "a spreadsheet",
      Buffer.from("PK\u0003\u0004 and so on"),
      "file-binary",
      "a ZIP archive or a spreadsheet",
    ],
    [
      "gzip inside of gzip",
      gzipSync(gzipSync("a,b\n")),
      "file-binary",
      "compressed with gzip more than once",
    ],
    [
      "a tar archive, packed",
      gzipSync(Buffer.concat([Buffer.from("a.csv".padEnd(257, "\u0000")), Buffer.from("ustar\u000000")])),
      "file-binary",
      "a tar archive; unpack it and name the folder",
    ],
    ["NUL bytes", Buffer.from("timestamp\u0000,country"), "file-binary", "NUL bytes"],
    ["noise", Buffer.from(Array.from({ length: 300 }, (_, at) => 128 + (at % 100))), "file-binary", "binary"],
    ["prose", "Once upon a time there was no data.\n", "format-unknown", 'it starts "Once upon a time'],
    ["other JSON", '{"metadata":{"count":-1},"results":[]}', "format-unknown", "known formats; it starts"],
    [
      "a missing column",
      `${header.replace("country,", "")}2024-07-12,youtube,users,1,,,`,
      "column-missing",
      'no column "country"',
    ],
    [
      "two columns of one name",
      `${header.replace("bad", "value")}${good}`,
      "column-twice",
      'two columns have the name "value": the 5th and the 8th',
    ],
  ])("%s", async (_, content, rule, sentence) => {
    const result = await load(content);
    expect(result).toMatchObject({ state: "failed", accepted: "0/0", values: [] });
    expect(result.rejects).toHaveLength(1);
    expect(result.rejects[0]).toContain(rule);
    expect(result.failure).toContain(sentence);
  });

  test("the column at fault is named", async () => {
    expect((await load(`${header.replace("metric,", "")}2024-07-12,RU,youtube,1,,,`)).rejects).toEqual([
      "1 metric column-missing",
    ]);
  });

  test("a missing path, an empty folder, a pattern without a match: nothing is loaded at all", async () => {
    const one = file("good.csv", header + good);
    for (const [given, sentence] of [
      [path.join(here.folder, "missing.csv"), "there is no such file or folder"],
      [path.join(here.folder, "*.parquet"), "no file matches the pattern"],
      [mkdtempSync(path.join(here.folder, "empty-")), "the folder holds no files"],
    ] as const)
      await expect(ingestPaths(here.handle, [one, given], { now })).rejects.toMatchObject({
        message: sentence,
        where: given,
      });
    expect(here.handle.sqlite.prepare("SELECT count(*) FROM ingest_runs").pluck().get()).toBe(0);
  });

  test.each([
    [{ format: "excel" }, 'there is no format "excel"'],
    [{ source: "My Source" }, '"My Source" is not a source id'],
    [{ set: { country: "EL" } }, "did you mean GR?"],
    [{ set: { service: "nobody" } }, "neither a service of the catalogue"],
    [{ set: { service: "telegram,nobody" } }, '"nobody" is neither a service of the catalogue'],
  ])("options that name nothing: %j", async (options, sentence) => {
    await expect(
      ingestPaths(here.handle, [file("a.csv", header + good)], { now, ...options }),
    ).rejects.toThrow(sentence);
  });
});

test("articles can be said to be about several countries and services, with commas between", async () => {
  const entry = "<item><guid>1</guid><title>A</title><pubDate>Fri, 08 Nov 2024 07:30:00 GMT</pubDate></item>";
  const feed = file("feed.xml", `<rss version="2.0"><channel><title>N</title>${entry}</channel></rss>`);
  await ingestPaths(here.handle, [feed], { now, set: { country: "Kenya,UG", service: "telegram,whatsapp" } });
  expect(here.handle.sqlite.prepare("SELECT countries, services FROM events").all()).toEqual([
    { countries: '["KE","UG"]', services: '["telegram","whatsapp"]' },
  ]);
});

describe("records that are wrong stay out, and the others are in", () => {
  test.each([
    ["1970", "0,RU,youtube,throughput,5,,,", "timestamp time-range"],
    ["2100", "2100-01-01,RU,youtube,throughput,5,,,", "timestamp time-range"],
    ["no zone", "2024-07-12T10:00:00,RU,youtube,throughput,5,,,", "timestamp time-zone"],
    ["an unknown country", "2024-07-12,XX,youtube,throughput,5,,,", "country country-unknown"],
    ["an unknown service", "2024-07-12,RU,nobody,throughput,5,,,", "service service-unknown"],
    ["no country", "2024-07-12,,youtube,throughput,5,,,", "country country-missing"],
    ["NaN", "2024-07-12,RU,youtube,throughput,NaN,,,", "value number-finite"],
    ["infinity", "2024-07-12,RU,youtube,throughput,-Infinity,,,", "value number-finite"],
    ["a negative speed", "2024-07-12,RU,youtube,throughput,-5,,,", "value number-negative"],
    ["a word for a number", "2024-07-12,RU,youtube,throughput,fast,,,", "value number-format"],
    ["a formula for a number", "2024-07-12,RU,youtube,throughput,=1+1,,,", "value number-format"],
    ["more bad than tests", "2024-07-12,RU,youtube,reachability,,,3,4", "bad bad-exceeds-n"],
    ["an unknown outcome", "2024-07-12,RU,youtube,reachability,,fine,,", "outcome outcome-unknown"],
    ["reachability of nothing", "2024-07-12,RU,youtube,reachability,5,,,", "outcome outcome-missing"],
    ["too few fields", "2024-07-12,RU,youtube", "- column-count"],
    ["too many fields", "2024-07-12,RU,youtube,throughput,5,,,,,x", "- column-count"],
    ["a stray quotation mark", '2024-07-12,RU,"youtube,throughput,5,,,', "- quote-unterminated"],
    ["text after a quoted field", '2024-07-12,RU,"youtube"x,throughput,5,,,', "- quote-misplaced"],
  ])("%s", async (_, row, reject) => {
    expect(await load(`${header}${good}${row}\n${alsoGood}`)).toMatchObject({
      state: "done",
      accepted: "2/3",
      rejects: [`3 ${reject}`],
      values: [1000, 2000],
    });
  });

  test("every mistake of a record is told, with the record as it came", async () => {
    const row = "1970-01-01,XX,youtube,throughput,NaN,,,";
    expect((await load(`${header}${row}\n`)).rejects).toEqual(
      ["2 country country-unknown", "2 timestamp time-range", "2 value number-finite"].sort(
        (a, b) => ["t", "c", "v"].indexOf(a[2] ?? "") - ["t", "c", "v"].indexOf(b[2] ?? ""),
      ),
    );
    expect(listRejects(here.handle).map((one) => one.text)).toEqual([row, row, row]);
  });

  test("a formula in a text field is data, and stays as it is", async () => {
    await load(
      `timestamp,country,service,metric,value,remark\n2024-07-12,RU,youtube,users,5,"=HYPERLINK(""http://x"")"\n`,
    );
    expect(here.handle.sqlite.prepare("SELECT notes FROM observations").pluck().get()).toBe(
      JSON.stringify({ remark: '=HYPERLINK("http://x")' }),
    );
  });

  test("10 MB in one line of CSV is one reject, and the next row is read", async () => {
    const long = `2024-07-12,RU,youtube,throughput,5,${"x".repeat(10_000_000)},,\n`;
    expect(await load(`${header}${good}${long}${alsoGood}`)).toMatchObject({
      accepted: "2/3",
      rejects: ["3 - row-length"],
      values: [1000, 2000],
    });
    expect(here.handle.sqlite.prepare("SELECT length(text) FROM rejects").pluck().get()).toBe(65_536);
  });

  test("10 MB in one line of JSON is read, 20 MB is one reject", async () => {
    const measurement = (padding: number) =>
      JSON.stringify({
        measurement_start_time: "2024-07-12 09:30:00",
        probe_cc: "RU",
        probe_asn: "AS12389",
        test_name: "telegram",
        test_version: "0.3.1",
        report_id: "r1",
        test_keys: {
          tcp_connect: [{ ip: "149.154.175.50", port: 443, status: { success: true, failure: null } }],
        },
        annotations: { padding: "x".repeat(padding) },
      });
    const result = await load(`${measurement(10_000_000)}\n${measurement(20_000_000)}\n`, "long.jsonl");
    expect(result).toMatchObject({ accepted: "1/2", rejects: ["2 - line-length"] });
  });
});

describe("encodings and line ends", () => {
  test("a byte order mark, CRLF, CR alone and UTF-16 read alike", async () => {
    const text = header + good + alsoGood;
    for (const [name, content] of [
      ["mark", `\ufeff${text}`],
      ["crlf", text.replaceAll("\n", "\r\n")],
      ["cr", text.replaceAll("\n", "\r")],
      ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
      ["utf-16be", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
      ["semicolons", text.replaceAll(",", ";")],
      ["tabs", text.replaceAll(",", "\t")],
      ["packed", gzipSync(text)],
      ["packed with zstd", zstdCompressSync(text)],
      [
        "in two zstd frames, with a skippable one before each",
        Buffer.concat([skippable, zstdCompressSync(header + good), skippable, zstdCompressSync(alsoGood)]),
      ],
      ["packed twice over", Buffer.concat([gzipSync(header + good), gzipSync(alsoGood)])],
    ] as const)
      expect(await load(content, `${name}.csv`), name).toMatchObject({
        state: "done",
        accepted: name === "mark" ? "2/2" : "0/2",
        rejects: [],
        values: [1000, 2000],
      });
  });

  test("a row in another encoding is set aside with its line, the others are in", async () => {
    const content = Buffer.concat([
      Buffer.from(header.replace("\n", ",remark\n") + good.replace("\n", ",café\n")),
      Buffer.from(alsoGood.replace("\n", ",café\n"), "latin1"),
    ]);
    expect(await load(content)).toMatchObject({ accepted: "1/2", rejects: ["3 - encoding"], values: [1000] });
    expect(listRejects(here.handle)[0]?.text).toContain("caf\ufffd");
  });
});

/** A frame that says nothing (RFC 8878, 3.1.2). */
const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

describe("packed files that are damaged", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => {
    const time = Date.UTC(2024, 0, 1) + at * 1_000;
    return `${time},RU,youtube,throughput,${(at * 7919) % 100_003},,,\n`;
  });
  const packed = gzipSync(header + rows.join(""));

  test("zstd: cut, damaged, and followed by something else", async () => {
    const text = header + rows.join("");
    const cut = await load(zstdCompressSync(text).subarray(0, -1_000));
    expect(cut.state).toBe("done");
    expect(cut.rejects).toEqual([expect.stringMatching(/^\d+ - zstd-truncated$/)]);
    expect(cut.values.length).toBeGreaterThan(5_000);
    const followed = Buffer.concat([zstdCompressSync(text), Buffer.from("and more")]);
    const result = await load(followed, "followed.zst");
    expect(result.rejects).toEqual([expect.stringMatching(/zstd-corrupt$/)]);
    expect(result.values).toHaveLength(20_000);
    const damaged = zstdCompressSync(text);
    damaged.fill(0x55, 5, 200);
    expect(await load(damaged, "damaged.zst")).toMatchObject({ state: "failed" });
  });

  test("a file that unpacks to a hundred thousand times its size is stopped at a limit, in little memory", async () => {
    const bomb = zstdCompressSync(Buffer.alloc(200_000_000, "a"));
    expect(bomb.length).toBeLessThan(20_000);
    const before = process.memoryUsage().rss;
    const result = await load(Buffer.concat([zstdCompressSync(header + good), bomb]), "bomb.csv.zst");
    expect(result.rejects).toEqual(["3 - row-length"]);
    expect(result.values).toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test("cut: what came before is in, the row at the cut is not, and the cut is told", async () => {
    const result = await load(packed.subarray(0, Math.floor(packed.length / 2)));
    expect(result.state).toBe("done");
    expect(result.rejects).toEqual([expect.stringMatching(/^\d+ - gzip-truncated$/)]);
    const line = Number(result.rejects[0]?.split(" ")[0]);
    expect(line).toBeGreaterThan(5_000);
    // Every whole row before the cut and none after it, with its own value: no number was cut short.
    const expected = rows.slice(0, line - 2).map((row) => Number(row.split(",")[4]));
    expect(here.handle.sqlite.prepare("SELECT value FROM observations ORDER BY time").pluck().all()).toEqual(
      expected,
    );
    // The whole file then adds the rest.
    expect((await load(packed, "whole.csv.gz")).accepted).toBe(`${20_000 - expected.length}/20000`);
  });

  test("cut before anything could be unpacked", async () => {
    expect(await load(packed.subarray(0, 12))).toMatchObject({
      state: "failed",
      rejects: ["1 - gzip-truncated"],
    });
  });

  test("damaged in the middle, and gzip in name only", async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0x55, Math.floor(damaged.length / 2), Math.floor(damaged.length / 2) + 200);
    const result = await load(damaged);
    expect(result.rejects.at(-1)).toMatch(/gzip-(corrupt|truncated)$/);
    expect(result.values.length).toBeGreaterThan(1_000);
    expect(await load(header + good, "plain.csv.gz")).toMatchObject({ state: "done", rejects: [] });
    expect(await load(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), "wrong.gz")).toMatchObject({
      state: "failed",
    });
  });
});

test("no bytes make the loader throw, and none change the database without being accepted", async () => {
  const snippets = fc.constantFrom(
    header,
    good,
    '"',
    "\n",
    "\r",
    ",",
    "\ufeff",
    "{",
    '{"test_keys":',
    "]",
    "é",
    "1970",
  );
  const text = fc.array(snippets, { maxLength: 12 }).map((parts) => Buffer.from(parts.join("")));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((noise) => Buffer.from(noise));
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, bytes), fc.boolean(), async (content, pack) => {
      const before = here.handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get();
      const name = file("noise.csv", pack ? gzipSync(content) : content);
      const report = await ingestPaths(here.handle, [name], { now });
      const after = here.handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get();
      expect(after !== before).toBe((report.runs[0]?.accepted ?? 0) > 0);
    }),
    { numRuns: 150 },
  );
});
