import type { Problem } from "../../../lib/export/problem.ts";
import { isoInstant } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { listChangesSince } from "../catalogue/list-changes-since.ts";
import { revisionAt } from "../catalogue/revision-at.ts";
import { currentRevision } from "../measured/revision.ts";

/**
 * What is wrong with an address that was made for a revision; null where it is the present one. An older one is gone,
 * and the answer says what changed since; one that never was is not found.
 */
export function pinProblem(handle: Handle, revision: number | undefined): Problem | null {
  const current = currentRevision(handle);
  if (revision === undefined || revision === current) return null;
  const at = revisionAt(handle, revision);
  if (at === null)
    return {
      status: 404,
      title: "No such revision",
      detail: `revision ${revision} of the dataset was never made; the present one is ${current}`,
      parameter: "revision",
      more: { current_revision: current },
    };
  return {
    status: 410,
    title: "The records have changed since",
    detail: `the dataset stands at revision ${current}; what changed since revision ${revision} is listed, and published snapshots keep older records`,
    parameter: "revision",
    more: {
      revision,
      revised_at: isoInstant(at),
      current_revision: current,
      changes: listChangesSince(handle, revision).map((change) => ({
        revision: change.revision,
        at: isoInstant(change.at),
        reason: change.reason,
      })),
      snapshots: "/data/snapshots",
    },
  };
}
