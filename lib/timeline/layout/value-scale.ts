import type { LevelLane } from "../model.ts";

/** Metrics whose size is felt in ratios: half the speed is half the speed at any speed. */
const ratioMetrics: ReadonlySet<string> = new Set(["throughput", "handshake", "latency", "load", "users"]);

export interface ValueScale {
  readonly kind: "log" | "linear";
  readonly domain: readonly [number, number];
  /** Few round values inside the domain, ascending. */
  readonly ticks: readonly number[];
  y(value: number): number;
}

/**
 * The scale of a level lane, the same for every renderer: logarithmic for speeds, times and counts, so
 * that a fall to a fifth looks alike at any level; linear from zero for fractions, and wherever a value
 * is zero or less, which no logarithm can hold.
 */
export function levelScale(
  lane: Pick<LevelLane, "metric" | "baseline" | "rows" | "extent">,
  top: number,
  bottom: number,
): ValueScale {
  const [least, most] = extentOf(lane);
  const kind = ratioMetrics.has(lane.metric.id) && least > 0 ? "log" : "linear";
  const domain = kind === "log" ? logDomain(least, most) : linearDomain(least, most);
  const position = kind === "log" ? Math.log : (value: number) => value;
  const [low, high] = [position(domain[0]), position(domain[1])];
  const y = (value: number) => bottom - ((position(value) - low) / (high - low)) * (bottom - top);
  return { kind, domain, ticks: (kind === "log" ? logTicks : linearTicks)(domain), y };
}

/** The least and the greatest value that a lane shows, its usual level among them. */
export function extentOf({
  baseline,
  rows,
  extent,
}: Pick<LevelLane, "baseline" | "rows" | "extent">): readonly [number, number] {
  if (extent !== undefined) return extent;
  let least = baseline ?? Number.POSITIVE_INFINITY;
  let most = baseline ?? Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    least = Math.min(least, row.q25);
    most = Math.max(most, row.q75);
  }
  return Number.isFinite(least) && Number.isFinite(most) ? [least, most] : [1, 10];
}

/** A tenth of air on both sides, and never less than a factor of four in all: noise must not look like drama. */
function logDomain(least: number, most: number): [number, number] {
  const air = Math.max((Math.log(most) - Math.log(least)) * 0.1, Math.log(1.1));
  const middle = (Math.log(least) + Math.log(most)) / 2;
  const half = Math.max((Math.log(most) - Math.log(least)) / 2 + air, Math.log(2));
  return [Math.exp(middle - half), Math.exp(middle + half)];
}

function linearDomain(least: number, most: number): [number, number] {
  const low = Math.min(least, 0);
  const high = Math.max(most, 0);
  const span = high - low || 1;
  return [low === 0 ? 0 : low - span * 0.05, high + span * 0.08];
}

const MOST_TICKS = 4;

function logTicks([low, high]: readonly [number, number]): number[] {
  for (const steps of [[1, 2, 5], [1, 3], [1]]) {
    const found = decades(low, high).flatMap((decade) => steps.map((step) => step * decade));
    const inside = found.filter((value) => value >= low && value <= high);
    if (inside.length <= MOST_TICKS && inside.length >= 2) return inside;
  }
  const whole = decades(low, high).filter((value) => value >= low && value <= high);
  const every = Math.ceil(whole.length / MOST_TICKS);
  return every > 0 ? whole.filter((_, index) => index % every === 0) : [];
}

/** Powers of ten written out of the exponent, so that 1000 is 1000 and not 999.9999. */
function decades(low: number, high: number): number[] {
  const powers: number[] = [];
  for (let exponent = Math.floor(Math.log10(low)); exponent <= Math.ceil(Math.log10(high)); exponent++) {
    powers.push(Number(`1e${exponent}`));
  }
  return powers;
}

function linearTicks([low, high]: readonly [number, number]): number[] {
  const rough = (high - low) / (MOST_TICKS - 1);
  const power = Number(`1e${Math.floor(Math.log10(rough))}`);
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  const ticks: number[] = [];
  for (let index = Math.ceil(low / step); index * step <= high; index++) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return ticks;
}
