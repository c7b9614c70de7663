import type { Observation } from "../../../lib/model/observation.ts";
import { hash53, textHash } from "./identity.ts";

/** Observations that would stand in one place of the table, by the first of them. */
interface Told {
  readonly one: Observation;
  count: number;
}

/** What one record told so far, by the observations' first identity, so that alike ones can be counted. */
export type Alike = Map<number, Told[]>;

/**
 * What tells an observation apart from others of the same country, service, metric, time, network and source.
 * One that was taken from a measurement: the measurement's outside id, the target, the feature, and the place
 * among alike ones of the same record. Any other: everything that it says.
 *
 * @param alike the record's observations so far; null where the record holds a single one.
 * @param notes the notes as they are stored.
 */
export function identityOf(one: Observation, notes: string | null, alike: Alike | null): number {
  return one.measurement === null ? contentIdentity(one, notes) : measuredIdentity(one, alike);
}

const hash = textHash();
/** The measurement whose outside id the hash has been through, up to its mark: a record's observations share it. */
let begun: string | null = null;

function measuredIdentity(one: Observation, alike: Alike | null): number {
  if (one.measurement === begun) hash.back();
  else {
    begun = one.measurement;
    hash.clear();
    hash.add(one.measurement as string);
    hash.add("\u0000");
    hash.mark();
  }
  if (one.target !== null) hash.add(one.target);
  hash.add("\u0000");
  if (one.feature !== null) hash.add(one.feature);
  const identity = hash.value();
  const before = alike === null ? 0 : alikeBefore(one, identity, alike);
  return before === 0
    ? identity
    : hash53(`${one.measurement}\u0000${one.target ?? ""}\u0000${one.feature ?? ""}\u0000${before}`);
}

/** How many of the record's observations so far would stand in the same place of the table. */
function alikeBefore(one: Observation, identity: number, alike: Alike): number {
  const told = alike.get(identity);
  if (told === undefined) {
    alike.set(identity, [{ one, count: 1 }]);
    return 0;
  }
  const same = told.find(
    ({ one: other }) =>
      other.metric === one.metric &&
      other.time === one.time &&
      other.network === one.network &&
      other.service === one.service,
  );
  if (same === undefined) {
    told.push({ one, count: 1 });
    return 0;
  }
  same.count += 1;
  return same.count - 1;
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
