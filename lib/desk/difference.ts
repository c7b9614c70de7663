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

/** A run of words that both texts hold, or only one of them. */
export interface TextPart {
  readonly where: "both" | "before" | "after";
  readonly text: string;
}

/** Texts of more pieces are told whole: the table below grows with their product. */
const mostPieces = 600;

/**
 * What came and went between two texts, by words: the longest common subsequence (Hirschberg 1975, by the plain
 * table). Put together, the parts of `both` and `before` are the one text, those of `both` and `after` the other.
 */
export function textDifference(before: string, after: string): TextPart[] {
  if (before === after) return before === "" ? [] : [{ where: "both", text: before }];
  const whole = pieces(before);
  const other = pieces(after);
  // What both begin and end with needs no table: a word changed on a long page is told as that.
  const shorter = Math.min(whole.length, other.length);
  let head = 0;
  while (head < shorter && whole[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && whole.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const between = changes(whole.slice(head, whole.length - tail), other.slice(head, other.length - tail));
  return joined([
    { where: "both", text: whole.slice(0, head).join("") },
    ...between,
    { where: "both", text: whole.slice(whole.length - tail).join("") },
  ]);
}

/** The same of pieces. */
function changes(a: readonly string[], b: readonly string[]): TextPart[] {
  if (a.length > mostPieces || b.length > mostPieces)
    return [
      { where: "before", text: a.join("") },
      { where: "after", text: b.join("") },
    ];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const parts: TextPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ where: "both", text: a[i]! });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j === b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      parts.push({ where: "before", text: a[i]! });
      i += 1;
    } else {
      parts.push({ where: "after", text: b[j]! });
      j += 1;
    }
  }
  return parts;
}

/** Words, and what stands between them. */
function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function joined(parts: readonly TextPart[]): TextPart[] {
  const runs: { where: TextPart["where"]; text: string }[] = [];
  for (const { where, text } of parts) {
    if (text === "") continue;
    const last = runs.at(-1);
    if (last?.where === where) last.text += text;
    else runs.push({ where, text });
  }
  return runs;
}
