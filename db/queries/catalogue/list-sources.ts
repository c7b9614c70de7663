import type { SourceOverview } from "../../../lib/model/overview.ts";
import type { Handle } from "../../client.ts";

/** Every source, with what has come from it; the ones that something came from first, then by name. */
export function listSources({ sqlite }: Handle): SourceOverview[] {
  return sqlite
    .prepare(
      `SELECT sources.id, sources.name, sources.url, sources.licence, sources.citation, sources.kind,
         coalesce(run.runs, 0) AS runs, run.lastRunAt AS lastRunAt, coalesce(judged.observations, 0) AS observations,
         (SELECT count(*) FROM statements WHERE statements.source = sources.id) AS statements,
         (SELECT count(*) FROM events WHERE events.source = sources.id) AS events
       FROM sources LEFT JOIN (
         SELECT source_code, count(*) AS runs, max(coalesce(finished_at, started_at)) AS lastRunAt
         FROM ingest_runs GROUP BY source_code
       ) AS run ON run.source_code = sources.code
       LEFT JOIN (
         SELECT source, sum(observations) AS observations FROM series_reports GROUP BY source
       ) AS judged ON judged.source = sources.id
       ORDER BY coalesce(judged.observations, 0) + statements + events = 0, sources.name`,
    )
    .all() as SourceOverview[];
}
