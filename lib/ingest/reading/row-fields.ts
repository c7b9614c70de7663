import type { RawRecord, RowFields } from "../format.ts";

/** The fields of a row, in whichever way the reader holds them; null where the record is no row of a table. */
export function rowFields(record: RawRecord): RowFields | null {
  // Asked for first: a row by names is made where somebody asks for it.
  if (record.fields !== undefined) return record.fields;
  const { row } = record;
  return row === null ? null : { columns: Object.keys(row), values: Object.values(row) };
}
