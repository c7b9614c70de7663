import type { Interval } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import { outcomes } from "../../../lib/model/observation.ts";
import type { Provenance, Series, SeriesPoint } from "../../../lib/model/series.ts";
import { median } from "../../../lib/stats/median.ts";
import type { Handle } from "../../client.ts";
import { countryCode, serviceCode, sourcesByCode } from "./read-codes.ts";

export interface SeriesQuestion {
  readonly country: string;
  readonly service: string;
  readonly provenance: Provenance;
  /** Only observations that begin inside. */
  readonly period?: Interval | undefined;
}

interface Row {
  metric: number;
  time: number;
  network: number;
  source: number;
  duration: number;
  outcome: number | null;
  value: number | null;
  n: number | null;
  bad: number | null;
  control: number | null;
  lower: number | null;
  upper: number | null;
  feature: string | null;
  measurement: number | null;
  probe: number | null;
}

interface Draft {
  time: number;
  duration: number;
  values: number[];
  controls: number[];
  n: number;
  bad: number;
  lower: number | null;
  upper: number | null;
  probe: number | null;
}

interface Gathering {
  readonly series: Omit<Series, "points">;
  readonly points: Draft[];
  readonly byMeasurement: Map<number, Draft>;
}

const ok = outcomes.indexOf("ok");
const down = outcomes.indexOf("down");
const blocked = outcomes.indexOf("blocked");

/**
 * The series of one service in one country, of one provenance. Observations of one measurement and feature make one
 * point: for reachability so many tried and so many failing in a way that suggests blocking (inconclusive ones in
 * neither, and no point where nothing else is left), for a level the median of the values. Series come ordered by metric,
 * feature, network and source; points by time.
 */
export function readSeries(handle: Handle, question: SeriesQuestion): Series[] {
  const country = countryCode(handle, question.country);
  const service = serviceCode(handle, question.service);
  if (country === null || service === null) return [];
  const sources = sourcesByCode(handle);
  const rows = handle.sqlite
    .prepare(
      `SELECT o.metric_code AS metric, o.time, o.network, o.source_code AS source, o.duration, o.outcome_code AS outcome,
              o.value, o.n, o.bad, o.control, o.lower, o.upper, t.feature, o.measurement_id AS measurement, o.probe
       FROM observations o LEFT JOIN targets t ON t.code = o.target_code
       WHERE o.country_code = @country AND o.service_code = @service AND o.metric_code = @metric
         AND o.time >= @start AND o.time < @end
       ORDER BY o.time, o.network, o.source_code, o.identity`,
    )
    .safeIntegers(false);
  const found: Series[] = [];
  // Metric by metric, so that each is one range of the key and only one metric's drafts are held at a time.
  for (let metric = 0; metric < metricIds.length; metric++) {
    const gatherings = new Map<string, Gathering>();
    const range = {
      country,
      service,
      metric,
      start: question.period?.start ?? Number.MIN_SAFE_INTEGER,
      end: question.period?.end ?? Number.MAX_SAFE_INTEGER,
    };
    for (const row of rows.iterate(range) as Iterable<Row>) {
      const source = sources.get(row.source);
      if (source === undefined || source.simulated !== (question.provenance === "simulated")) continue;
      const key = `${row.feature ?? ""}\u0000${row.network}\u0000${row.source}`;
      let gathering = gatherings.get(key);
      if (gathering === undefined) {
        gathering = {
          series: {
            country: question.country,
            service: question.service,
            feature: row.feature,
            network: row.network === 0 ? null : row.network,
            metric: metricIds[metric]!,
            source: source.id,
            provenance: question.provenance,
          },
          points: [],
          byMeasurement: new Map(),
        };
        gatherings.set(key, gathering);
      }
      take(gathering, row);
    }
    const ordered = [...gatherings.values()].sort(
      (a, b) =>
        compare(a.series.feature ?? "", b.series.feature ?? "") ||
        (a.series.network ?? 0) - (b.series.network ?? 0) ||
        compare(a.series.source, b.series.source),
    );
    for (const { series, points } of ordered) {
      const finished = points.map(pointOf).filter((point) => point.value !== null || point.n > 0);
      if (finished.length > 0) found.push({ ...series, points: finished });
    }
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function take({ points, byMeasurement }: Gathering, row: Row): void {
  let draft = row.measurement === null ? undefined : byMeasurement.get(row.measurement);
  if (draft === undefined) {
    draft = {
      time: row.time,
      duration: row.duration,
      values: [],
      controls: [],
      n: 0,
      bad: 0,
      lower: row.lower,
      upper: row.upper,
      probe: row.probe,
    };
    points.push(draft);
    if (row.measurement !== null) byMeasurement.set(row.measurement, draft);
  }
  if (row.value !== null) draft.values.push(row.value);
  if (row.control !== null) draft.controls.push(row.control);
  if (row.outcome === ok || row.outcome === down) draft.n += 1;
  else if (row.outcome === blocked) {
    draft.n += 1;
    draft.bad += 1;
  } else if (row.outcome === null && row.value === null) {
    draft.n += row.n ?? 0;
    draft.bad += row.bad ?? 0;
  }
}

function pointOf(draft: Draft): SeriesPoint {
  return {
    time: draft.time,
    duration: draft.duration,
    value: draft.values.length === 0 ? null : median(draft.values),
    n: draft.n,
    bad: draft.bad,
    control: draft.controls.length === 0 ? null : median(draft.controls),
    lower: draft.lower,
    upper: draft.upper,
    probe: draft.probe,
  };
}
