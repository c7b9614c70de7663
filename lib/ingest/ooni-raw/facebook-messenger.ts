import type { Observation } from "../../model/observation.ts";
import { bothSelections } from "../reading/selection.ts";
import { ipv4Number } from "./address.ts";
import { type Attempt, attempt, worked, worstOf } from "./attempt.ts";
import {
  connectionAttempt,
  type Evidence,
  evidenceIn,
  evidenceReads,
  failedAttempt,
  type Lookup,
} from "./evidence.ts";
import type { Fields } from "./fields.ts";
import { inconclusive, type Nettest, reachability } from "./nettest.ts";
import { timingsIn, timingsReads } from "./timings.ts";

const service = "facebook-messenger";

/** The endpoints of ts-019 under the names that the test's keys use. */
const endpoints = [
  { key: "b_api", host: "b-api.facebook.com", feature: "app" },
  { key: "b_graph", host: "b-graph.facebook.com", feature: "app" },
  { key: "edge", host: "edge-mqtt.facebook.com", feature: "app" },
  { key: "external_cdn", host: "external.xx.fbcdn.net", feature: "media" },
  { key: "scontent_cdn", host: "scontent.xx.fbcdn.net", feature: "media" },
  { key: "star", host: "star.c10r.facebook.com", feature: "app" },
  { key: "stun", host: "stun.fbsbx.com", feature: "calls" },
] as const;

/** Versions up to 0.3.0 wrote hyphens. */
const hyphened = (name: string) => name.replaceAll("_", "-");
const flags = ["dns_consistent", "reachable"] as const;
type Flag = (typeof flags)[number];
const nameOf = (key: string, what: Flag) => `facebook_${key}_${what}`;
const names = endpoints
  .flatMap(({ key }) => flags.map((what) => nameOf(key, what)))
  .flatMap((name) => [name, hyphened(name)]);

const facebookNetwork = 32_934;

/** IPv4 blocks that AS32934 announces: first address and prefix length. */
const facebookPrefixes: readonly (readonly [string, number])[] = [
  ["31.13.24.0", 21],
  ["31.13.64.0", 18],
  ["45.64.40.0", 22],
  ["57.144.0.0", 14],
  ["66.220.144.0", 20],
  ["69.63.176.0", 20],
  ["69.171.224.0", 19],
  ["74.119.76.0", 22],
  ["102.132.96.0", 20],
  ["103.4.96.0", 22],
  ["129.134.0.0", 16],
  ["157.240.0.0", 16],
  ["163.70.128.0", 17],
  ["173.252.64.0", 18],
  ["179.60.192.0", 22],
  ["185.60.216.0", 22],
  ["204.15.20.0", 22],
];

const facebookBlocks = facebookPrefixes.map(([address, length]) => {
  const start = ipv4Number(address)!;
  return { start, end: start + 2 ** (32 - length) };
});

/** Facebook Messenger: each endpoint by the address that its name was answered with, and by its connections. */
export const facebookMessenger: Nettest = {
  name: "facebook_messenger",
  reference: "https://github.com/ooni/spec/blob/master/nettests/ts-019-facebook-messenger.md",
  reads: {
    ...bothSelections(evidenceReads, timingsReads),
    ...Object.fromEntries(names.map((name) => [name, true])),
  },
  read(measurement) {
    const keys = measurement.keys;
    if (keys === null) return inconclusive(measurement, service, "the test recorded nothing");
    const evidence = evidenceIn(keys);
    const observations: Observation[] = [];
    for (const { key, host, feature } of endpoints) {
      const tried = endpoint(keys, evidence, key, host);
      if (tried !== null)
        observations.push(reachability(measurement, service, { target: host, feature }, tried));
    }
    if (observations.length === 0) return inconclusive(measurement, service, "no endpoint was tried");
    const timings = timingsIn(measurement, keys, service);
    return { observations: [...observations, ...timings.observations], breaches: timings.breaches };
  },
};

function endpoint(keys: Fields, evidence: Evidence, key: string, host: string): Attempt | null {
  const consistent = flag(keys, key, "dns_consistent");
  const reachable = flag(keys, key, "reachable");
  const lookup = evidence.lookups.get(host);
  if (reachable === true) return worked;
  if (reachable === false) {
    const behind: Attempt[] = [];
    for (const connection of evidence.connections)
      if (connection.failure !== null && lookup?.addresses.includes(connection.address)) {
        const one = connectionAttempt(connection);
        if (one !== null) behind.push(one);
      }
    return worstOf(behind) ?? attempt("blocked", "the test could not connect");
  }
  // STUN runs over UDP: the test only looks the name up. A true answer there is all that it tries.
  if (consistent === true) return key === "stun" ? worked : null;
  if (consistent === false) return falseAnswer(lookup);
  return null;
}

/** A name that the test says was answered falsely. Some probes had no table of networks and said so of all. */
function falseAnswer(lookup: Lookup | undefined): Attempt {
  if (lookup?.failure) return failedAttempt(lookup.failure, true);
  const own = lookup?.addresses.find(isFacebook);
  if (own !== undefined || lookup?.networks.includes(facebookNetwork))
    return attempt(
      "inconclusive",
      `the test calls the answer ${own ?? ""} false, but it lies in Facebook's own network`.replace(
        "  ",
        " ",
      ),
    );
  return attempt("blocked", "the name was answered with an address that is not Facebook's");
}

function isFacebook(address: string): boolean {
  const number = ipv4Number(address);
  if (number === null) return false;
  return facebookBlocks.some(({ start, end }) => number >= start && number < end);
}

/** A flag of an endpoint. */
function flag(keys: Fields, key: string, what: Flag): boolean | null {
  const name = nameOf(key, what);
  const value = keys[name] ?? keys[hyphened(name)];
  return typeof value === "boolean" ? value : null;
}
