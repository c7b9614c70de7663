import { type Bound, DAY, HOUR, type Instant, SECOND } from "../../model/interval.ts";
import type { Chain } from "./chain.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { LONG_BLOCK, SHORT_BLOCK, THROTTLED } from "./states.ts";
import { thresholds } from "./thresholds.ts";

/** One stretch of one kind in the posterior of one chain. */
export interface RawPhase {
  readonly kind: "throttling" | "block";
  /** First and last point of the chain inside. */
  readonly from: number;
  readonly to: number;
  readonly start: Bound;
  /** Null while ongoing. */
  readonly end: Bound | null;
  readonly beganBeforeData: boolean;
  readonly confidence: number;
}

/** How sure it can get: no number of tests proves that the model itself is right. */
export const HIGHEST_CONFIDENCE = modelThresholds.highestConfidence.value;

/**
 * Whether a stretch of a chain (first and last point) has evidence enough of its own kind. `normalFrom` is the first point of the normal
 * time right before it; null where something else comes before it, or nothing.
 */
export type Supports = (
  kind: "throttling" | "block",
  from: number,
  to: number,
  normalFrom: number | null,
) => boolean;

/** What the bounds leave out at either side: they hold nine tenths. */
const TAIL = modelThresholds.boundTail.value;

type Kind = "normal" | "throttling" | "block";
interface Stretch {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches in which something other than normal is the likeliest, with the posterior of their edges.
 *
 * @param supports whether a stretch has evidence enough of its own kind to be reported.
 * @param together whether the chain is of several networks: they need not change at one moment, and bounds go out to whole gaps.
 */
export function phasesOf(chain: Chain, until: Instant, supports: Supports, together = false): RawPhase[] {
  const count = chain.times.length;
  if (count === 0) return [];
  const { classes } = chain.smoothed;
  const blocked = (at: number) => classes[at * 4 + SHORT_BLOCK]! + classes[at * 4 + LONG_BLOCK]!;
  const throttled = (at: number) => classes[at * 4 + THROTTLED]!;
  const kinds: Kind[] = Array.from({ length: count }, (_, at) => {
    const normal = classes[at * 4]!;
    if (normal >= throttled(at) + blocked(at)) return "normal";
    return throttled(at) > blocked(at) ? "throttling" : "block";
  });

  let stretches = stretchesOf(kinds);
  bridge(stretches, chain, kinds);
  stretches = stretchesOf(kinds);
  // What lacks evidence gives way to its neighbours, the shortest first; then what is left is looked at anew.
  const judged = new Map<string, boolean>();
  const isWeak = (one: Stretch, at: number): boolean => {
    if (one.kind === "normal") return false;
    const alone = isAlone(stretches, at);
    const key = `${stretches[at - 1]?.from}/${one.from}/${one.to}/${one.kind}/${alone}`;
    let sound = judged.get(key);
    if (sound === undefined) {
      const before = stretches[at - 1];
      const normalFrom = before?.kind === "normal" ? before.from : null;
      sound = isSound(one, alone, normalFrom, chain, supports);
      judged.set(key, sound);
    }
    return !sound;
  };
  for (;;) {
    const weak = stretches
      .filter(isWeak)
      .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)[0];
    if (weak === undefined) break;
    const place = stretches.indexOf(weak);
    const before = stretches[place - 1]?.kind ?? "normal";
    const after = stretches[place + 1]?.kind ?? "normal";
    // A doubtful block amid throttling is throttling; doubtful throttling beside a block is nothing.
    const eased = weak.kind === "block" && (before === "throttling" || after === "throttling");
    const other: Kind = before === after ? before : eased ? "throttling" : "normal";
    const left = before === other ? place - 1 : place;
    const right = after === other ? place + 1 : place;
    const from = Math.max(0, left);
    const to = Math.min(stretches.length - 1, right);
    stretches.splice(from, to - from + 1, {
      kind: other,
      from: stretches[from]!.from,
      to: stretches[to]!.to,
    });
  }

