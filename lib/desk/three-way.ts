import { fieldDifferences, textOf } from "./difference.ts";
import type { Fields } from "./record.ts";

/** A field that both sides changed, each in its own way. */
export interface Clash {
  readonly field: string;
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

export interface ThreeWay {
  /** What was typed here, and beside it whatever only the other side changed. */
  readonly merged: Fields;
  /** Fields that only the other side changed: they were taken over. */
  readonly taken: readonly string[];
  /** Fields that both changed: what was typed here stands in `merged`, the other beside it. */
  readonly clashes: readonly Clash[];
}

/**
 * Two edits of one version put together, field by field (a three-way merge: Mens, IEEE TSE 28(5), 2002). Nothing that
 * was typed is lost: where both sides changed a field, `mine` stays and `theirs` is told.
 */
export function mergeThreeWay(base: Fields, theirs: Fields, mine: Fields): ThreeWay {
  const changedHere = new Set(fieldDifferences(base, mine).map(({ field }) => field));
  const merged: Record<string, string> = { ...mine };
  const taken: string[] = [];
  const clashes: Clash[] = [];
  for (const { field, before, after } of fieldDifferences(base, theirs)) {
    if (!changedHere.has(field)) {
      if (after === "") delete merged[field];
      else merged[field] = after;
      taken.push(field);
    } else if (textOf(mine, field) !== after)
      clashes.push({ field, base: before, theirs: after, mine: textOf(mine, field) });
  }
  return { merged, taken, clashes };
}
