import { and, eq } from "drizzle-orm";
import type { Actor, RecordKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskRecords } from "../../schema/index.ts";

/**
 * Gives a record to somebody, or to nobody. It is no part of what the record says, and makes no revision.
 *
 * @returns false where no editor ever wrote in it, and there is nothing to give.
 */
export function assignRecord(
  { orm }: Handle,
  kind: RecordKind,
  record: string,
  to: Pick<Actor, "id" | "name"> | null,
): boolean {
  const { changes } = orm
    .update(deskRecords)
    .set({ assignedTo: to?.id ?? null, assignedName: to?.name ?? null })
    .where(and(eq(deskRecords.kind, kind), eq(deskRecords.record, record)))
    .run();
  return changes > 0;
}
