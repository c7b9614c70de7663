import { asciiDigits } from "../../ingest/rules/jalali.ts";
import { type Fields, tidyFields } from "../record.ts";
import type { FieldDeclaration, RecordForm } from "./form.ts";

/**
 * What keyboards of Persian and Arabic write into fields that hold no prose, as the rules of `lib/ingest` read it:
 * `۲۰۱۵-۱۰-۲۰` is `2015-10-20`, `telegram، viber` is `telegram, viber`. Marks that only turn the direction go.
 */
export function plainSigns(text: string): string {
  return asciiDigits(text)
    .replace(/[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/،/g, ",")
    .replace(/؛/g, ";")
    .replace(/٫/g, ".")
    .replace(/٪/g, "%")
    .replace(/[\u2010-\u2013\u2212]/g, "-");
}

/** Lines with `|` between their parts hold titles too, whose digits stay: only what is a time through and through is read. */
function plainParts(text: string): string {
  return text.replace(/[^|\n]+/g, (part) =>
    /^[\s\p{Nd}T:.,+Z/\u200c-\u200f\u2010-\u2013\u2212-]+$/u.test(part) ? plainSigns(part) : part,
  );
}

/** The same form, reading what keyboards of other scripts write. What was typed is kept as it was typed. */
export function readingAnySigns<Value>(form: RecordForm<Value>): RecordForm<Value> {
  const fields = new Map<string, FieldDeclaration>(
    form.groups.flatMap((group) => group.fields).map((field) => [field.name, field]),
  );
  const inList = new Map(form.list?.fields.map((field) => [field.name, field]));
  const declared = (name: string) => {
    const [list, , ...rest] = name.split(".");
    return list === form.list?.name ? inList.get(rest.join(".")) : fields.get(name);
  };
  const plain = (typed: Fields): Fields =>
    Object.fromEntries(
      Object.entries(tidyFields(typed)).map(([name, text]) => {
        const field = declared(name);
        if (field === undefined || field.prose || field.input === "choice") return [name, text];
        return [name, field.input === "text" ? plainParts(text) : plainSigns(text)];
      }),
    );
  return {
    ...form,
    idBase: (typed, now) => form.idBase(plain(typed), now),
    read: (typed, context) => form.read(plain(typed), context),
  };
}
