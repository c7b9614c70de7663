import type { FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";

/** Fields by name as a form calls them, in the form's order; names it does not know are left out. */
export function labelledFields(
  names: Iterable<string>,
  groups: readonly FieldGroup[],
  list: FieldList | null,
): readonly (readonly [name: string, label: string])[] {
  const asked = new Set(names);
  const plain = groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const));
  const listed = [...asked].flatMap((name) => {
    const [first, number, ...rest] = name.split(".");
    const field = first === list?.name ? list?.fields.find((one) => one.name === rest.join(".")) : undefined;
    return field === undefined ? [] : [[name, `${list?.one} ${number}: ${field.label}`] as const];
  });
  return [...plain.filter(([name]) => asked.has(name)), ...listed];
}
