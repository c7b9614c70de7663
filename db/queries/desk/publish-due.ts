import { and, eq, isNotNull, lte } from "drizzle-orm";
import type { RecordKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskRecords } from "../../schema/index.ts";
import { publishRecord } from "./publish-record.ts";
import { readRecord, readRevision } from "./read-record.ts";
import { following, writeRevision } from "./write-revision.ts";

/** What became of everything that was due. */
export interface DuePublished {
  readonly published: readonly { readonly kind: RecordKind; readonly record: string }[];
  /** What could not be published, and went back to those who review, with the reason in its history. */
  readonly returned: readonly {
    readonly kind: RecordKind;
    readonly record: string;
    readonly why: string;
  }[];
}

/**
 * Publishes what was planned for a time that has come. Whoever calls it, and however often, each is published once. A
 * record that is not whole any more (its episode is gone, a service has another name) holds up no other: its plan is
 * given up, and it is in review again.
 *
 * @param now UTC epoch ms.
 * @throws whatever the database says where it cannot be written; what is due stays planned then.
 */
export function publishDue(handle: Handle, now: number): DuePublished {
  const due = handle.orm
    .select({ kind: deskRecords.kind, record: deskRecords.record })
    .from(deskRecords)
    .where(and(isNotNull(deskRecords.scheduledFor), lte(deskRecords.scheduledFor, now)))
    .all();
  const published: DuePublished["published"][number][] = [];
  const returned: DuePublished["returned"][number][] = [];
  for (const { kind, record } of due) {
    try {
      if (publishPlanned(handle, kind, record, now)) published.push({ kind, record });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      givePlanUp(handle, kind, record, error.message, now);
      returned.push({ kind, record, why: error.message });
    }
  }
  return { published, returned };
}

/** @returns false where somebody else has published it, or planned it anew. */
function publishPlanned(handle: Handle, kind: RecordKind, record: string, now: number): boolean {
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
}

function givePlanUp(handle: Handle, kind: RecordKind, record: string, why: string, now: number): void {
  handle.sqlite
    .transaction(() => {
      const head = readRecord(handle, kind, record);
      const approved =
        head?.scheduledVersion == null ? null : readRevision(handle, kind, record, head.scheduledVersion);
      if (head === null || approved === null) return;
      writeRevision(
        handle,
        following(head, {
          kind,
          state: "in review",
          fields: approved.fields,
          actor: { id: approved.author, name: approved.authorName },
          now,
          note: `Could not be published as planned: ${why}`,
          publicNote: approved.publicNote,
        }),
      );
    })
    .immediate();
}

/** Whether readers see a record of the desk's, and what they are told of one that they see no longer. */
export function tombstoneOf(
  handle: Handle,
  kind: RecordKind,
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
