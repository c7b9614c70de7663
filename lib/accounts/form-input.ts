import * as z from "zod";

/** What a form held, as a schema reads it: a field that occurs several times is a list. */
export type FormInput = Readonly<Record<string, FormDataEntryValue | readonly FormDataEntryValue[]>>;

/** The hidden field that binds a form to the session it was shown in. */
export const csrfFieldName = "csrf";

/** Fields that the renderer adds to a form for itself. */
const isOfRenderer = (name: string) => name.startsWith("$ACTION_");

/** The fields of a form by name. */
export function formInput(form: FormData): FormInput {
  const input = new Map<string, FormDataEntryValue | readonly FormDataEntryValue[]>();
  for (const name of new Set(form.keys())) {
    if (name === csrfFieldName || isOfRenderer(name)) continue;
    const values = form.getAll(name);
    const [first] = values;
    input.set(name, values.length === 1 && first !== undefined ? first : values);
  }
  return Object.fromEntries(input);
}

/**
 * What was typed, to be shown again in a form that is sent back. Files cannot be; passwords and codes never
 * are. Of a field that occurs several times the values stand one on a line.
 */
export function typedFields(form: FormData): Record<string, string> {
  const typed = Object.entries(formInput(form))
    .filter(([name]) => !/password|code|token|secret/i.test(name))
    .map(([name, value]): [string, string] => [
      name,
      (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").join("\n"),
    ]);
  return Object.fromEntries(typed);
}

/** A field that may occur not at all, once or several times (checkboxes of one name), as a list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );
}

/** The first complaint of each field, by the field's name; what concerns the form as a whole under `form`. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const errors = new Map<string, string>();
  for (const issue of error.issues) {
    const field = issue.path.length === 0 ? "form" : issue.path.map(String).join(".");
    if (!errors.has(field)) errors.set(field, issue.message);
  }
  return Object.fromEntries(errors);
}
