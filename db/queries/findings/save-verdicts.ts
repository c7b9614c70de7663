import type { Verdict } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { bumpRevision } from "../measured/revision.ts";
import { listVerdicts } from "./list-verdicts.ts";

export interface VerdictsSaved {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The new dataset revision; null where nothing changed. */
  readonly revision: number | null;
}

/**
 * Puts these verdicts in the place of all there were, in one transaction. A verdict that says the same as
 * before keeps its row and the revision it was made at; the dataset's revision grows only where one changed.
 *
 * @param now UTC epoch ms.
 */
export function saveVerdicts(
  handle: Handle,
  verdicts: readonly Omit<Verdict, "datasetRevision">[],
  now: number,
): VerdictsSaved {
  const { sqlite } = handle;
  const save = sqlite.transaction((): VerdictsSaved => {
    const before = new Map(listVerdicts(handle).map((verdict) => [verdict.claim, verdict]));
    const differing = verdicts.filter((verdict) => {
      const old = before.get(verdict.claim);
      return old === undefined || contentOf(old) !== contentOf(verdict);
    });
    const added = differing.filter((verdict) => !before.has(verdict.claim)).length;
    const kept = new Set(verdicts.map((verdict) => verdict.claim));
    const gone = [...before.keys()].filter((claim) => !kept.has(claim));
    const figures = {
      added,
      changed: differing.length - added,
      unchanged: verdicts.length - differing.length,
      removed: gone.length,
    };
    if (differing.length === 0 && gone.length === 0) return { ...figures, revision: null };

    const revision = bumpRevision(handle, `compare: ${differing.length} verdicts`, now);
    const remove = sqlite.prepare("DELETE FROM verdicts WHERE claim = ?");
    for (const claim of gone) remove.run(claim);
    const put = sqlite.prepare(
      `INSERT INTO verdicts (claim, value, reasons, episodes, coverage, compliance, provenance, comparison, dataset_revision)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (claim) DO UPDATE SET value = excluded.value, reasons = excluded.reasons,
         episodes = excluded.episodes, coverage = excluded.coverage, compliance = excluded.compliance,
         provenance = excluded.provenance, comparison = excluded.comparison,
         dataset_revision = excluded.dataset_revision`,
    );
    for (const one of differing)
      put.run(
        one.claim,
        one.value,
        JSON.stringify(one.reasons),
        JSON.stringify(one.episodes),
        JSON.stringify(one.coverage),
        JSON.stringify(one.compliance),
        one.provenance,
        one.comparison,
        revision,
      );
    return { ...figures, revision };
  });
  return save.immediate();
}

/** All that a verdict says, in one text; two that say the same give the same. */
function contentOf(verdict: Omit<Verdict, "datasetRevision">): string {
  const { claim, value, reasons, episodes, coverage, compliance, provenance, comparison } = verdict;
  return JSON.stringify([claim, value, reasons, episodes, coverage, compliance, provenance, comparison]);
}
