import { and, asc, eq } from "drizzle-orm";
import type { RecordHead, RecordKind, Revision } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskRecords, deskRevisions } from "../../schema/index.ts";

/** Where a record stands; null where no editor ever wrote in it. */
export function readRecord({ orm }: Handle, kind: RecordKind, record: string): RecordHead | null {
  const found = orm
    .select()
    .from(deskRecords)
    .where(and(eq(deskRecords.kind, kind), eq(deskRecords.record, record)))
    .get();
  return found ?? null;
}

/** Every revision of a record, oldest first. */
export function listRevisions({ orm }: Handle, kind: RecordKind, record: string): Revision[] {
  return orm
    .select()
    .from(deskRevisions)
    .where(and(eq(deskRevisions.kind, kind), eq(deskRevisions.record, record)))
    .orderBy(asc(deskRevisions.version))
    .all();
}

/** One revision; null where there is none of this number. */
export function readRevision(
  { orm }: Handle,
  kind: RecordKind,
  record: string,
  version: number,
): Revision | null {
  const found = orm
    .select()
    .from(deskRevisions)
    .where(
      and(eq(deskRevisions.kind, kind), eq(deskRevisions.record, record), eq(deskRevisions.version, version)),
    )
    .get();
  return found ?? null;
}
