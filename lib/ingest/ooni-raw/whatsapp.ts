import type { Observation } from "../../model/observation.ts";
import { bothSelections } from "../reading/selection.ts";
import { isBogon } from "./address.ts";
import { type Attempt, attempt, worked, worstOf } from "./attempt.ts";
import {
  connectionAttempt,
  type Evidence,
  evidenceIn,
  evidenceReads,
  failedAttempt,
  requestAttempt,
} from "./evidence.ts";
import { failureIn } from "./failure.ts";
import { type Fields, textAt, textsAt } from "./fields.ts";
import { inconclusive, type Nettest, reachability } from "./nettest.ts";
import { timingsIn, timingsReads } from "./timings.ts";

const service = "whatsapp";
const web = "web.whatsapp.com";
const registration = "v.whatsapp.net";
const endpoint = /^e\d{1,2}\.whatsapp\.net$/;

/** WhatsApp: the endpoints that the app connects to, each by itself, the registration server and the web client. */
export const whatsapp: Nettest = {
  name: "whatsapp",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-018-whatsapp.md",
  reads: {
    ...bothSelections(evidenceReads, timingsReads),
    whatsapp_endpoints_blocked: true,
    whatsapp_endpoints_status: true,
    registration_server_status: true,
    registration_server_failure: true,
    whatsapp_web_status: true,
    whatsapp_web_failure: true,
  },
  read(measurement) {
    const keys = measurement.keys;
    if (keys === null) return inconclusive(measurement, service, "the test recorded nothing");
    const evidence = evidenceIn(keys);
    const observations: Observation[] = [];
    for (const [host, tried] of endpoints(keys, evidence))
      observations.push(reachability(measurement, service, { target: host, feature: "app" }, tried));
    const parts = [
      { host: registration, feature: "registration", keyed: "registration_server" },
      { host: web, feature: "web", keyed: "whatsapp_web" },
    ];
    for (const { host, feature, keyed } of parts) {
      const tried = part(keys, evidence, host, keyed);
      if (tried !== null)
        observations.push(reachability(measurement, service, { target: host, feature }, tried));
    }
    if (observations.length === 0)
      return inconclusive(measurement, service, "no endpoint, registration server or web client was tried");
    const timings = timingsIn(measurement, keys, service);
    return { observations: [...observations, ...timings.observations], breaches: timings.breaches };
  },
};

/**
 * The endpoints that were looked up. The test says which of them no port of could be reached; its "ok" is
 * not taken where the name was answered with an address that no public server has.
 */
function endpoints(keys: Fields, evidence: Evidence): Map<string, Attempt> {
  const judged = new Map<string, Attempt>();
  const blocked = textsAt(keys, "whatsapp_endpoints_blocked");
  const hosts = new Set([...evidence.lookups.keys()].filter((host) => endpoint.test(host)));
  for (const host of blocked ?? []) if (endpoint.test(host)) hosts.add(host);
  for (const host of hosts) {
    const lookup = evidence.lookups.get(host);
    const failed = blocked?.includes(host) ?? keys.whatsapp_endpoints_status === "blocked";
    const bogon = lookup?.addresses.find(isBogon);
    if (!failed) {
      if (blocked === null && keys.whatsapp_endpoints_status !== "ok") continue;
      judged.set(
        host,
        bogon === undefined
          ? worked
          : attempt("inconclusive", `the name was answered with ${bogon}, which no public server has`),
      );
      continue;
    }
    if (lookup?.failure) {
      judged.set(host, failedAttempt(lookup.failure, true));
      continue;
    }
    const behind: Attempt[] = [];
    for (const connection of evidence.connections)
      if (connection.failure !== null && lookup?.addresses.includes(connection.address)) {
        const one = connectionAttempt(connection);
        if (one !== null) behind.push(one);
      }
    judged.set(host, worstOf(behind) ?? attempt("blocked", "the test could reach none of its ports"));
  }
  if (judged.size === 0 && evidence.lookups.size === 0) {
    // Before lookups were recorded, and before each endpoint was tried by itself.
    const status = textAt(keys, "whatsapp_endpoints_status");
    if (status === "ok") judged.set("whatsapp.net", worked);
    else if (status === "blocked")
      judged.set("whatsapp.net", attempt("blocked", "the test could reach no endpoint"));
  }
  return judged;
}

/** The registration server or the web client: by its HTTPS request, else by the test's own word. */
function part(keys: Fields, evidence: Evidence, host: string, keyed: string): Attempt | null {
  const secure = evidence.requests.filter(
    (request) => request.host === host && request.url.startsWith("https:"),
  );
  const asked = requestAttempt({ ...evidence, requests: secure }, host);
  if (asked !== null) return asked;
  const status = textAt(keys, `${keyed}_status`);
  if (status === "ok") return worked;
  if (status !== "blocked") return null;
  const failure = failureIn(keys[`${keyed}_failure`]);
  return failure === null
    ? attempt("blocked", "the test calls it blocked")
    : failedAttempt(failure, !evidence.recordsLookups || evidence.lookups.has(host));
}
