import type { Fields, RecordHead, RecordKind, RecordState, Revision } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskRecords, deskRevisions } from "../../schema/index.ts";

export interface NewRevision extends Omit<Revision, "version"> {
  readonly title: string;
  readonly version: number;
  readonly publishedVersion: number | null;
  readonly scheduledVersion: number | null;
  readonly scheduledFor: number | null;
}

/**
 * Adds a revision and moves the record's head to it. To be called inside a transaction: the revision's key is what
 * keeps two writers from making one version twice.
 */
export function writeRevision({ orm }: Handle, revision: NewRevision): void {
  const { title, publishedVersion, scheduledVersion, scheduledFor, ...row } = revision;
  orm.insert(deskRevisions).values(row).run();
  const head = {
    title,
    version: row.version,
    state: row.state,
    publishedVersion,
    scheduledVersion,
    scheduledFor,
    updatedAt: row.at,
  };
  orm
    .insert(deskRecords)
    .values({ kind: row.kind, record: row.record, ...head })
    .onConflictDoUpdate({ target: [deskRecords.kind, deskRecords.record], set: head })
    .run();
}

/** A revision that has the head's place in everything that is not said otherwise. */
export function following(
  head: RecordHead,
  of: {
    readonly kind: RecordKind;
    readonly state: RecordState;
    readonly fields: Fields;
    readonly actor: { readonly id: string; readonly name: string };
    readonly now: number;
    readonly note: string | null;
    readonly publicNote: string | null;
  },
): NewRevision {
  return {
    kind: of.kind,
    record: head.record,
    version: head.version + 1,
    state: of.state,
    fields: of.fields,
    author: of.actor.id,
    authorName: of.actor.name,
    at: of.now,
    note: of.note,
    publicNote: of.publicNote,
    title: head.title,
    publishedVersion: head.publishedVersion,
    scheduledVersion: null,
    scheduledFor: null,
  };
}
