import type { DatasetFacts } from "../../../lib/export/package/dataset.ts";
import type { Source } from "../../../lib/model/source.ts";
import type { Handle } from "../../client.ts";
import { revisionAt } from "../catalogue/revision-at.ts";
import { currentRevision } from "../measured/revision.ts";

/** The dataset's revision and when it was made, and the sources that something came from, by id. */
export function datasetFacts(handle: Handle): Omit<DatasetFacts, "site"> {
  const revision = currentRevision(handle);
  const sources = handle.sqlite
    .prepare(
      `SELECT id, name, url, licence, citation, kind FROM sources
       WHERE EXISTS (SELECT 1 FROM ingest_runs WHERE ingest_runs.source_code = sources.code)
         OR EXISTS (SELECT 1 FROM measurements WHERE measurements.source_code = sources.code)
         OR id IN (SELECT source FROM series_reports) OR id IN (SELECT source FROM statements)
         OR id IN (SELECT source FROM events) OR id IN (SELECT source FROM reported_episodes)
       ORDER BY id`,
    )
    .all() as Source[];
  return { revision, revisedAt: revisionAt(handle, revision) ?? 0, sources };
}
