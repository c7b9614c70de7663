import * as z from "zod";
import { fieldLabel } from "../../../lib/desk/forms/field-label.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { type Fields, recordKinds } from "../../../lib/desk/record.ts";

/** Longest text of one field. */
const longestField = 50_000;
const mostFields = 1_500;

/** Ids of every format that brings records; none can climb out of its place in an address. */
const idPattern = /^[\p{L}\p{N}]+(?:[-._:][\p{L}\p{N}]+)*$/u;

/** What says which record a form is about; the names begin with an underscore, which no field of a record does. */
export const recordMeta = {
  _kind: z.enum(recordKinds),
  /** Empty for a record that is not there yet. */
  _record: z.union([z.literal(""), z.string().max(300).regex(idPattern)]),
  _version: z.coerce.number().int().min(0).max(1_000_000),
};

/** A whole record's form: `_kind`, `_record`, `_version`, `_intent`, `_note`, and the fields that its kind declares. */
export const recordInput = z
  .object({
    ...recordMeta,
    _intent: z.enum(["save", "preview"]).default("save"),
    _note: z.string().max(2_000).default(""),
  })
  .catchall(z.union([z.string().max(longestField), z.array(z.string().max(longestField))]))
  .refine((input) => Object.keys(input).length <= mostFields, "There are too many fields.")
  .transform(({ _kind, _record, _version, _intent, _note, ...rest }) => ({
    kind: _kind,
    record: _record,
    version: _version,
    intent: _intent,
    note: _note.trim() || null,
    fields: declaredFields(_kind, rest),
  }));

/** The fields that a form of the kind can have; others are left out. */
function declaredFields(
  kind: (typeof recordKinds)[number],
  given: Readonly<Record<string, string | string[]>>,
): Fields {
  const form = formOf(kind);
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const text = typeof value === "string" ? value : value.join("\n");
      return name === "seen_revision" || fieldLabel(form, name) !== null ? [[name, text]] : [];
    }),
  );
}
