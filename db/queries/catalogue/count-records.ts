import type { Handle } from "../../client.ts";

/** How many rows there are of what. Observations are not counted one by one: that takes long. */
export interface RecordCounts {
  /** Records that all loads took observations from. */
  readonly observations: number;
  readonly episodes: number;
  readonly statements: number;
  readonly claims: number;
  readonly verdicts: number;
  readonly events: number;
  readonly sources: number;
  readonly runs: number;
  readonly rejects: number;
}

export function countRecords({ sqlite }: Handle): RecordCounts {
  return sqlite
    .prepare(
      `SELECT
         (SELECT coalesce(sum(accepted), 0) FROM ingest_runs JOIN sources ON sources.code = ingest_runs.source_code
            WHERE sources.kind <> 'reported') AS observations,
         (SELECT count(*) FROM episodes) AS episodes,
         (SELECT count(*) FROM statements) AS statements,
         (SELECT count(*) FROM claims) AS claims,
         (SELECT count(*) FROM verdicts) AS verdicts,
         (SELECT count(*) FROM events) AS events,
         (SELECT count(*) FROM sources) AS sources,
         (SELECT count(*) FROM ingest_runs) AS runs,
         (SELECT coalesce(sum(rejected), 0) FROM ingest_runs) AS rejects`,
    )
    .get() as RecordCounts;
}
