import type { Observation } from "../../../lib/model/observation.ts";
import { hash53 } from "./identity.ts";

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
  alike: Map<string, number> | null,
): number {
  return one.measurement === null ? contentIdentity(one, notes) : measuredIdentity(one, alike);
}

function measuredIdentity(one: Observation, alike: Map<string, number> | null): number {
  const text = `${one.measurement}\u0000${one.target ?? ""}\u0000${one.feature ?? ""}`;
  if (alike === null) return hash53(text);
  const key = `${text}\u0000${one.service}\u0000${one.metric}\u0000${one.time}\u0000${one.network}`;
  const before = alike.get(key) ?? 0;
  alike.set(key, before + 1);
  return before === 0 ? hash53(text) : hash53(`${text}\u0000${before}`);
}

function contentIdentity(one: Observation, notes: string | null): number {
  return hash53(
    `${one.duration}|${one.outcome}|${one.value}|${one.n}|${one.bad}|${one.control}|${one.lower}|${one.upper}|${one.target}|${one.feature}|${one.probe}|${notes}`,
  );
}
