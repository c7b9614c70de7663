import type { RecordForm } from "./form.ts";

/** What can be typed into a form: fields by themselves, and those of its list. */
export type FormFields = Pick<RecordForm<unknown>, "groups" | "list">;

/** What a form calls a field: `claims.2.kind` is "Claim 2: what it says"; null for a name that it does not know. */
export function fieldLabel({ groups, list }: FormFields, name: string): string | null {
  const plain = groups.flatMap(({ fields }) => fields).find((field) => field.name === name);
  if (plain !== undefined) return plain.label;
  const [first, number = "", ...rest] = name.split(".");
  if (list === null || first !== list.name || !/^[1-9]\d?$/.test(number)) return null;
  const listed = list.fields.find((field) => field.name === rest.join("."));
  return listed === undefined ? null : `${list.one} ${number}: ${listed.label}`;
}
