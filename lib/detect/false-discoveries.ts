import type { FoundEpisode } from "./detector.ts";

/** The share of false findings among those reported that is allowed, in expectation. */
export const FALSE_DISCOVERIES = 0.05;

/**
 * The findings that can be reported while the expected share of false ones among them stays within `rate`: the surest first, as many as
 * keep the mean of 1 − confidence within it (Newton, Noueiry, Sarkar & Ahlquist 2004, Biostatistics 5(2): the
 * direct posterior probability approach). A mean is linear, so that findings that depend on each other (networks of one
 * country, services on one network) change nothing in the expectation, as they would for tail probabilities
 * (Benjamini & Yekutieli 2001). What is held in every service is held over all that a run looks at, whichever those are.
 */
export function withinFalseDiscoveries<One extends Pick<FoundEpisode, "confidence">>(
  found: readonly One[],
  rate: number = FALSE_DISCOVERIES,
): { readonly held: readonly One[]; readonly withheld: readonly One[] } {
  const ordered = found
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.confidence - a.one.confidence || a.index - b.index);
  const keep = new Set<number>();
  let sum = 0;
  for (const { one, index } of ordered) {
    sum += 1 - one.confidence;
    // Ascending terms have an ascending mean: from the first that goes beyond it on, all do. Halves of a rounding error do not decide.
    if (sum > rate * (keep.size + 1) + 1e-12) break;
    keep.add(index);
  }
  return {
    held: found.filter((_, index) => keep.has(index)),
    withheld: found.filter((_, index) => !keep.has(index)),
  };
}
