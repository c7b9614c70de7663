import type { Outcome } from "../../model/observation.ts";

/** What became of one try of one target, and why where it did not simply work. */
export interface Attempt {
  readonly outcome: Outcome;
  readonly why: string | null;
}

export const worked: Attempt = { outcome: "ok", why: null };

export function attempt(outcome: Outcome, why: string): Attempt {
  return { outcome, why };
}

/** A failure that suggests interference outweighs all; a try that says nothing gives way to one that does. */
const weight: Readonly<Record<Outcome, number>> = { inconclusive: 0, ok: 1, down: 2, blocked: 3 };

/** The tries of one target as one: the worst of those that say something. Null where nothing was tried. */
export function worstOf(attempts: readonly Attempt[]): Attempt | null {
  return attempts.reduce<Attempt | null>(worse, null);
}

/** The worse of two tries; the first of two that weigh the same. */
export function worse(one: Attempt | null, other: Attempt | null): Attempt | null {
  if (one === null || other === null) return one ?? other;
  return weight[other.outcome] > weight[one.outcome] ? other : one;
}
