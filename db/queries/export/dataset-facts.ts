import type { DatasetFacts } from "../../../lib/export/package/dataset.ts";
import type { Source } from "../../../lib/model/source.ts";
import type { Handle } from "../../client.ts";
import { listSources } from "../catalogue/list-sources.ts";
import { revisionAt } from "../catalogue/revision-at.ts";
import { currentRevision } from "../measured/revision.ts";

/** The dataset's revision and when it was made, and the sources that something came from. */
export function datasetFacts(handle: Handle): Omit<DatasetFacts, "site"> {
  const revision = currentRevision(handle);
  return {
    revision,
    revisedAt: revisionAt(handle, revision) ?? 0,
    sources: listSources(handle)
      .filter((source) => source.runs + source.observations + source.statements + source.events > 0)
      .map(
        ({ id, name, url, licence, citation, kind }): Source => ({ id, name, url, licence, citation, kind }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
