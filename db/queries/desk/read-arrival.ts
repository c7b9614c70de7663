import { and, eq } from "drizzle-orm";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { type Fields, type RecordKind, tidyFields } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskArrivals } from "../../schema/index.ts";

/** What the last load brought for a record that editors hold, as the form has it; null where none did. */
export function readArrival({ orm }: Handle, kind: RecordKind, record: string): Fields | null {
  const found = orm
    .select()
    .from(deskArrivals)
    .where(and(eq(deskArrivals.kind, kind), eq(deskArrivals.record, record)))
    .get();
  return found === undefined ? null : tidyFields(formOf(kind).fieldsOf(found.body));
}
