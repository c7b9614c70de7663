import { and, asc, eq, ne, type SQL } from "drizzle-orm";
import { DAY, type Interval } from "../../../lib/model/interval.ts";
import { type Metric, metricIds } from "../../../lib/model/metric.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Surge } from "../../../lib/model/surge.ts";
import type { Handle } from "../../client.ts";
import { episodes, surges } from "../../schema/index.ts";
import { boundsOf } from "./episode-rows.ts";

export interface SurgesQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  readonly provenance?: Provenance | undefined;
  /** Surges that could overlap it. */
  readonly period?: Interval | undefined;
}

/** How far from the beginning of a surge an episode of another service may begin and stand beside it. */
const BESIDE = 14 * DAY;

/**
 * Surges in the order of their best start, then id, each with the episodes of other services in its country (of the same
 * provenance) that began about when it began.
 */
export function listSurges(handle: Handle, question: SurgesQuestion = {}): Surge[] {
  const conditions: (SQL | undefined)[] = [];
  if (question.country !== undefined) conditions.push(eq(surges.country, question.country));
  if (question.service !== undefined) conditions.push(eq(surges.service, question.service));
  if (question.provenance !== undefined) conditions.push(eq(surges.provenance, question.provenance));
  const rows = handle.orm
    .select()
    .from(surges)
    .where(and(...conditions))
    .orderBy(asc(surges.startBest), asc(surges.id))
    .all();
  const { period } = question;
  return rows
    .filter(
      (row) =>
        period === undefined ||
        (row.startEarliest < period.end && (row.endLatest === null || row.endLatest > period.start)),
    )
    .map(
      (row): Surge => ({
        id: row.id,
        country: row.country,
        service: row.service,
        network: row.network,
        metric: metricOf(row.metric),
        source: row.source,
        provenance: row.provenance,
        ...boundsOf(row),
        beganBeforeData: row.beganBeforeData,
        baseline: row.baseline,
        peak: row.peak,
        confidence: row.confidence,
        besides: besides(handle, row),
        detector: row.detector,
        datasetRevision: row.datasetRevision,
      }),
    );
}

function besides({ orm }: Handle, row: typeof surges.$inferSelect): string[] {
  return orm
    .select({ id: episodes.id, startEarliest: episodes.startEarliest, startLatest: episodes.startLatest })
    .from(episodes)
    .where(
      and(
        eq(episodes.country, row.country),
        eq(episodes.provenance, row.provenance),
        ne(episodes.service, row.service),
      ),
    )
    .orderBy(asc(episodes.startBest), asc(episodes.id))
    .all()
    .filter(
      (one) => one.startEarliest <= row.startLatest + BESIDE && one.startLatest >= row.startEarliest - BESIDE,
    )
    .map(({ id }) => id);
}

function metricOf(text: string): Metric {
  const found = metricIds.find((id) => id === text);
  if (found === undefined) throw new RangeError(`the database holds a surge of an unknown metric "${text}"`);
  return found;
}
