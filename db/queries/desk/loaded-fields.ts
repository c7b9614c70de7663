import { formOf } from "../../../lib/desk/forms/index.ts";
import { type Fields, type RecordKind, tidyFields } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { readEvent } from "../editorial/read-event.ts";
import { readStatement } from "../editorial/read-statement.ts";

/** What a load brought, as the desk's form has it; null where nothing of this id was loaded. */
export function loadedFields(handle: Handle, kind: RecordKind, record: string): Fields | null {
  const stored =
    kind === "statement"
      ? readStatement(handle, record)
      : kind === "event"
        ? readEvent(handle, record)
        : null;
  return stored === null ? null : tidyFields(formOf(kind).fieldsOf(stored));
}
