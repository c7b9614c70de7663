import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { describe, expect, test } from "vitest";
import { listRuns } from "../../db/queries/measured/list-runs.ts";
import { ingestArguments } from "../ingest-command.ts";
import { exportRejects } from "./export-rejects.ts";
import { type IngestOptions, ingestPaths } from "./ingest.ts";
import { scratch } from "./scratch.fixture.ts";

const now = Date.UTC(2026, 0, 1);
const here = scratch();

const { file } = here;
const load = async (name: string, options: Partial<IngestOptions> = {}) =>
  (await ingestPaths(here.handle, [name], { now, ...options })).runs[0]!;

/** Loads, exports what was set aside, mends it, and feeds it again: what the second load says. */
async function mended(name: string, content: string, mend: (text: string) => string) {
  const first = await load(file(name, content));
  const out = path.join(here.folder, "rejects");
  const exported = await exportRejects(here.handle, first.id, out);
  writeFileSync(out, mend(readFileSync(out, "utf8")));
  const again = await load(out, { format: exported.format });
  return { first, exported, again };
}

describe("what was set aside comes back in the form it had", () => {
  test("rows under their own header, in their own delimiter, each once", async () => {
    const { exported, again } = await mended(
      "a.csv",
      'timestamp;country;service;metric;value;"my note"\n2024-07-12T00:00:00Z;RU;youtube;users;1;"a;b"\n2024-07-12 01:00;Rusland;youtube;users;-2;"c;d"\n',
      (text) => {
        expect(text).toBe(
          'timestamp;country;service;metric;value;"my note"\n2024-07-12 01:00;Rusland;youtube;users;-2;"c;d"\n',
        );
        return text.replace("2024-07-12 01:00;Rusland", "2024-07-12T01:00:00Z;RU").replace("-2", "2");
      },
    );
    expect(exported).toMatchObject({
      records: 1,
      left: [],
      feed: expect.stringMatching(/--format long-form$/),
    });
    expect(again).toMatchObject({ records: 1, accepted: 1, rejected: 0 });
    const notes = here.handle.sqlite.prepare("SELECT notes FROM observations ORDER BY time").pluck().all();
    expect(notes).toEqual(['{"my note":"a;b"}', '{"my note":"c;d"}']);
  });

  test("parts of a document in a document", async () => {
    const row = (day: string) => ({
      measurement_start_day: day,
      probe_cc: "IR",
      test_name: "telegram",
      anomaly_count: 1,
      confirmed_count: 0,
      failure_count: 0,
      ok_count: 2,
      measurement_count: 3,
    });
    const { again } = await mended(
      "a.json",
      JSON.stringify({
        v: 0,
        dimension_count: 1,
        result: [row("2024-07-12"), row("2024-13-12"), row("12 July")],
        db_stats: {},
      }),
      (text) => text.replace("2024-13-12", "2024-07-13").replace("12 July", "2024-07-14"),
    );
    expect(again).toMatchObject({ accepted: 2, rejected: 0 });
    expect(here.handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(3);
  });

  test("annotations and anomalies of Radar in one document like theirs", async () => {
    const period = { startDate: "2024-05-20T03:00:00Z", endDate: "2024-05-20T05:00:00Z" };
    const reply = {
      success: true,
      result: {
        annotations: [{ id: "7", locations: ["XX"], ...period }],
        trafficAnomalies: [{ uuid: "8", locationDetails: { code: "XX" }, ...period }],
      },
    };
    const { first, exported, again } = await mended("a.json", JSON.stringify(reply), (text) =>
      text.replaceAll('"XX"', '"IQ"'),
    );
    expect(first).toMatchObject({ accepted: 0, rejected: 2 });
    expect(exported).toMatchObject({ records: 2, left: [] });
    expect(again).toMatchObject({ format: "cloudflare-radar", accepted: 2, rejected: 0 });
    expect(
      here.handle.sqlite.prepare("SELECT id, country FROM reported_episodes ORDER BY id").raw().all(),
    ).toEqual([
      ["cloudflare-radar-7-iq", "IQ"],
      ["cloudflare-radar-8", "IQ"],
    ]);
  });

  test("reviews of claims in a list of them", async () => {
    const review = {
      "@type": "ClaimReview",
      url: "https://facts.example/1",
      claimReviewed: "Telegram is not blocked in Iran",
      itemReviewed: { "@type": "Claim", author: { name: "A. Minister" }, datePublished: "18 November" },
    };
    const { again } = await mended("a.json", JSON.stringify(review), (text) =>
      text.replace("18 November", "2019-11-18"),
    );
    expect(again.rules.map(({ rule }) => rule)).not.toContain("time-format");
    expect(again).toMatchObject({ format: "claim-review", records: 1 });
  });

  test("lines as lines; one that was not kept whole is told", async () => {
    const record = (cc: string, more = "") =>
      `${JSON.stringify({ measurement_start_time: "2024-07-12 09:30:00", probe_cc: cc, probe_asn: "AS12389", test_name: "telegram", test_version: "0.3.1", report_id: `r${cc}`, annotations: { more }, test_keys: { tcp_connect: [{ ip: "149.154.175.50", port: 443, status: { success: true, failure: null } }] } })}\n`;
    const { exported, again } = await mended(
      "a.jsonl",
      record("RU") + record("XX") + record("YY", "x".repeat(70_000)),
      (text) => text.replaceAll('"XX"', '"KZ"'),
    );
    expect(exported.left).toMatchObject([{ line: 3, why: "only its first 65536 characters were kept" }]);
    expect(again).toMatchObject({ format: "ooni-raw", records: 1, accepted: 1 });
  });
});

test("another source stays another source, and nothing is written over", async () => {
  const name = file(
    "a.csv",
    "timestamp,country,service,metric,value\n2024-07-12,RU,youtube,users,none\n2024-07-12,RU,youtube,users,1\n",
  );
  const { runs } = await ingestPaths(here.handle, [name], { now, source: "lab-7" });
  const out = path.join(here.folder, "rejects.csv");
  expect((await exportRejects(here.handle, runs[0]!.id, out)).feed).toMatch(
    /--format long-form --source lab-7$/,
  );
  await expect(exportRejects(here.handle, runs[0]!.id, out)).rejects.toThrow("the file is there already");
  await expect(exportRejects(here.handle, 99, out)).rejects.toThrow("there is no such run");
});

describe("the command that feeds the mended file again", () => {
  const rows = "timestamp,metric,value,unit\n2024-07-12,users,none,\n2024-07-13,users,1,\n";
  const set = { country: "GE", service: "youtube", probe: "it's here" };

  test("says all that was said the first time, and a shell hands it on as it was", async () => {
    const run = await load(file("a.csv", rows), { set });
    const out = path.join(here.folder, "my rejects.csv");
    const exported = await exportRejects(here.handle, run.id, out);
    expect(exported.set).toEqual(set);
    expect(exported.feed).toBe(
      `npm run ingest -- '${out}' --format long-form --set country=GE --set service=youtube --set 'probe=it'\\''s here'`,
    );
    writeFileSync(out, readFileSync(out, "utf8").replace("none", "3"));
    const words = execFileSync("/bin/sh", [
      "-c",
      exported.feed.replace("npm run ingest --", "printf '%s\\0'"),
    ]);
    const [mended = "", ...given] = words.toString().split("\0").slice(0, -1);
    const { values } = parseArgs({
      args: given,
      options: { format: { type: "string" }, set: { type: "string", multiple: true } },
    });
    const again = await load(
      mended,
      ingestArguments({
        text: (name) => (name === "format" ? values.format : undefined),
        all: () => values.set ?? [],
        interrupted: new AbortController().signal,
      }),
    );
    expect(again).toMatchObject({ format: "long-form", records: 1, accepted: 1, rejected: 0 });
    expect(listRuns(here.handle, { run: again.id })[0]?.given).toEqual({
      format: "long-form",
      source: null,
      set,
    });
  });

  test("of a run from before that was kept: what can be told, and that the rest cannot", async () => {
    const run = await load(file("a.csv", rows), { set, source: "lab-7" });
    here.handle.sqlite.exec("UPDATE ingest_runs SET given = NULL");
    const exported = await exportRejects(here.handle, run.id, path.join(here.folder, "out.csv"));
    expect(exported).toMatchObject({ set: null, source: "lab-7" });
    expect(exported.feed).toMatch(/out\.csv --format long-form --source lab-7$/);
  });
});
