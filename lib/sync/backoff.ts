import type { Duration, Instant } from "../model/interval.ts";

/** How a failing request is tried again. */
export interface Patience {
  /** Tries in all. */
  readonly tries: number;
  /** Longest wait before the second try; it doubles with each. */
  readonly first: Duration;
  /** No wait of our own choosing is longer. */
  readonly most: Duration;
  /** A server that asks for a longer wait than this is left alone until the next round. */
  readonly mostAsked: Duration;
}

export const patience: Patience = { tries: 6, first: 2_000, most: 120_000, mostAsked: 15 * 60_000 };

/** Statuses that may pass (RFC 9110): a time-out, too early, too many requests, and faults of the server. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isPassing(status: number): boolean {
  return passing.has(status);
}

/**
 * How long to wait before the next try: "full jitter", a random share of a ceiling that doubles with every try, so that
 * clients that failed together do not come back together; never before the moment that the server asked for.
 * Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 *
 * @param attempt tries that failed so far, from 1.
 * @param random from 0 up to, not including, 1.
 * @param asked the wait that the server asked for (`retryAfter`); null where it did not.
 * @returns ms, or null where it is time to give up.
 */
export function backoff(
  attempt: number,
  random: number,
  asked: Duration | null,
  given: Patience = patience,
): Duration | null {
  if (attempt >= given.tries) return null;
  if (asked !== null && asked > given.mostAsked) return null;
  const ceiling = Math.min(given.most, given.first * 2 ** (attempt - 1));
  const own = Math.round(random * ceiling);
  // A moment after the one that was named, or all who were asked to wait come at once.
  return asked === null ? own : asked + Math.round(random * Math.min(ceiling, given.first));
}

/**
 * The wait that a `Retry-After` header asks for (RFC 9110, 10.2.3): seconds, however many, or a date in one of the three
 * forms that a server may write it in (5.6.7). Null where there is none, or none that can be read. A date that has passed
 * is no wait.
 */
export function retryAfter(header: string | null | undefined, now: Instant): Duration | null {
  const given = header?.trim() ?? "";
  if (/^\d+$/.test(given)) return Number(given) * 1000;
  // Date.parse alone would take far more for a date, and the form of C's asctime for a local time.
  const isAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(given);
  if (!isAsctime && !/^[A-Z][a-z]+, .*GMT$/.test(given)) return null;
  const time = Date.parse(isAsctime ? `${given} GMT` : given);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
