import type { Fields } from "../../lib/desk/record.ts";

/** Puts what a choice brings along into fields that are empty; what somebody typed stays. */
export function fillIn(form: HTMLFormElement, fills: Fields): void {
  for (const [name, text] of Object.entries(fills)) {
    const field = form.elements.namedItem(name);
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value === "")
      field.value = text;
  }
}

/** What is in the form, field by field, without what belongs to the form itself. */
export function fieldsIn(form: HTMLFormElement | null): Fields {
  if (form === null) return {};
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (
      typeof value === "string" &&
      value !== "" &&
      !name.startsWith("_") &&
      !name.startsWith("$") &&
      name !== "csrf"
    )
      fields[name] = value;
  return fields;
}
