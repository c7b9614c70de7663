import { compactDay } from "../model/interval.ts";
import type { Surge } from "../model/surge.ts";
import type { FoundSurge } from "./detector.ts";

export interface IdentifiedSurge extends FoundSurge {
  readonly id: string;
}

/** How far the beginning of a surge may move and still be that surge's: two weeks, in milliseconds. */
const SAME = 14 * 86_400_000;

/**
 * Gives surges their ids. One that begins about when an older one of the same source and network began keeps its id; a new one is
 * called after its country, service and first UTC day.
 */
export function identifySurges(found: readonly FoundSurge[], existing: readonly Surge[]): IdentifiedSurge[] {
  const used = new Set<string>();
  const given = new Set(existing.map(({ id }) => id));
  return found.map((one) => {
    const same = existing
      .filter(
        (old) =>
          !used.has(old.id) &&
          old.source === one.source &&
          old.network === one.network &&
          old.provenance === one.provenance &&
          Math.abs(old.start.best - one.start.best) <= SAME,
      )
      .sort(
        (a, b) =>
          Math.abs(a.start.best - one.start.best) - Math.abs(b.start.best - one.start.best) ||
          (a.id < b.id ? -1 : 1),
      )[0];
    const id = same?.id ?? freshId(one, given);
    used.add(id);
    given.add(id);
    return { id, ...one };
  });
}

function freshId(one: FoundSurge, given: ReadonlySet<string>): string {
  const stem = `${one.country.toLowerCase()}-${one.service}-${compactDay(one.start.best)}-s`;
  for (let number = 1; ; number++) {
    const id = `${stem}${String(number).padStart(2, "0")}`;
    if (!given.has(id)) return id;
  }
}