  const isOf = (kind: Kind, at: number) => (kind === "block" ? blocked(at) : throttled(at));
  const belongs = (a: Kind, b: Kind) => (at: number) => (b === "normal" ? 1 - isOf(a, at) : isOf(b, at));
  const edges = stretches.slice(1).map((right, i) => {
    const left = stretches[i]!;
    return edgeBetween(chain, left, right, belongs(left.kind, right.kind), together);
  });
  const found: RawPhase[] = [];
  stretches.forEach((one, i) => {
    if (one.kind === "normal") return;
    const first = chain.times[0]! - chain.reach[0]!;
    const last = chain.times[count - 1]! + chain.reach[count - 1]!;
    const open = i === stretches.length - 1;
    const silent = until - last > thresholds.censoredAfter.value * DAY;
    found.push({
      kind: one.kind,
      from: one.from,
      to: one.to,
      start: i === 0 ? { earliest: first, best: first, latest: first } : edges[i - 1]!,
      end: !open ? edges[i]! : silent ? { earliest: last, best: last, latest: until } : null,
      beganBeforeData: i === 0,
      confidence: confidenceOf(one, chain),
    });
  });
  return found;
}

function stretchesOf(kinds: readonly Kind[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= kinds.length; at++) {
    if (at < kinds.length && kinds[at] === kinds[from]) continue;
    found.push({ kind: kinds[from]!, from, to: at - 1 });
    from = at;
  }
  return found;
}

/** Joins two phases of one kind across a short stretch of another. */
function bridge(stretches: readonly Stretch[], chain: Chain, kinds: Kind[]): void {
  for (let i = 1; i < stretches.length - 1; i++) {
    const before = stretches[i - 1]!;
    const here = stretches[i]!;
    const after = stretches[i + 1]!;
    if (here.kind !== "normal" || before.kind === "normal" || before.kind !== after.kind) continue;
    const gap = chain.times[after.from]! - chain.times[before.to]!;
    if (gap <= thresholds.phaseGap.value * HOUR) kinds.fill(before.kind, here.from, here.to + 1);
  }
}

/** Whether a stretch has nothing but normal time at both of its sides. */
function isAlone(stretches: readonly Stretch[], at: number): boolean {
  return [stretches[at - 1], stretches[at + 1]].every((one) => one === undefined || one.kind === "normal");
}

function isSound(
  one: Stretch,
  alone: boolean,
  normalFrom: number | null,
  chain: Chain,
  supports: Supports,
): boolean {
  if (one.kind === "normal") return true;
  if (confidenceOf(one, chain) < thresholds.minimumConfidence.value) return false;
  const length = chain.times[one.to]! - chain.times[one.from]!;
  if (alone && one.kind === "throttling" && length < thresholds.minimumThrottling.value * HOUR) return false;
  return supports(one.kind, one.from, one.to, normalFrom);
}

/** 1 − P(normal throughout the stretch), from the chain's own posterior of staying normal. */
function confidenceOf(one: Stretch, chain: Chain): number {
  let log = Math.log(Math.max(1e-300, chain.smoothed.classes[one.from * 4]!));
  for (let at = one.from; at < one.to; at++) log += chain.smoothed.logStayNormal[at]!;
  return Math.min(HIGHEST_CONFIDENCE, -Math.expm1(log));
}

/**
 * When one stretch gave way to the next: the 5, 50 and 95 % points of the posterior of the change. The posterior is known at the
 * observations, and within a gap every moment is taken to be as likely as any other; but no bound lies inside the gap that holds the
 * middle, since nothing was measured in it.
 */
function edgeBetween(
  chain: Chain,
  left: Stretch,
  right: Stretch,
  changed: (at: number) => number,
  together: boolean,
): Bound {
  let before = right.from - 1;
  while (before > left.from && changed(before) >= TAIL) before -= 1;
  let after = right.from;
  while (after < right.to && changed(after) < 1 - TAIL) after += 1;
  let last = right.from - 1;
  while (last > before && changed(last) >= 0.5) last -= 1;
  let first = last + 1;
  while (first < after && changed(first) < 0.5) first += 1;
  /** The moment between two points at which the posterior reaches `level`, kept within them. */
  const reached = (from: number, to: number, level: number): Instant => {
    const low = Math.min(level, changed(from));
    const high = Math.max(level, changed(to));
    const share = high > low ? (level - low) / (high - low) : 0.5;
    return chain.times[from]! + share * (chain.times[to]! - chain.times[from]!);
  };
  const within = !together;
  const lower =
    within && before < last
      ? Math.min(chain.times[last]!, reached(before, before + 1, TAIL))
      : chain.times[before]!;
  const upper =
    within && after > first
      ? Math.max(chain.times[first]!, reached(after - 1, after, 1 - TAIL))
      : chain.times[after]!;
  const earliest = Math.floor(lower - chain.reach[last]!);
  const latest = Math.ceil(upper + chain.reach[first]!);
  return {
    earliest,
    // To the second: a finer figure would feign precision.
    best: Math.min(latest, Math.max(earliest, Math.round(reached(last, first, 0.5) / SECOND) * SECOND)),
    latest,
  };
}
