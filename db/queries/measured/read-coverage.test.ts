import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../lib/model/interval.ts";
import { observation } from "../../../lib/model/observation.ts";
import { openInMemory } from "../../client.ts";
import { beginRun } from "./begin-run.ts";
import { ensureSource } from "./ensure-source.ts";
import { prepareObservationWriter } from "./prepare-observation-writer.ts";
import { readCoverage } from "./read-coverage.ts";

const start = Date.UTC(2024, 6, 12);
const minutes = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * MINUTE);

/** Times stand apart, so that no two are taken for the same. */
const drawn = fc.uniqueArray(
  fc.record({
    time: minutes(3 * 24 * 60),
    duration: fc.oneof(fc.constant(0), fc.constant(HOUR), fc.constant(DAY), minutes(3 * 60)),
    network: fc.constantFrom(null, 1, 2, 3),
    source: fc.constantFrom("observations", "other", "simulated-ooni"),
    probe: fc.constantFrom(null, "a", "b"),
    says: fc.constantFrom("outcome", "level", "count", "nothing"),
  }),
  { selector: ({ time }) => time, maxLength: 12 },
);
const stretch = fc.tuple(minutes(2 * 24 * 60), minutes(2 * 24 * 60)).map(([from, length]) => ({
  start: start + from,
  end: start + from + Math.max(MINUTE, length),
}));

test("coverage is what the definition gives, hour by hour and row by row", () => {
  fc.assert(
    fc.property(drawn, stretch, fc.constantFrom("measured", "simulated"), (rows, period, provenance) => {
      const handle = openInMemory();
      const run = beginRun(handle, "test", start);
      const writer = prepareObservationWriter(handle);
      for (const { time, duration, network, source, probe, says } of rows)
        writer.write(
          [
            observation({
              country: "KE",
              service: "telegram",
              metric: says === "outcome" || says === "count" ? "reachability" : "throughput",
              time: start + time,
              duration,
              network,
              probe,
              outcome: says === "outcome" ? "ok" : null,
              value: says === "level" ? 5 : null,
              n: says === "count" ? 4 : null,
              bad: says === "count" ? 1 : null,
            }),
          ],
          ensureSource(handle, source).code,
          run,
        );

      // Hour by hour and row by row, as the definition says it.
      const within = rows.filter(
        (row) =>
          row.says !== "nothing" &&
          (row.source === "simulated-ooni") === (provenance === "simulated") &&
          start + row.time < period.end &&
          start + row.time + Math.max(row.duration, 1) > period.start,
      );
      const touched = (hour: number) =>
        within.some((row) => {
          const from = Math.max(start + row.time, period.start);
          const to = Math.min(start + row.time + Math.max(row.duration, 1), period.end);
          return from < hour + HOUR && to > hour;
        });
      const firstHour = Math.floor(period.start / HOUR) * HOUR;
      const hours = Math.ceil((period.end - firstHour) / HOUR);
      const withData = Array.from({ length: hours }, (_, at) => firstHour + at * HOUR).filter(touched);
      const named = new Set(within.flatMap(({ probe }) => (probe === null ? [] : [probe])));
      expect(readCoverage(handle, { country: "KE", service: "telegram", period, provenance })).toEqual({
        period,
        observations: within.length,
        networks: new Set(within.flatMap(({ network }) => (network === null ? [] : [network]))).size,
        probes: named.size === 0 ? null : named.size,
        hoursWithData: withData.length,
        hours,
        sources: [...new Set(within.map(({ source }) => source))].sort(),
      });
      handle.sqlite.close();
    }),
    { numRuns: 40 },
  );
});
