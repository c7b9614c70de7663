import type { Instant } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";

/** When a revision was made; null where there is none of that number. */
export function revisionAt({ sqlite }: Handle, revision: number): Instant | null {
  const at = sqlite.prepare("SELECT at FROM dataset_revisions WHERE revision = ?").pluck().get(revision);
  return (at as Instant | undefined) ?? null;
}
