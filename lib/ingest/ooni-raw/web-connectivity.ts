import type { Observation } from "../../model/observation.ts";
import { hostOf } from "./address.ts";
import { type Attempt, attempt, worked } from "./attempt.ts";
import { failureIn, failureMeaning, failureName } from "./failure.ts";
import type { Fields } from "./fields.ts";
import {
  featureOf,
  type Measurement,
  type Nettest,
  type Reading,
  reachability,
  serviceOf,
} from "./nettest.ts";
import { timingsIn, timingsReads } from "./timings.ts";

/**
 * Web Connectivity: one page, tried by the probe and by a control server elsewhere at the same time. The
 * control is what this test has over all others, so its own comparison decides.
 */
export const webConnectivity: Nettest = {
  name: "web_connectivity",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-017-web-connectivity.md",
  reads: {
    ...timingsReads,
    blocking: true,
    accessible: true,
    control_failure: true,
    http_experiment_failure: true,
    dns_experiment_failure: true,
  },
  read(measurement) {
    const host = measurement.input === null ? null : hostOf(measurement.input);
    if (host === null)
      return rejected(
        "input",
        "input-missing",
        "the record names no page that was tried, or none with a host name",
      );
    const service = serviceOf(measurement, host);
    if (service === null)
      return rejected(
        "input",
        "service-unknown",
        `"${host}" belongs to no service of the catalogue; say which it is with --set service=youtube`,
      );
    const feature = featureOf(measurement, service.id, host) ?? "web";
    const observations: Observation[] = [
      reachability(measurement, service.id, { target: host, feature }, pageAttempt(measurement.keys)),
    ];
    if (measurement.keys === null) return { observations, breaches: [] };
    const timings = timingsIn(withHost(measurement, host, service.id), measurement.keys, service.id);
    return { observations: [...observations, ...timings.observations], breaches: timings.breaches };
  },
};

function rejected(field: string, rule: string, message: string): Reading {
  return { observations: [], breaches: [{ field, rule, message }] };
}

/** How each value of `blocking` reads in a note. */
const ways: Readonly<Record<string, string>> = {
  dns: "the name was answered differently than to the control",
  tcp_ip: "no connection could be made, the control could",
  "http-failure": "the request failed, the control's did not",
  "http-diff": "another page came than to the control",
};

/**
 * What the comparison says. `blocking` false with the page reached is `ok`; false and not reached means that
 * the control did not reach it either, which is the site's own trouble; null means that nothing can be said.
 */
export function pageAttempt(keys: Fields | null): Attempt {
  if (keys === null) return attempt("inconclusive", "the test recorded nothing");
  const blocking = keys.blocking;
  if (blocking === false) {
    if (keys.accessible === true) return worked;
    if (keys.accessible === false)
      return attempt("down", `${experiment(keys)}, and the control failed in the same way`);
    return attempt("inconclusive", "the test does not say whether the page was reached");
  }
  if (typeof blocking === "string" && Object.hasOwn(ways, blocking)) {
    // With `accessible` null the probe contradicts itself (ooni/backend#610).
    if (keys.accessible === null)
      return attempt("inconclusive", `${blocking}, but the test does not say whether the page was reached`);
    const failure = failureIn(keys.http_experiment_failure);
    if (blocking !== "dns" && failure !== null && failureMeaning(failure) !== "interference")
      return attempt("inconclusive", `${blocking}, by an error of the probe's own: ${failureName(failure)}`);
    return attempt("blocked", `${blocking}: ${ways[blocking]}${detail(keys)}`);
  }
  const control = failureIn(keys.control_failure);
  if (control !== null)
    return attempt("inconclusive", `there is no control to compare with: ${failureName(control)}`);
  return attempt("inconclusive", `the test could not tell${detail(keys)}`);
}

function experiment(keys: Fields): string {
  const failure = failureIn(keys.http_experiment_failure) ?? failureIn(keys.dns_experiment_failure);
  return failure === null ? "the page was not reached" : failureName(failure);
}

function detail(keys: Fields): string {
  const failure = failureIn(keys.http_experiment_failure) ?? failureIn(keys.dns_experiment_failure);
  return failure === null ? "" : ` (${failureName(failure)})`;
}

/** The tried host counts as the service's also where only `--set service=` says that it is. */
function withHost(measurement: Measurement, host: string, service: string): Measurement {
  const catalogue = measurement.catalogue;
  if (catalogue.target(host) !== null) return measurement;
  const found = catalogue.service(service);
  if (found === null) return measurement;
  return {
    ...measurement,
    catalogue: {
      ...catalogue,
      target: (name) =>
        name === host ? { service: found, target: { target: host, feature: "web" } } : catalogue.target(name),
    },
  };
}
