/** A JSON object of unknown contents: what a record holds may be of any type, and reading it never throws. */
export type Fields = Readonly<Record<string, unknown>>;

const none: readonly Fields[] = [];

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under a key; null where there is none or something else. */
export function fieldsAt(fields: Fields, key: string): Fields | null {
  const value = fields[key];
  return isFields(value) ? value : null;
}

/** The text under a key; null where there is none, it is empty, or it is something else. */
export function textAt(fields: Fields, key: string): string | null {
  const value = fields[key];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The number under a key, finite or not; null where there is something else. */
export function numberAt(fields: Fields, key: string): number | null {
  const value = fields[key];
  return typeof value === "number" ? value : null;
}

/** The objects of a list under a key; what is not an object is left out, and no list is an empty one. */
export function listAt(fields: Fields, key: string): readonly Fields[] {
  const value = fields[key];
  if (!Array.isArray(value)) return none;
  return value.every(isFields) ? value : value.filter(isFields);
}

/** The texts of a list under a key; null where there is no list. */
export function textsAt(fields: Fields, key: string): readonly string[] | null {
  const value = fields[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : null;
}
