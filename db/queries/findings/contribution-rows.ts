import type { Contribution } from "../../../lib/model/contribution.ts";
import { type Metric, metricIds } from "../../../lib/model/metric.ts";

/** One network and metric: `[network, metric, step in ms, [[step number, observations, log ratio], …]]`. */
type Packed = [
  network: number | null,
  metric: string,
  step: number,
  rows: [number: number, observations: number, logRatio: number][],
];

/** Contributions as short text: steps by their number since 1970, log ratios to a hundredth. */
export function packContributions(contributions: readonly Contribution[]): string {
  const groups = new Map<string, Packed>();
  for (const { network, metric, time, step, observations, logRatio } of contributions) {
    const key = `${network}/${metric}/${step}`;
    const group = groups.get(key) ?? [network, metric, step, []];
    groups.set(key, group);
    group[3].push([time / step, observations, Math.round(logRatio * 100) / 100]);
  }
  return JSON.stringify([...groups.values()]);
}

/** @throws RangeError at a metric that the program does not know. */
export function unpackContributions(packed: string): Contribution[] {
  return (JSON.parse(packed) as Packed[]).flatMap(([network, metric, step, rows]) =>
    rows.map(([number, observations, logRatio]) => ({
      network,
      metric: metricOf(metric),
      time: number * step,
      step,
      observations,
      logRatio,
    })),
  );
}

function metricOf(text: string): Metric {
  const found = metricIds.find((id) => id === text);
  if (found === undefined)
    throw new RangeError(`the database holds contributions of an unknown metric "${text}"`);
  return found;
}
