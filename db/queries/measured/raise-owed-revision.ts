import type { Handle } from "../../client.ts";
import { bumpRevision } from "./revision.ts";

/**
 * Raises the dataset's revision where a run has changed something that no revision tells of yet. As long as days wait
 * for their cells the runs go on owing: what readers see will change once more.
 *
 * @param reason for a person who looks back, as `bumpRevision` takes it.
 * @param now UTC epoch ms.
 * @param changed whether something changed that no run owes for.
 * @returns whether it was raised.
 */
export function raiseOwedRevision(handle: Handle, reason: string, now: number, changed = false): boolean {
  const { sqlite } = handle;
  return sqlite
    .transaction(() => {
      const owing = sqlite
        .prepare("SELECT count(*) FROM ingest_runs WHERE owes_revision")
        .pluck()
        .get() as number;
      if (owing === 0 && !changed) return false;
      bumpRevision(handle, reason, now);
      sqlite
        .prepare(
          "UPDATE ingest_runs SET owes_revision = 0 WHERE owes_revision AND NOT EXISTS (SELECT 1 FROM stale_days)",
        )
        .run();
      return true;
    })
    .immediate();
}
