import type { Handle } from "../db/client.ts";
import { revisionAt } from "../db/queries/catalogue/revision-at.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import type { Instant } from "../lib/model/interval.ts";

/** The state of the dataset that an answer is made from. */
export interface DatasetTag {
  readonly revision: number;
  readonly revisedAt: Instant;
  /** The entity tag of every answer that follows from that state and its address alone (RFC 9110, 8.8.3). */
  readonly tag: string;
}

/** The present state. The moment of its revision tells databases apart that count their revisions alike. */
export function datasetTag(handle: Handle): DatasetTag {
  const revision = currentRevision(handle);
  const revisedAt = revisionAt(handle, revision) ?? 0;
  return { revision, revisedAt, tag: `W/"r${revision}-${revisedAt.toString(36)}"` };
}

/** Whether a caller already has what bears the tag: `If-None-Match`, compared weakly (RFC 9110, 13.1.2). */
export function isKnown(request: Request, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  const known = request.headers.get("if-none-match");
  return known?.split(",").some((one) => opaque(one) === opaque(tag) || one.trim() === "*") ?? false;
}
