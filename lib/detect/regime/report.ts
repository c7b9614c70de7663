import { metricDeclaration } from "../../model/metric.ts";
import type { Series } from "../../model/series.ts";
import { median } from "../../stats/median.ts";
import type { SeriesReport } from "../detector.ts";
import { judgedMetrics } from "./channel.ts";
import { isLongEnough } from "./long-enough.ts";
import type { PreparedChannel, Strand } from "./strand.ts";

/** What was made of one series, for the page that says why. */
export function reportOf(
  series: Series,
  strands: readonly Strand[],
  failure: string | undefined,
): SeriesReport {
  const { network, metric, feature, source, points } = series;
  if (failure !== undefined)
    return {
      ...{ network, metric, feature, source },
      observations: points.length,
      period: null,
      baseline: null,
      spread: null,
      state: `failed: ${failure}`,
    };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    first = Math.min(first, point.time);
    last = Math.max(last, point.time + Math.max(1, point.duration));
  }
  const strand = strands.find((one) => one.channels.some((prepared) => prepared.channel.series === series));
  const prepared = strand?.channels.find((one) => one.channel.series === series);
  const state = !judgedMetrics.includes(metric)
    ? "not judged: this detector does not read the metric"
    : strand === undefined
      ? "nothing to judge: no usable observation"
      : isLongEnough(strand)
        ? "judged"
        : "too few observations";
  return {
    network,
    metric,
    feature,
    source,
    observations: points.length,
    period: points.length === 0 ? null : { start: first, end: last },
    ...figuresOf(prepared),
    state,
  };
}

function figuresOf(prepared: PreparedChannel | undefined): {
  baseline: number | null;
  spread: number | null;
} {
  if (prepared === undefined) return { baseline: null, spread: null };
  const { model, channel } = prepared;
  if (model.kind === "counts")
    return { baseline: model.failure, spread: Math.sqrt(model.failure * (1 - model.failure)) };
  const middle = model.usual;
  if (Number.isNaN(middle)) return { baseline: null, spread: null };
  const sign = metricDeclaration(channel.series.metric).bad === "rise" ? -1 : 1;
  const control = channel.controlled
    ? median(channel.series.points.flatMap((point) => (point.control === null ? [] : [point.control])))
    : 1;
  const baseline = Math.exp(sign * middle) * control;
  // The spread is of logarithms; sinh gives half the width of one spread to either side, in the unit.
  return { baseline, spread: baseline * Math.sinh(model.spread) };
}
