import type { Reject } from "../format.ts";
import type { Breach, Checked } from "../rules/checked.ts";

/** How much of a record is kept with its reject. */
export const keptText = 65_536;

/** Gathers what is wrong with one record, field by field. */
export interface FieldChecks {
  readonly rejects: readonly Reject[];
  readonly broken: boolean;
  /** Notes a breach; null, so that it can stand where a value was hoped for. */
  fault(field: string | null, found: Pick<Breach, "rule" | "message">): null;
  /** The value, or null with a reject noted. */
  check<Value>(field: string | null, result: Checked<Value>): Value | null;
}

export function fieldChecks(record: { readonly line: number; readonly text: string }): FieldChecks {
  const rejects: Reject[] = [];
  const fault: FieldChecks["fault"] = (field, { rule, message }) => {
    rejects.push({ line: record.line, field, rule, message, text: record.text.slice(0, keptText) });
    return null;
  };
  return {
    rejects,
    get broken() {
      return rejects.length > 0;
    },
    fault,
    check: (field, result) => (result.ok ? result.value : fault(field, result)),
  };
}
