import type { Contribution } from "../../model/contribution.ts";
import type { Evidence } from "../../model/episode.ts";
import { type Bound, type Instant, type Interval, overlap } from "../../model/interval.ts";
import { metricDeclaration } from "../../model/metric.ts";
import type { Series } from "../../model/series.ts";
import { median } from "../../stats/median.ts";
import { stepFor, withSurroundings } from "../contributions/step.ts";
import { depthRatios, type Fall, fallsOf, pointFactor, SILENT_AFTER } from "./falls.ts";
import { type Signal, stateOf } from "./usual-level.ts";

/** One signal of one network, judged. */
export interface JudgedSignal {
  readonly series: Series;
  readonly signal: Signal | null;
  /** `judged`, or why not. */
  readonly state: string;
  readonly falls: readonly Fall[];
  readonly ratios: Float64Array;
}

export function judgedSignal(series: Series, signal: Signal | null): JudgedSignal {
  const state = stateOf(signal, series.metric);
  if (signal === null || state !== "judged")
    return { series, signal, state, falls: [], ratios: new Float64Array(0) };
  return { series, signal, state, falls: fallsOf(signal), ratios: depthRatios(signal) };
}

/** A shutdown of one network (null: of the country as a whole), as its clearest signal dates it. */
export interface NetworkShutdown {
  readonly network: number | null;
  readonly start: Bound;
  readonly end: Bound | null;
  readonly beganBeforeData: boolean;
  readonly confidence: number;
  readonly left: number;
}

/**
 * The shutdowns of one network. Its signals see different things (routes that are announced, hosts that answer, addresses
 * that send) and need not all fall: falls that overlap are one shutdown, and the one that its points speak most clearly
 * for says when it was.
 */
export function shutdownsOf(
  network: number | null,
  signals: readonly JudgedSignal[],
  until: Instant,
): NetworkShutdown[] {
  const falls = signals
    .flatMap((judged) => judged.falls.map((fall) => ({ judged, fall })))
    .sort((a, b) => b.fall.logFactor - a.fall.logFactor);
  const taken: { readonly lead: NetworkShutdown; readonly interval: Interval }[] = [];
  for (const { judged, fall } of falls) {
    const interval = { start: fall.start.best, end: fall.end?.best ?? until };
    if (taken.some((one) => overlap(one.interval, interval) !== null)) continue;
    const signal = judged.signal!;
    const last = signal.times.at(-1)! + signal.reach;
    // A signal whose record stops while others go on leaves the end open up to there.
    const end =
      fall.end ?? (until - last > SILENT_AFTER ? { earliest: last, best: last, latest: until } : null);
    taken.push({
      interval,
      lead: {
        network,
        start: fall.start,
        end,
        beganBeforeData: fall.beganBeforeData,
        confidence: fall.confidence,
        left: fall.left,
      },
    });
  }
  return taken.map((one) => one.lead).sort((a, b) => a.start.best - b.start.best);
}

/** One row for each signal of the networks: its level before and during, and whether it shows the shutdown. */
export function evidenceOf(signals: readonly JudgedSignal[], interval: Interval): Evidence[] {
  return signals.flatMap(({ series, signal, state, ratios }): Evidence[] => {
    if (signal === null) return [];
    const inside = pointsIn(signal, interval);
    const judged = state === "judged" && inside.length > 0;
    const factor = judged ? inside.reduce((sum, at) => sum + pointFactor(ratios, at), 0) : 0;
    return [
      {
        source: series.source,
        metric: series.metric,
        feature: series.feature,
        network: series.network,
        observations: inside.length,
        probes: null,
        n: null,
        bad: null,
        baseline: Math.exp(
          median(inside.length > 0 ? inside.map((at) => signal.expected[at]!) : signal.expected),
        ),
        during: inside.length === 0 ? null : median(inside.map((at) => signal.values[at]!)),
        unit: metricDeclaration(series.metric).unit,
        stance: factor >= Math.log(3) ? "for" : factor <= -Math.log(3) ? "against" : "silent",
      },
    ];
  });
}

/** What each step of the shutdown and of the time around it said, over the judged signals of each network. */
export function contributionsOf(signals: readonly JudgedSignal[], interval: Interval): Contribution[] {
  const shown = withSurroundings(interval);
  const step = stepFor(shown, signals.filter((one) => one.state === "judged").length);
  const found = new Map<string, { -readonly [K in keyof Contribution]: Contribution[K] }>();
  for (const { series, signal, state, ratios } of signals) {
    if (signal === null || state !== "judged") continue;
    for (const at of pointsIn(signal, shown)) {
      const time = Math.floor(signal.times[at]! / step) * step;
      const key = `${series.network}/${series.metric}/${time}`;
      const row = found.get(key) ?? {
        ...{ network: series.network, metric: series.metric, time, step },
        observations: 0,
        logRatio: 0,
      };
      row.observations += 1;
      row.logRatio += pointFactor(ratios, at);
      found.set(key, row);
    }
  }
  return [...found.values()].sort((a, b) => (a.network ?? 0) - (b.network ?? 0) || a.time - b.time);
}

function pointsIn({ times }: Signal, { start, end }: Interval): number[] {
  const found: number[] = [];
  times.forEach((time, at) => {
    if (time >= start && time < end) found.push(at);
  });
  return found;
}
