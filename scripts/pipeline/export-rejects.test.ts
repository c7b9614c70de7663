import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { exportRejects } from "./export-rejects.ts";
import { ingestPaths } from "./ingest.ts";

const now = Date.UTC(2026, 0, 1);
let folder: string;
let handle: Handle;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-rejects-"));
  handle = openInMemory();
});
afterEach(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string) => {
  const whole = path.join(folder, name);
  writeFileSync(whole, content);
  return whole;
};
const load = async (name: string, format?: string) => {
  const { runs } = await ingestPaths(handle, [name], { now, ...(format === undefined ? {} : { format }) });
  return runs[0]!;
};

/** Loads, exports what was set aside, mends it, and feeds it again: what the second load says. */
async function mended(name: string, content: string, mend: (text: string) => string) {
  const first = await load(file(name, content));
  const out = path.join(folder, "rejects");
  const exported = await exportRejects(handle, first.id, out);
  writeFileSync(out, mend(readFileSync(out, "utf8")));
  const again = await load(out, exported.format);
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
    const notes = handle.sqlite.prepare("SELECT notes FROM observations ORDER BY time").pluck().all();
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
    expect(handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(3);
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
  const { runs } = await ingestPaths(handle, [name], { now, source: "lab-7" });
  const out = path.join(folder, "rejects.csv");
  expect((await exportRejects(handle, runs[0]!.id, out)).feed).toMatch(/--format long-form --source lab-7$/);
  await expect(exportRejects(handle, runs[0]!.id, out)).rejects.toThrow("the file is there already");
  await expect(exportRejects(handle, 99, out)).rejects.toThrow("there is no such run");
});
