import type { SourceOverview } from "../../../lib/model/overview.ts";
import type { Handle } from "../../client.ts";

/** Every source, with what has come from it; the ones that something came from first, then by name. */
export function listSources({ sqlite }: Handle): SourceOverview[] {
  return sqlite
    .prepare(
      `SELECT sources.id, sources.name, sources.url, sources.licence, sources.citation, sources.kind,
         coalesce(run.runs, 0) AS runs, run.lastRunAt AS lastRunAt, coalesce(run.accepted, 0) AS accepted,
         (SELECT count(*) FROM statements WHERE statements.source = sources.id) AS statements,
         (SELECT count(*) FROM events WHERE events.source = sources.id) AS events
       FROM sources LEFT JOIN (
         SELECT source_code, count(*) AS runs, max(coalesce(finished_at, started_at)) AS lastRunAt,
           sum(accepted) AS accepted
         FROM ingest_runs GROUP BY source_code
       ) AS run ON run.source_code = sources.code
       ORDER BY runs + statements + events = 0, sources.name`,
    )
    .all() as SourceOverview[];
}
