import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { DAY, HOUR } from "../../lib/model/interval.ts";
import { ingestPaths } from "./ingest.ts";

/** Folders whose files speak of the same days. */
const now = Date.UTC(2026, 0, 1);
const start = Date.UTC(2024, 6, 12);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-folder-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/**
 * A folder drawn as text: `12 2` is two files, the first of which speaks of two days. Of every day a file has hours and
 * a network of its own, and one row that all files of the day have.
 */
function drawn(files: string): string[] {
  return files.split(" ").map((days, at) => {
    const rows = [...days].flatMap((day) => {
      const midnight = start + (Number(day) - 1) * DAY;
      const own = [0, 1, 2].map((hour) => [
        midnight + (at + 3 * hour) * HOUR,
        10 * at + hour,
        64_496 + at,
        `p${at}`,
      ]);
      return [...own, [midnight + 23 * HOUR, 99, 64_511, "shared"]];
    });
    const name = path.join(folder, `${at}.csv`);
    const lines = rows.map(
      ([time, value, network, probe]) => `${time},RU,youtube,throughput,${value},${network},${probe}\n`,
    );
    writeFileSync(name, `timestamp,country,service,metric,value,asn,probe\n${lines.join("")}`);
    return name;
  });
}

const cells = ({ sqlite }: Handle) => sqlite.prepare("SELECT * FROM cells").all();

/** Loads in the order given, one call each, and answers what there is in the end. */
async function oneByOne(files: readonly string[]) {
  const handle = openInMemory();
  for (const file of files) await ingestPaths(handle, [file], { now });
  const found = cells(handle);
  handle.sqlite.close();
  return found;
}

describe("a folder of several files over the same days", () => {
  test.each([
    // How often the cells of each day are made: on the way where a file speaks of it no longer, and again at the end
    // where a later one came back to it, whatever the number of files.
    ["12 12 12", { 1: 1, 2: 1 }],
    ["1 1 1", { 1: 1 }],
    ["12 2", { 1: 1, 2: 1 }],
    ["1 2 3", { 1: 1, 2: 1, 3: 1 }],
    ["1 2 12", { 1: 2, 2: 1 }],
    ["1 2 1 2 1 2", { 1: 2, 2: 2 }],
    ["321 1 23 123", { 1: 2, 2: 2, 3: 2 }],
  ])("%s", async (layout, times) => {
    const files = drawn(layout);
    const handle = openInMemory();
    const made: Record<number, number> = {};
    handle.sqlite.function("tell_made", (day) => {
      const place = (Number(day) - start) / DAY + 1;
      made[place] = (made[place] ?? 0) + 1;
      return null;
    });
    handle.sqlite.exec(
      "CREATE TEMP TRIGGER made AFTER DELETE ON stale_days BEGIN SELECT tell_made(OLD.day); END",
    );
    const { runs, revision } = await ingestPaths(handle, [folder], { now });
    expect(made).toEqual(times);

    expect(runs.map(({ path: loaded }) => loaded)).toEqual(files);
    const days = layout.split(" ");
    for (const [at, run] of runs.entries()) {
      const records = 4 * days[at]!.length;
      const shared = [...days[at]!].filter((day) => days.slice(0, at).join("").includes(day)).length;
      expect(run).toMatchObject({
        state: "done",
        records,
        accepted: records - shared,
        duplicate: shared,
        repeated: 0,
        rejected: 0,
      });
    }
    const accepted = runs.reduce((sum, run) => sum + run.accepted, 0);
    expect(handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(accepted);
    expect(handle.sqlite.prepare("SELECT count(*) FROM stale_days").pluck().get()).toBe(0);
    expect(revision).toBe(1);

    const whole = cells(handle);
    expect(whole.length).toBeGreaterThan(0);
    expect(whole).toEqual(await oneByOne(files));
    expect(whole).toEqual(await oneByOne(files.toReversed()));
    const again = await ingestPaths(handle, [folder], { now });
    expect(again).toMatchObject({ changed: false, revision: 1 });
    expect(cells(handle)).toEqual(whole);
    handle.sqlite.close();
  });
});
