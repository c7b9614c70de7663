import type { Observation } from "../../model/observation.ts";
import { type Attempt, attempt, worked } from "./attempt.ts";
import { failedAttempt } from "./evidence.ts";
import { failureIn, failureName } from "./failure.ts";
import { fieldsAt, isFields, textAt } from "./fields.ts";
import { inconclusive, type Nettest, reachability } from "./nettest.ts";

const service = "tor";

const features: ReadonlyMap<string, string> = new Map([
  ["or_port_dirauth", "directory-authority"],
  ["dir_port", "directory"],
  ["or_port", "relay"],
  ["obfs4", "bridge"],
]);

/**
 * Tor: each directory authority, relay and bridge that was tried.
 *
 * Bridges are run by volunteers and come and go: that one does not answer is no sign of a block while another
 * one does. OONI's own summary calls bridges blocked only when none can be reached.
 */
export const tor: Nettest = {
  name: "tor",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-023-tor.md",
  reads: { targets: { "*": { target_address: true, target_protocol: true, failure: true } } },
  read(measurement) {
    const targets = measurement.keys === null ? null : fieldsAt(measurement.keys, "targets");
    if (targets === null) return inconclusive(measurement, service, "the test recorded no targets");
    const tried: { name: string; target: string | null; feature: string; attempt: Attempt }[] = [];
    for (const [name, entry] of Object.entries(targets)) {
      if (!isFields(entry)) continue;
      const address = textAt(entry, "target_address");
      const feature = features.get(textAt(entry, "target_protocol") ?? "");
      // `false` is a target that was not tried.
      if (address === null || feature === undefined || entry.failure === false) continue;
      const failure = failureIn(entry.failure);
      const known = isAddress(address);
      tried.push({
        name: known ? address : name,
        target: known ? address : null,
        feature,
        attempt: failure === null ? worked : failed(failure, feature),
      });
    }
    if (tried.length === 0) return inconclusive(measurement, service, "no target was tried");
    const bridgeWorked = tried.some((one) => one.feature === "bridge" && one.attempt.outcome === "ok");
    const observations: Observation[] = [];
    const seen = new Set<string>();
    for (const one of tried) {
      if (seen.has(`${one.feature} ${one.name}`)) continue;
      seen.add(`${one.feature} ${one.name}`);
      const gone = one.feature === "bridge" && bridgeWorked && one.attempt.outcome === "blocked";
      const judged = gone
        ? attempt("inconclusive", `${one.attempt.why}: other bridges answered, so this one may be gone`)
        : one.attempt;
      observations.push(reachability(measurement, service, one, judged));
    }
    return { observations, breaches: [] };
  },
};

/** Bridges that are not public are written `[scrubbed]`: what they are told apart by is their name in the record. */
function isAddress(text: string): boolean {
  return /\d/.test(text);
}

/** Whoever refuses a connection to a volunteer's server is most likely that server. */
function failed(failure: string, feature: string): Attempt {
  if (feature === "bridge" && failureName(failure) === "connection_refused")
    return attempt("down", "connection_refused: the bridge is not there");
  return failedAttempt(failure, true);
}
