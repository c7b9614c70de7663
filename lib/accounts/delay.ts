import { HOUR, MINUTE, SECOND } from "../model/interval.ts";

/** Failed attempts under one key. `lastAt` in UTC epoch ms. */
export interface Failures {
  readonly count: number;
  readonly lastAt: number;
}

/** How many attempts are free, and how the wait grows behind them. Durations in ms. */
export interface DelayRule {
  readonly free: number;
  readonly first: number;
  readonly longest: number;
  /** After so long without an attempt all is forgotten. */
  readonly forgottenAfter: number;
}

/**
 * For one account: four attempts, then waits that double from half a minute to a quarter of an hour. That is
 * at most a hundred guesses a day (NIST SP 800-63B-4, section 3.2.2), and no stranger can shut an editor out for longer.
 */
export const accountDelay: DelayRule = {
  free: 4,
  first: 30 * SECOND,
  longest: 15 * MINUTE,
  forgottenAfter: 24 * HOUR,
};

/** For one network address, behind which a whole newsroom may sit. */
export const addressDelay: DelayRule = {
  free: 20,
  first: 30 * SECOND,
  longest: 15 * MINUTE,
  forgottenAfter: HOUR,
};

/**
 * Until when nobody may try again, UTC epoch ms.
 * @returns null where an attempt is allowed now.
 */
export function delayedUntil({ count, lastAt }: Failures, rule: DelayRule, now: number): number | null {
  if (count < rule.free || now - lastAt >= rule.forgottenAfter) return null;
  // 2^40 times anything is past every limit, and still a number.
  const wait = Math.min(rule.longest, rule.first * 2 ** Math.min(count - rule.free, 40));
  const until = lastAt + wait;
  return now < until ? until : null;
}
