import { HOUR, type Instant } from "../../model/interval.ts";
import type { Finding } from "./finding.ts";
import type { RawPhase } from "./phases.ts";
import { thresholds } from "./thresholds.ts";

/** A network whose own phase is part of the country's, with the phase as its own tests show it. */
export interface Joiner {
  readonly network: number | null;
  readonly phase: RawPhase;
}

/** Whether a network's own phase began wholly after the country's did, by more than `longerBy`. */
export function joinedLate(country: Finding, phase: RawPhase): boolean {
  return (
    country.kind === phase.kind &&
    !phase.beganBeforeData &&
    phase.start.earliest - country.start.latest > thresholds.longerBy.value * HOUR
  );
}

/**
 * A country's phase cut where networks joined it: before the cut without them, from there on with all. Networks that joined within
 * `longerBy` of each other joined together, at the moment of the surest of them. A phase that would be left with fewer
 * than two networks stays whole.
 */
export function cutAtJoining(country: Finding, joiners: readonly Joiner[], until: Instant): Finding[] {
  const ordered = [...joiners].sort((a, b) => a.phase.start.best - b.phase.start.best);
  const waves: Joiner[][] = [];
  for (const joiner of ordered) {
    const wave = waves.at(-1);
    const together =
      wave !== undefined &&
      joiner.phase.start.best - wave[0]!.phase.start.best <= thresholds.longerBy.value * HOUR;
    if (together) wave.push(joiner);
    else waves.push([joiner]);
  }
  const parts: Finding[] = [];
  let rest = country;
  for (const [at, wave] of waves.entries()) {
    const still = new Set(waves.slice(at).flatMap((later) => later.map(({ network }) => network)));
    const networks = country.networks.filter((network) => !still.has(network));
    const surest = wave.reduce((a, b) =>
      b.phase.start.latest - b.phase.start.earliest < a.phase.start.latest - a.phase.start.earliest ? b : a,
    ).phase.start;
    const inside = surest.earliest > rest.start.latest && surest.latest < (rest.end?.earliest ?? until);
    if (networks.length < 2 || !inside) continue;
    parts.push({ ...rest, end: surest, networks });
    rest = { ...rest, start: surest, beganBeforeData: false };
  }
  return [...parts, rest];
}
