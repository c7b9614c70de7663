import type { Series } from "../../model/series.ts";
import { median } from "../../stats/median.ts";
import { medianAbsoluteDeviation } from "../../stats/median-absolute-deviation.ts";
import { type Baseline, kindOf, plainFinding } from "./baseline.ts";
import { levelOf } from "./gather.ts";

/** Penalty of one more change, in multiples of the logarithm of the number of observations. */
const penaltyFactor = 3;
/** A stretch is an episode where its mean lies this far below the usual one: ×.75 for levels, 30 % more failing. */
const depth = { levels: Math.log(1 / 0.75), outcomes: 0.3 };

/**
 * Pruned exact linear time: the split of a series into stretches of constant mean that minimises the squared errors plus
 * a penalty a change. A second opinion that knows nothing of states, time or baselines.
 */
export const pelt: Baseline = {
  id: "pelt",
  title: "PELT, changes of the mean",
  how: "Squared error of the log level (of outcomes: the share failing) over a variance from the median absolute difference of neighbours; penalty 3 log n a change, at least 2 observations a stretch. A stretch whose mean lies below ×.75 of the usual (30 points more failing) is an episode, neighbouring ones are one; edges lie midway between the observations around them.",
  reference: {
    title:
      "Killick, Fearnhead and Eckley 2012, JASA 107, Optimal detection of changepoints with a linear cost",
    url: "https://doi.org/10.1080/01621459.2012.737745",
  },
  detect: (series, until) => {
    const { times, values } = judged(series);
    if (values.length < 4) return [];
    const outcomes = series.metric === "reachability";
    const starts = changesOfMean(values, spreadOf(values, outcomes), penaltyFactor * Math.log(values.length));
    const stretches = starts.map((from, i) => {
      const to = starts[i + 1] ?? values.length;
      return { from, to, mean: values.slice(from, to).reduce((a, b) => a + b, 0) / (to - from) };
    });
    const usual = outcomes ? Math.min(median(values), 0.5) : median(values);
    const low = ({ mean }: { mean: number }) =>
      outcomes ? mean > usual + depth.outcomes : mean < usual - depth.levels;
    const edge = (at: number) =>
      at <= 0 ? times[0]! : at >= times.length ? until : (times[at - 1]! + times[at]!) / 2;
    const findings: ReturnType<typeof plainFinding>[] = [];
    for (let i = 0; i < stretches.length; i++) {
      if (!low(stretches[i]!)) continue;
      const from = stretches[i]!.from;
      while (i + 1 < stretches.length && low(stretches[i + 1]!)) i++;
      findings.push(plainFinding(kindOf(series), { start: edge(from), end: edge(stretches[i]!.to) }));
    }
    return findings;
  },
};

function judged(series: Series): { times: number[]; values: number[] } {
  const times: number[] = [];
  const values: number[] = [];
  series.points.forEach((one, i) => {
    const level = levelOf(series, i);
    const value =
      series.metric === "reachability" ? (one.n > 0 ? one.bad / one.n : null) : level && Math.log(level);
    if (value === null) return;
    times.push(one.time);
    values.push(value);
  });
  return { times, values };
}

/** Spread of one observation from the differences of neighbours, which a change of the mean hardly touches. */
function spreadOf(values: readonly number[], outcomes: boolean): number {
  const differences = values.slice(1).map((value, i) => value - values[i]!);
  const spread = medianAbsoluteDeviation(differences, 0) / Math.SQRT2;
  // Outcomes are mostly all alike, so that half of the differences are 0: a Bernoulli variable's spread at 10 %.
  return Math.max(spread, outcomes ? 0.3 : 0.02);
}

/**
 * Where the stretches of constant mean begin (the first is 0), for a series of the given spread and penalty a change.
 * Stretches hold two observations or more.
 */
export function changesOfMean(values: readonly number[], spread: number, penalty: number): number[] {
  const n = values.length;
  const sum = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const value = values[i]! / spread;
    sum[i + 1] = sum[i]! + value;
    squares[i + 1] = squares[i]! + value * value;
  }
  const shortest = 2;
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = -penalty;
  const before = new Int32Array(n + 1);
  // Starts that may still be the last change, each with whether the best at the step before was cheaper. Such a start
  // loses to that step's end, but only once a stretch from there is long enough (their theorem 3.1, one step later).
  const candidates = new Int32Array(n + 1);
  const dearer = new Uint8Array(n + 1);
  const costs = new Float64Array(n + 1);
  let count = 1;
  for (let to = shortest; to <= n; to++) {
    let least = Number.POSITIVE_INFINITY;
    let choice = 0;
    for (let i = 0; i < count; i++) {
      const from = candidates[i]!;
      const total = sum[to]! - sum[from]!;
      const here = best[from]! + squares[to]! - squares[from]! - (total * total) / (to - from);
      costs[i] = here;
      if (here < least) {
        least = here;
        choice = from;
      }
    }
    least += penalty;
    best[to] = least;
    before[to] = choice;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      if (dearer[i] === 1) continue;
      candidates[kept] = candidates[i]!;
      dearer[kept] = costs[i]! > least ? 1 : 0;
      kept += 1;
    }
    if (to - shortest + 1 >= shortest) {
      candidates[kept] = to - shortest + 1;
      dearer[kept] = 0;
      kept += 1;
    }
    count = kept;
  }
  const starts: number[] = [];
  for (let at = n; at > 0; at = before[at]!) starts.push(before[at]!);
  return starts.reverse();
}
