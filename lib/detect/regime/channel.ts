import type { Metric } from "../../model/metric.ts";
import { metricDeclaration } from "../../model/metric.ts";
import type { Series } from "../../model/series.ts";

/** One series made ready for the model: only the points that say something, as typed arrays in time order. */
export interface Channel {
  readonly series: Series;
  readonly kind: "counts" | "level";
  readonly times: Float64Array;
  readonly probes: readonly (number | null)[];
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
  const usable = series.points.filter((point) =>
    counts ? point.n > 0 : point.value !== null && point.value >= 0 && Number.isFinite(point.value),
  );
  const ordered = usable.every((point, at) => at === 0 || usable[at - 1]!.time <= point.time)
    ? usable
    : [...usable].sort((a, b) => a.time - b.time);
  const controlled =
    !counts && ordered.length > 0 && ordered.every((point) => point.control !== null && point.control > 0);
  // A speed of nothing is a speed too, and has no logarithm: it is read as a thousandth of the smallest one.
  let smallest = Number.POSITIVE_INFINITY;
  if (!counts) for (const point of ordered) if (point.value! > 0) smallest = Math.min(smallest, point.value!);
  const floor = Number.isFinite(smallest) ? smallest / 1000 : 1;
  return {
    series,
    kind: counts ? "counts" : "level",
    times: Float64Array.from(ordered, (point) => point.time),
    probes: ordered.map((point) => point.probe),
    n: counts ? Float64Array.from(ordered, (point) => point.n) : new Float64Array(0),
    bad: counts ? Float64Array.from(ordered, (point) => point.bad) : new Float64Array(0),
    level: counts
      ? new Float64Array(0)
      : Float64Array.from(
          ordered,
          (point) =>
            sign * (Math.log(Math.max(point.value!, floor)) - (controlled ? Math.log(point.control!) : 0)),
        ),
    controlled,
  };
}
