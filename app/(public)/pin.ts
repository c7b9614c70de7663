import type { PinnedTo } from "../../components/site/revision-notice.tsx";
import type { Handle } from "../../db/client.ts";
import { listChangesSince } from "../../db/queries/catalogue/list-changes-since.ts";
import { revisionAt } from "../../db/queries/catalogue/revision-at.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";

/** What an address with `?revision=N` is told; null where it names none, or the one that is shown. */
export function pinnedTo(handle: Handle, asked: string): PinnedTo | null {
  if (asked === "") return null;
  const current = currentRevision(handle);
  const revision = /^[0-9]{1,9}$/.test(asked) ? Number(asked) : Number.NaN;
  if (revision === current) return null;
  const at = Number.isNaN(revision) ? null : revisionAt(handle, revision);
  if (at === null) return { state: "unknown", asked: asked.slice(0, 20), current };
  return { state: "old", asked: revision, at, current, changes: listChangesSince(handle, revision) };
}
