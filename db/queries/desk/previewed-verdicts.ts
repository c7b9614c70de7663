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

/**
 * What the comparison would make of a claim as the data are now. A verdict follows from the claim, from when and for
 * whom it was said, and from the data, which the dataset's revision stands for: the last ones are remembered by these.
 */
export function previewedVerdict(handle: Handle, claim: Claim, statement: Statement): Previewed {
  const known = verdicts.get(handle.sqlite) ?? new Map<string, Previewed>();
  verdicts.set(handle.sqlite, known);
  const { saidAt, precision, side } = statement;
  const key = JSON.stringify([currentRevision(handle), claim, saidAt, precision, side]);
  const verdict = known.get(key) ?? verdictOf(handle, claim, statement);
  // Put at the end again: what was asked for longest ago goes first.
  known.delete(key);
  known.set(key, verdict);
  for (const oldest of known.keys()) {
    if (known.size <= kept) break;
    known.delete(oldest);
  }
  return verdict;
}
