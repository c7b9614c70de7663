import type { RecordKind } from "../../../lib/desk/record.ts";
import type { Problem } from "../../../lib/export/problem.ts";
import { isoInstant } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { tombstoneOf } from "../desk/publish-due.ts";
import { listWithdrawnClaims } from "../findings/list-withdrawn-claims.ts";
import { readEpisode } from "../findings/read-episode.ts";

/** What has an id that lives for ever. */
export type NamedKind = "episode" | "claim" | RecordKind;

/** What became of an id: another took its place, or its tombstone. */
export type Gone = { readonly movedTo: string } | Problem;

/** What became of an id that readers saw once and that names nothing now; null where nobody ever saw it. */
export function goneRecord(handle: Handle, kind: NamedKind, id: string): Gone | null {
  if (kind === "episode") return goneEpisode(handle, id);
  if (kind === "claim") {
    // A claim's id is its statement's, a slash, and a number.
    const whole = goneRecord(handle, "statement", id.slice(0, Math.max(0, id.lastIndexOf("/"))));
    return whole ?? goneClaim(handle, id);
  }
  const gone = tombstoneOf(handle, kind, id);
  if (gone === null) return null;
  return {
    status: 410,
    title: "Withdrawn",
    detail: `${id} was withdrawn by the editors${gone.publicNote === null ? "" : `: ${gone.publicNote}`}`,
    more: {
      withdrawn_at: isoInstant(gone.at),
      reason: gone.publicNote,
      history: `/history/${kind}/${encodeURIComponent(id)}`,
    },
  };
}

function goneEpisode(handle: Handle, id: string): Gone | null {
  const found = readEpisode(handle, id);
  if (found === null || "episode" in found) return null;
  if (found.movedTo !== null) return { movedTo: found.movedTo };
  return {
    status: 410,
    title: "The episode is found no longer",
    detail: `${id} was published once and is found no longer (${found.reason}); nothing took its place`,
  };
}

function goneClaim(handle: Handle, id: string): Gone | null {
  const gone = listWithdrawnClaims(handle).find(({ claim }) => claim.id === id);
  if (gone === undefined) return null;
  return {
    status: 410,
    title: "The claim was taken out",
    detail: `${id} was judged once and is in its statement no longer`,
    more: { withdrawn_at: isoInstant(gone.at) },
  };
}
