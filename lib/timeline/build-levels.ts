import type { SeriesReport } from "../detect/detector.ts";
import { type Metric, metricDeclaration } from "../model/metric.ts";
import type { Cell } from "../model/series.ts";
import type { LevelLane, LevelRow } from "./model.ts";

/** Which levels to show first: what a person feels when a service is slowed, then what stands close to it. */
export const levelOrder: readonly Metric[] = [
  "throughput",
  "load",
  "handshake",
  "latency",
  "users",
  "traffic",
  "signal",
];

const LANES = 2;

export interface LevelsInput {
  /** Cells of all networks pooled, of one step. */
  readonly cells: readonly Cell[];
  readonly seriesReports: readonly SeriesReport[];
  /** Only these, in this order. Left out: the first two that were measured, in `levelOrder`. */
  readonly metricsToShow?: readonly Metric[];
  readonly sourceName: (id: string) => string;
}

/**
 * One lane a metric: that of the (source, part of the service) with the most values, the others being
 * in the tables. A lane takes its baseline from what the detector said of the same series.
 */
export function buildLevels(input: LevelsInput): LevelLane[] {
  const order = input.metricsToShow ?? levelOrder;
  const lanes = order.flatMap((metric) => {
    const cells = mostValues(input.cells.filter((cell) => cell.metric === metric && cell.values > 0));
    const first = cells[0];
    if (first === undefined) return [];
    const { source, feature } = first;
    const rows = cells.flatMap(levelRow).sort((a, b) => a.time - b.time);
    if (rows.length === 0) return [];
    const baseline = baselineOf(input.seriesReports, { metric, source, feature });
    return [
      {
        metric: { ...metricDeclaration(metric), id: metric },
        source: input.sourceName(source),
        feature,
        baseline,
        rows,
      },
    ];
  });
  return input.metricsToShow === undefined ? lanes.slice(0, LANES) : lanes;
}

function levelRow(cell: Cell): LevelRow[] {
  if (cell.median === null || cell.q25 === null || cell.q75 === null) return [];
  return [{ time: cell.time, n: cell.values, q25: cell.q25, median: cell.median, q75: cell.q75 }];
}

function mostValues(cells: readonly Cell[]): Cell[] {
  const groups = new Map<string, { values: number; cells: Cell[] }>();
  for (const cell of cells) {
    const name = `${cell.source}\u0000${cell.feature ?? ""}`;
    const group = groups.get(name) ?? { values: 0, cells: [] };
    group.values += cell.values;
    group.cells.push(cell);
    groups.set(name, group);
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => y.values - x.values || (a < b ? -1 : 1));
  return sorted[0]?.[1].cells ?? [];
}

/**
 * The usual level of a series: the detector's word on all networks pooled where it gave one; else the
 * baseline of the network in the middle when networks are ordered by baseline and weighed by their
 * observations. A baseline is never computed from what is drawn: that would let an episode lower it.
 */
function baselineOf(
  reports: readonly SeriesReport[],
  series: { metric: Metric; source: string; feature: string | null },
): number | null {
  const known = reports
    .filter(
      (one) => one.metric === series.metric && one.source === series.source && one.feature === series.feature,
    )
    .flatMap(({ baseline, observations, network }) =>
      baseline === null ? [] : [{ baseline, observations, network }],
    );
  const pooled = known.find((one) => one.network === null);
  if (pooled !== undefined && known.length === 1) return pooled.baseline;
  const sorted = known.sort((a, b) => a.baseline - b.baseline);
  const total = sorted.reduce((sum, one) => sum + one.observations, 0);
  let passed = 0;
  for (const one of sorted) {
    passed += one.observations;
    if (passed * 2 >= total) return one.baseline;
  }
  return null;
}
