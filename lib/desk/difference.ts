import type { Fields } from "./record.ts";

/** One field that differs; a text is empty where the field is. */
export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Every field that two bodies do not have in common, in the order of their names with numbers counted as such. */
export function fieldDifferences(before: Fields, after: Fields): FieldDifference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => textOf(before, name) !== textOf(after, name))
    .sort(byName)
    .map((field) => ({ field, before: textOf(before, field), after: textOf(after, field) }));
}

/** The text of a field with line ends as one sign and nothing blank behind. */
export function textOf(fields: Fields, name: string): string {
  return (fields[name] ?? "").replace(/\r\n?/g, "\n").trimEnd();
}

function byName(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    if (one === other) continue;
    const numbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    return numbers ? Number(one) - Number(other) : one < other ? -1 : 1;
  }
  return 0;
}
