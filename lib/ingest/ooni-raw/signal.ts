import type { Observation } from "../../model/observation.ts";
import { type Attempt, attempt, worked } from "./attempt.ts";
import { evidenceIn, failedAttempt, requestAttempt } from "./evidence.ts";
import { failureIn } from "./failure.ts";
import { textAt } from "./fields.ts";
import { featureOf, inconclusive, type Measurement, type Nettest, reachability } from "./nettest.ts";
import { timingsIn } from "./timings.ts";
import { atMost } from "./version.ts";

const service = "signal";

/**
 * Versions that cannot be trusted from a day on, because Signal changed its certificates: they fail where
 * nothing is blocked. OONI specification ts-029, "Data analysis considerations"; github.com/ooni/probe#2344, #2627.
 */
const untrustworthy = [
  { upTo: "0.2.1", from: Date.UTC(2022, 9, 19), day: "2022-10-19" },
  { upTo: "0.2.3", from: Date.UTC(2023, 10, 7), day: "2023-11-07" },
];

/** Signal: each of the servers that the app needs, by one HTTPS request. */
export const signal: Nettest = {
  name: "signal",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-029-signal.md",
  read(measurement) {
    const keys = measurement.keys;
    if (keys === null) return inconclusive(measurement, service, "the test recorded nothing");
    const distrust = reasonForDistrust(measurement);
    const evidence = evidenceIn(keys);
    const observations: Observation[] = [];
    const add = (target: string | null, tried: Attempt) => {
      const feature = target === null ? null : (featureOf(measurement, service, target) ?? "app");
      const judged = distrust === null ? tried : attempt("inconclusive", distrust);
      observations.push(reachability(measurement, service, { target, feature }, judged));
    };
    for (const host of new Set(evidence.requests.map((request) => request.host))) {
      const asked = requestAttempt(evidence, host);
      if (asked !== null) add(host, asked);
    }
    if (observations.length === 0) {
      const status = textAt(keys, "signal_backend_status");
      const failure = failureIn(keys.signal_backend_failure);
      if (status === "ok") add(null, worked);
      else if (status === "blocked")
        add(
          null,
          failure === null ? attempt("blocked", "the test calls it blocked") : failedAttempt(failure, true),
        );
      else return inconclusive(measurement, service, "no server was tried");
    }
    const timings = timingsIn(measurement, keys, service);
    return { observations: [...observations, ...timings.observations], breaches: timings.breaches };
  },
};

function reasonForDistrust(measurement: Measurement): string | null {
  for (const rule of untrustworthy)
    if (measurement.time >= rule.from && atMost(measurement.version, rule.upTo))
      return `test version ${measurement.version} cannot be trusted from ${rule.day} on: Signal changed its certificates`;
  return null;
}
