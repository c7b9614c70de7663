import type { Metric } from "../../model/metric.ts";
import { metricDeclaration } from "../../model/metric.ts";
import type { Series, SeriesPoint } from "../../model/series.ts";

/** Stands for the probe of a point whose source does not tell probes apart. */
export const NO_PROBE = -1;

/** One series made ready for the model: only the points that say something, as typed arrays in time order. */
export interface Channel {
  readonly series: Series;
  readonly kind: "counts" | "level";
  readonly times: Float64Array;
  /** Number of each point's probe, or `NO_PROBE`. */
  readonly probes: Float64Array;
  /** Which of the series' points each is. */
  readonly places: Int32Array;
  /** Counts: tried and failed. Levels: empty. */
  readonly n: Float64Array;
  readonly bad: Float64Array;
  /** Levels: log of value (over control where there is one), turned so that a fall is bad. Counts: empty. */
  readonly level: Float64Array;
  /** Whether all levels are over a control. */
  readonly controlled: boolean;
}

/** Metrics that this detector reads. Users are not among them: fewer people is not a slower service. */
export const judgedMetrics: readonly Metric[] = [
  "reachability",
  "throughput",
  "handshake",
  "latency",
  "load",
  "traffic",
  "signal",
];

export function channelOf(series: Series): Channel {
  const counts = series.metric === "reachability";
  const sign = metricDeclaration(series.metric).bad === "rise" ? -1 : 1;
  const { points } = series;
  let usable = 0;
  let ordered = true;
  let last = Number.NEGATIVE_INFINITY;
  let controlled = !counts;
  // A speed of nothing is a speed too, and has no logarithm: it is read as a thousandth of the smallest one.
  let smallest = Number.POSITIVE_INFINITY;
  for (const point of points) {
    if (!isUsable(point, counts)) continue;
    usable += 1;
    if (point.time < last) ordered = false;
    last = point.time;
    if (counts) continue;
    if (point.control === null || !(point.control > 0)) controlled = false;
    if (point.value! > 0 && point.value! < smallest) smallest = point.value!;
  }
  const floor = Number.isFinite(smallest) ? smallest / 1000 : 1;
  const times = new Float64Array(usable);
  const probes = new Float64Array(usable);
  const n = new Float64Array(counts ? usable : 0);
  const bad = new Float64Array(counts ? usable : 0);
  const level = new Float64Array(counts ? 0 : usable);
  const places = new Int32Array(usable);
  let next = 0;
  for (let at = 0; at < points.length; at++) if (isUsable(points[at]!, counts)) places[next++] = at;
  if (!ordered) places.sort((a, b) => points[a]!.time - points[b]!.time || a - b);
  for (let at = 0; at < usable; at++) {
    const point = points[places[at]!]!;
    times[at] = point.time;
    probes[at] = point.probe ?? NO_PROBE;
    if (counts) {
      n[at] = point.n;
      bad[at] = point.bad;
    } else {
      const log = Math.log(Math.max(point.value!, floor));
      level[at] = sign * (controlled ? log - Math.log(point.control!) : log);
    }
  }
  return {
    series,
    kind: counts ? "counts" : "level",
    times,
    probes,
    places,
    n,
    bad,
    level,
    controlled: controlled && usable > 0,
  };
}

function isUsable(point: SeriesPoint, counts: boolean): boolean {
  if (counts) return point.n > 0;
  return point.value !== null && point.value >= 0 && Number.isFinite(point.value);
}
