import type { Observation } from "../../../lib/model/observation.ts";
import { hash53, textHash } from "./identity.ts";

/**
 * What tells an observation apart from others of the same country, service, metric, time, network and source.
 * One that was taken from a measurement: the measurement's outside id, the target, the feature, and the place
 * among alike ones of the same record. Any other: everything that it says.
 *
 * @param alike counts alike ones of one record; null where the record holds a single observation.
 * @param notes the notes as they are stored.
 */
export function identityOf(
  one: Observation,
  notes: string | null,
  alike: Map<number, number> | null,
): number {
  return one.measurement === null ? contentIdentity(one, notes) : measuredIdentity(one, alike);
}

const hash = textHash();

function measuredIdentity(one: Observation, alike: Map<number, number> | null): number {
  hash.clear();
  hash.add(one.measurement as string);
  hash.add("\u0000");
  if (one.target !== null) hash.add(one.target);
  hash.add("\u0000");
  if (one.feature !== null) hash.add(one.feature);
  const identity = hash.value();
  if (alike === null) return identity;
  // What stands for an observation of the same identity in the same series, at the same time and network.
  const key = identityWithin(one);
  const before = alike.get(key) ?? 0;
  alike.set(key, before + 1);
  return before === 0
    ? identity
    : hash53(`${one.measurement}\u0000${one.target ?? ""}\u0000${one.feature ?? ""}\u0000${before}`);
}

function identityWithin(one: Observation): number {
  hash.add("\u0000");
  hash.add(one.service);
  hash.add("\u0000");
  hash.add(one.metric);
  hash.add("\u0000");
  hash.add(String(one.time));
  hash.add("\u0000");
  hash.add(String(one.network));
  return hash.value();
}

/** The hash of all that it says, as texts with bars between them; what is missing is `null`. */
function contentIdentity(one: Observation, notes: string | null): number {
  hash.clear();
  addPart(one.duration);
  addPart(one.outcome);
  addPart(one.value);
  addPart(one.n);
  addPart(one.bad);
  addPart(one.control);
  addPart(one.lower);
  addPart(one.upper);
  addPart(one.target);
  addPart(one.feature);
  addPart(one.probe);
  hash.add(notes ?? "null");
  return hash.value();
}

function addPart(part: number | string | null): void {
  if (part === null) hash.add("null|");
  else {
    hash.add(typeof part === "string" ? part : String(part));
    hash.add("|");
  }
}
