import type { Claim } from "../../../lib/model/claim.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Verdict } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { currentRevision } from "../measured/revision.ts";
import { verdictOf } from "./judge-statement.ts";

type Previewed = Omit<Verdict, "datasetRevision">;

/** Whoever writes changes one claim at a time: the others are not judged anew with every key. */
const kept = 200;
const verdicts = new WeakMap<Handle["sqlite"], Map<string, Previewed>>();

/** A claim with what the comparison would make of it. */
export interface PreviewedClaim {
  readonly claim: Claim;
  readonly verdict: Previewed;
}

/**
 * What the comparison would make of a statement's claims, so many of them at most, as the data are now. A verdict follows
 * from the claim, from when and for whom it was said, and from the data, which the dataset's revision stands for: the last
 * ones are remembered by these.
 */
export function previewedVerdicts(handle: Handle, statement: Statement, most: number): PreviewedClaim[] {
  const known = verdicts.get(handle.sqlite) ?? new Map<string, Previewed>();
  verdicts.set(handle.sqlite, known);
  const revision = currentRevision(handle);
  const { saidAt, precision, side } = statement;
  return statement.claims.slice(0, most).map((claim) => {
    const key = JSON.stringify([revision, claim, saidAt, precision, side]);
    const verdict = known.get(key) ?? verdictOf(handle, claim, statement);
    // Put at the end again: what was asked for longest ago goes first.
    known.delete(key);
    known.set(key, verdict);
    for (const oldest of known.keys()) {
      if (known.size <= kept) break;
      known.delete(oldest);
    }
    return { claim, verdict };
  });
}
