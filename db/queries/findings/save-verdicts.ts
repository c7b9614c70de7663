import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../../../lib/model/claim.ts";
import type { Verdict, VerdictOccasion } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { bumpRevision } from "../measured/revision.ts";

export interface VerdictsSaved {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The new dataset revision; null where nothing changed. */
  readonly revision: number | null;
}

/** A claim and what the comparison makes of it. */
export interface NewVerdict {
  readonly claim: Claim;
  readonly verdict: Omit<Verdict, "datasetRevision">;
}

/** The last version of a claim's verdict. */
interface Standing {
  readonly claimed: string;
  readonly verdict: Verdict | null;
}

/**
 * Puts these verdicts in the place of all there were, in one transaction, and adds each that says something
 * else than the last one on its claim to the history. A verdict that says the same as before keeps the
 * revision it was made at, even where its statement was loaded anew in between; the dataset's revision
 * grows only where one changed.
 *
 * @param now UTC epoch ms.
 * @param statement where given, these are the verdicts of its claims, and those of all others stay as they are.
 */
export function saveVerdicts(
  handle: Handle,
  made: readonly NewVerdict[],
  now: number,
  statement: string | null = null,
): VerdictsSaved {
  const { sqlite } = handle;
  const save = sqlite.transaction((): VerdictsSaved => {
    const concerned = (claim: string) => statement === null || claim.startsWith(`${statement}/`);
    const before = new Map([...standingVerdicts(handle)].filter(([claim]) => concerned(claim)));
    const stored = new Set(
      (sqlite.prepare("SELECT claim FROM verdicts").pluck().all() as string[]).filter(concerned),
    );
    const differing: { readonly one: NewVerdict; readonly occasion: VerdictOccasion }[] = [];
    const restored: Verdict[] = [];
    for (const one of made) {
      const old = before.get(one.claim.id);
      const occasion = occasionOf(old, one);
      if (occasion !== null) differing.push({ one, occasion });
      else if (old?.verdict && !stored.has(one.claim.id)) restored.push(old.verdict);
    }
    const kept = new Set(made.map(({ claim }) => claim.id));
    const gone = [...before].filter(([claim, { verdict }]) => verdict !== null && !kept.has(claim));
    const added = differing.filter(({ one }) => !before.get(one.claim.id)?.verdict).length;
    const figures = {
      added,
      changed: differing.length - added,
      unchanged: made.length - differing.length,
      removed: gone.length,
    };
    const remove = sqlite.prepare("DELETE FROM verdicts WHERE claim = ?");
    for (const claim of stored) if (!kept.has(claim)) remove.run(claim);
    const put = prepareRow(handle);
    for (const verdict of restored) put(verdict);
    if (differing.length === 0 && gone.length === 0) return { ...figures, revision: null };

    const revision = bumpRevision(handle, `compare: ${differing.length + gone.length} verdicts`, now);
    const remember = sqlite.prepare(
      `INSERT INTO verdict_history (claim, at, dataset_revision, occasion, claimed, verdict)
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    for (const [claim, { claimed }] of gone) remember.run(claim, now, revision, "withdrawn", claimed, null);
    for (const { one, occasion } of differing) {
      const verdict: Verdict = { ...one.verdict, datasetRevision: revision };
      put(verdict);
      const claimed = JSON.stringify(one.claim);
      remember.run(one.claim.id, now, revision, occasion, claimed, JSON.stringify(verdict));
    }
    return { ...figures, revision };
  });
  return save.immediate();
}

/** Why a verdict is a new version; null where it says what the last one said of the same claim. */
function occasionOf(old: Standing | undefined, { claim, verdict }: NewVerdict): VerdictOccasion | null {
  if (old === undefined) return "first";
  // Its parts, in whatever order they were written.
  if (old.verdict === null || !isDeepStrictEqual(JSON.parse(old.claimed), claim)) return "claim";
  if (contentOf(old.verdict) === contentOf(verdict)) return null;
  return sameMethod(old.verdict, verdict) ? "data" : "method";
}

/**
 * Whether two verdicts were reached in the same way: by one version of the comparison, and with no detector
 * in two versions. That another detector spoke, or none, is the evidence's doing.
 */
function sameMethod(one: NewVerdict["verdict"], other: NewVerdict["verdict"]): boolean {
  const versions = new Map(detectorsOf(one));
  return (
    one.comparison === other.comparison &&
    detectorsOf(other).every(([id, version]) => (versions.get(id) ?? version) === version)
  );
}

/** `regime@2, signal@1` as pairs of a detector and its version. */
function detectorsOf({ detector }: NewVerdict["verdict"]): [id: string, version: string][] {
  return [...(detector ?? "").matchAll(/([\w-]+)@(\d+)/g)].map(([, id = "", version = ""]) => [id, version]);
}

function standingVerdicts({ sqlite }: Handle): Map<string, Standing> {
  const rows = sqlite
    .prepare(
      `SELECT claim, claimed, verdict FROM verdict_history
       WHERE id IN (SELECT max(id) FROM verdict_history GROUP BY claim)`,
    )
    .all() as { claim: string; claimed: string; verdict: string | null }[];
  return new Map(
    rows.map(({ claim, claimed, verdict }) => [
      claim,
      { claimed, verdict: verdict === null ? null : (JSON.parse(verdict) as Verdict) },
    ]),
  );
}

function prepareRow({ sqlite }: Handle): (verdict: Verdict) => void {
  const put = sqlite.prepare(
    `INSERT OR REPLACE INTO verdicts (claim, value, reasons, episodes, coverage, compliance, provenance,
       comparison, strength, would_change, detector, dataset_revision)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (one) => {
    put.run(
      one.claim,
      one.value,
      JSON.stringify(one.reasons),
      JSON.stringify(one.episodes),
      JSON.stringify(one.coverage),
      JSON.stringify(one.compliance),
      one.provenance,
      one.comparison,
      one.strength,
      JSON.stringify(one.wouldChange),
      one.detector,
      one.datasetRevision,
    );
  };
}

/** All that a verdict says, in one text; two that say the same give the same. */
function contentOf(verdict: NewVerdict["verdict"]): string {
  return JSON.stringify([
    verdict.claim,
    verdict.value,
    verdict.reasons,
    verdict.episodes,
    verdict.coverage,
    verdict.compliance,
    verdict.provenance,
    verdict.comparison,
    verdict.strength,
    verdict.wouldChange,
    verdict.detector,
  ]);
}
