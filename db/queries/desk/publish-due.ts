import { and, eq, isNotNull, lte } from "drizzle-orm";
import type { Handle } from "../../client.ts";
import { deskRecords } from "../../schema/index.ts";
import { publishRecord } from "./publish-record.ts";
import { readRecord, readRevision } from "./read-record.ts";
import { following, writeRevision } from "./write-revision.ts";

/**
 * Publishes what was planned for a time that has come. Whoever calls it, and however often, each is published once.
 *
 * @param now UTC epoch ms.
 * @returns the records that readers see from now on.
 */
export function publishDue(
  handle: Handle,
  now: number,
): { readonly kind: string; readonly record: string }[] {
  const due = handle.orm
    .select({ kind: deskRecords.kind, record: deskRecords.record })
    .from(deskRecords)
    .where(and(isNotNull(deskRecords.scheduledFor), lte(deskRecords.scheduledFor, now)))
    .all();
  return due.filter(({ kind, record }) => {
    const publish = handle.sqlite.transaction((): boolean => {
      const head = readRecord(handle, kind, record);
      const planned = head?.scheduledVersion;
      if (head === null || planned == null || head.scheduledFor === null || head.scheduledFor > now)
        return false;
      const approved = readRevision(handle, kind, record, planned);
      if (approved === null) return false;
      const next = following(head, {
        kind,
        state: head.publishedVersion === null ? "published" : "corrected",
        fields: approved.fields,
        actor: { id: approved.author, name: approved.authorName },
        now,
        note: "Published as planned.",
        publicNote: approved.publicNote,
      });
      writeRevision(handle, { ...next, publishedVersion: next.version });
      publishRecord(handle, next, now);
      return true;
    });
    return publish.immediate();
  });
}

/** The next time that something is planned for; null where nothing is. */
export function nextPublication({ orm }: Handle): number | null {
  const planned = orm
    .select({ at: deskRecords.scheduledFor })
    .from(deskRecords)
    .where(isNotNull(deskRecords.scheduledFor))
    .all()
    .flatMap(({ at }) => at ?? []);
  return planned.length === 0 ? null : Math.min(...planned);
}

/** Whether readers see a record of the desk's, and what they are told of one that they see no longer. */
export function tombstoneOf(
  handle: Handle,
  kind: "statement" | "annotation" | "event" | "episode-review",
  record: string,
): { readonly at: number; readonly publicNote: string | null } | null {
  const head = handle.orm
    .select()
    .from(deskRecords)
    .where(and(eq(deskRecords.kind, kind), eq(deskRecords.record, record)))
    .get();
  if (head === undefined || head.publishedVersion !== null) return null;
  const gone = handle.sqlite
    .prepare(
      `SELECT at, public_note AS publicNote FROM desk_publications
       WHERE kind = ? AND record = ? AND state = 'withdrawn' ORDER BY id DESC LIMIT 1`,
    )
    .get(kind, record) as { at: number; publicNote: string | null } | undefined;
  return gone ?? null;
}
