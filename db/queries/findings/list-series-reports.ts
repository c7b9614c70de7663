import { and, asc, eq } from "drizzle-orm";
import type { SeriesReport } from "../../../lib/detect/detector.ts";
import { type Metric, metricIds } from "../../../lib/model/metric.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { seriesReports } from "../../schema/index.ts";

export interface StoredSeriesReport extends SeriesReport {
  readonly provenance: Provenance;
}

/** What the detector made of each series of a service in a country, measured before simulated. */
export function listSeriesReports(
  handle: Handle,
  question: { readonly country: string; readonly service: string },
): StoredSeriesReport[] {
  return handle.orm
    .select()
    .from(seriesReports)
    .where(and(eq(seriesReports.country, question.country), eq(seriesReports.service, question.service)))
    .orderBy(asc(seriesReports.provenance), asc(seriesReports.position))
    .all()
    .map((row) => ({
      network: row.network,
      metric: metricOf(row.metric),
      feature: row.feature,
      source: row.source,
      provenance: row.provenance,
      observations: row.observations,
      period: row.firstAt === null || row.lastAt === null ? null : { start: row.firstAt, end: row.lastAt },
      baseline: row.baseline,
      spread: row.spread,
      state: row.state,
    }));
}

function metricOf(text: string): Metric {
  const found = metricIds.find((id) => id === text);
  if (found === undefined) throw new RangeError(`the database holds a series of an unknown metric "${text}"`);
  return found;
}
