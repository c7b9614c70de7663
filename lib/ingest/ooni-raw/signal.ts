import type { Observation } from "../../model/observation.ts";
import { bothSelections } from "../reading/selection.ts";
import { type Attempt, attempt, worked } from "./attempt.ts";
import { evidenceIn, evidenceReads, failedAttempt, requestAttempt } from "./evidence.ts";
import { failureIn } from "./failure.ts";
import { textAt } from "./fields.ts";
import { featureOf, inconclusive, type Measurement, type Nettest, reachability } from "./nettest.ts";
import { timingsIn, timingsReads } from "./timings.ts";
import { atMost } from "./version.ts";

const service = "signal";

/**
 * Versions that cannot be trusted from a day on, because Signal changed its servers or their certificates: they
 * fail where nothing is blocked. OONI's own pipeline leaves them out by the same rules.
 */
const untrustworthy: readonly Distrust[] = [
  { of: "test", upTo: "0.2.1", from: "2022-10-19", why: "ooni/probe#2344: a server got another certificate" },
  { of: "engine", upTo: "3.17.1", from: "2023-05-02", why: "ooni/backend#679: a server was taken away" },
  { of: "test", upTo: "0.2.3", from: "2023-11-07", why: "ooni/probe#2627: the certificates were renewed" },
  { of: "test", only: "0.2.4", why: "ooni/probe#2636: this version is broken" },
];

interface Distrust {
  /** The version of the test, or that of the engine that ran it (`annotations.engine_version`). */
  readonly of: "test" | "engine";
  readonly upTo?: string;
  readonly only?: string;
  /** UTC day from which on; always, where there is none. */
  readonly from?: string;
  readonly why: string;
}

/** Signal: each of the servers that the app needs, by one HTTPS request. */
export const signal: Nettest = {
  name: "signal",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-029-signal.md",
  reads: {
    ...bothSelections(evidenceReads, timingsReads),
    signal_backend_status: true,
    signal_backend_failure: true,
  },
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
  for (const rule of untrustworthy) {
    const version = rule.of === "test" ? measurement.version : measurement.engineVersion;
    if (version === null || version === "") continue;
    if (rule.only !== undefined && version !== rule.only) continue;
    if (rule.upTo !== undefined && !atMost(version, rule.upTo)) continue;
    if (rule.from !== undefined && measurement.time < Date.parse(rule.from)) continue;
    const since = rule.from === undefined ? "" : ` from ${rule.from} on`;
    return `${rule.of} version ${version.slice(0, 20)} cannot be trusted${since} (${rule.why})`;
  }
  return null;
}
