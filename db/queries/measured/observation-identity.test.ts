import fc from "fast-check";
import { expect, test } from "vitest";
import { observation } from "../../../lib/model/observation.ts";
import { hash53 } from "./identity.ts";
import { type Alike, identityOf } from "./observation-identity.ts";

/** What one record can say: a few measurements, hosts and times, so that much of it is alike. */
const someObservation = fc
  .record({
    measurement: fc.constantFrom("m", "n"),
    target: fc.constantFrom("a.example", "b.example", null),
    metric: fc.constantFrom("reachability", "load"),
    time: fc.constantFrom(0, 1000),
    network: fc.constantFrom(null, 12880),
  } as const)
  .map((given) => observation({ country: "IR", service: "telegram", ...given }));

test("alike observations of a record are told apart by their number", () => {
  fc.assert(
    fc.property(fc.array(someObservation), (record) => {
      const alike: Alike = new Map();
      const seen = new Map<string, number>();
      for (const one of record) {
        const { measurement, target, metric, time, network } = one;
        const named = [measurement, target ?? "", ""].join("\u0000");
        const place = JSON.stringify([measurement, target, metric, time, network]);
        const before = seen.get(place) ?? 0;
        seen.set(place, before + 1);
        expect(identityOf(one, null, alike)).toBe(hash53(before === 0 ? named : `${named}\u0000${before}`));
      }
    }),
  );
});
