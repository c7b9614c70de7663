import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openInMemory } from "../../db/client.ts";
import { detectStale } from "./detect.ts";
import { ingestPaths } from "./ingest.ts";

const file = path.join(import.meta.dirname, "../../../shared/data/ooni/kenya-2023/2023-KE-telegram.csv.gz");
const now = Date.parse("2024-01-01T00:00:00Z");

test.skipIf(!existsSync(file))(
  "Kenya, November 2023: the exam hours of Safaricom as one timetable, most networks without an episode (needs ../shared/data)",
  async () => {
    const handle = openInMemory();
    await ingestPaths(handle, [path.relative("", file)], { now });
    const { episodes, series } = detectStale(handle, { now });
    expect(series.filter((one) => one.state.startsWith("failed"))).toEqual([]);
    const recurring = episodes.filter((one) => one.phases.some((phase) => phase.recurrence !== null));
    expect(recurring).toHaveLength(1);
    expect(recurring[0]!.networks).toContain(33771);
    expect(recurring[0]!.scope).toBe("networks");
    const phase = recurring[0]!.phases.find((one) => one.recurrence !== null)!;
    expect(phase.recurrence!.days).toEqual([1, 2, 3, 4, 5]);
    expect(phase.recurrence!.timeZone).toBe("Africa/Nairobi");
    // Reported as 7 to 10 and 13 to 16 o'clock; the tests fail for an hour longer.
    expect(phase.recurrence!.hours.map(({ from }) => from)).toEqual([7, 13]);
    for (const [at, end] of [10, 16].entries())
      expect(Math.abs(phase.recurrence!.hours[at]!.to - end)).toBeLessThanOrEqual(1);
    expect(phase.start.latest).toBeGreaterThan(Date.parse("2023-11-07T00:00:00Z"));
    expect(phase.end!.earliest).toBeLessThan(Date.parse("2023-11-25T00:00:00Z"));
    // Networks with plenty of tests and no trouble.
    for (const open of [30844, 329014, 15399])
      expect(episodes.some((one) => one.networks.includes(open))).toBe(false);
    handle.sqlite.close();
  },
);
