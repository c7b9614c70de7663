import type { Episode } from "../model/episode.ts";
import { bestInterval } from "../model/episode.ts";
import { agreement, compactDay, type Instant } from "../model/interval.ts";
import type { FoundEpisode } from "./detector.ts";

export interface IdentifiedEpisode extends FoundEpisode {
  readonly id: string;
}

/** An id whose episode is found no longer, and the one that took its place, if any. */
export interface RetiredId {
  readonly id: string;
  readonly movedTo: string | null;
  readonly reason: string;
}

/**
 * Gives found episodes their ids. One that is the same matter as an episode there was (of the same provenance, with
 * networks in common, overlapping in time) keeps its id, the best agreement first; each old id goes to one episode at
 * most. A new one is called after its country, service and first UTC day, with the first number that was never used.
 *
 * @param existing the episodes there were, of any provenance, of this country and service.
 * @param taken ids that were ever given, retired ones among them.
 */
export function identify(
  found: readonly FoundEpisode[],
  existing: readonly Episode[],
  taken: ReadonlySet<string>,
  until: Instant,
): { readonly episodes: readonly IdentifiedEpisode[]; readonly retired: readonly RetiredId[] } {
  const pairs = found
    .flatMap((one, index) => existing.map((old) => ({ index, old, alike: likeness(one, old, until) })))
    .filter((pair) => pair.alike > 0)
    .sort((a, b) => b.alike - a.alike || (a.old.id < b.old.id ? -1 : 1) || a.index - b.index);
  const kept = new Map<number, string>();
  const used = new Set<string>();
  for (const { index, old } of pairs) {
    if (kept.has(index) || used.has(old.id)) continue;
    kept.set(index, old.id);
    used.add(old.id);
  }
  const given = new Set([...taken, ...existing.map((old) => old.id)]);
  const episodes = found.map((one, index): IdentifiedEpisode => {
    const id = kept.get(index) ?? freshId(one, given);
    given.add(id);
    return { id, ...one };
  });
  const provenances = new Set(found.map((one) => one.provenance));
  const retired = existing
    .filter((old) => !used.has(old.id))
    .map((old): RetiredId => {
      const successor = episodes
        .map((one) => ({ id: one.id, alike: likeness(one, old, until) }))
        .filter((one) => one.alike > 0)
        .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1))[0];
      return {
        id: old.id,
        movedTo: successor?.id ?? null,
        reason:
          successor !== undefined
            ? "joined with another episode"
            : provenances.has(old.provenance)
              ? "no longer found in the newest data"
              : "no episode is found in the newest data",
      };
    });
  return { episodes, retired };
}

/** 0 for two different matters; else how far their times agree, and how far their networks. */
function likeness(one: FoundEpisode, old: Episode, until: Instant): number {
  if (one.provenance !== old.provenance || one.country !== old.country || one.service !== old.service)
    return 0;
  // What another detector found is another finding, though a version later it is the same.
  if (detectorOf(one) !== detectorOf(old)) return 0;
  const times = agreement(bestInterval(one, until), bestInterval(old, until));
  if (times === 0) return 0;
  const shared = one.networks.filter((network) => old.networks.includes(network)).length;
  const all = new Set([...one.networks, ...old.networks]).size;
  if (all > 0 && shared === 0) return 0;
  return times + (all === 0 ? 1 : shared / all);
}

function detectorOf({ detector }: Pick<Episode, "detector">): string {
  return detector.split("@")[0]!;
}

function freshId(one: FoundEpisode, given: ReadonlySet<string>): string {
  const stem = `${one.country.toLowerCase()}-${one.service}-${compactDay(one.start.best)}`;
  for (let number = 1; ; number++) {
    const id = `${stem}-${String(number).padStart(2, "0")}`;
    if (!given.has(id)) return id;
  }
}
