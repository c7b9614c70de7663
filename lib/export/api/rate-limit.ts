import type { Instant } from "../../model/interval.ts";

/** What is left to a caller. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until all of it is there again; where nothing is left, until the next request may come. */
  readonly reset: number;
}

/** Requests that may come at once, and how many a second come back. */
export const BURST = 120;
export const A_SECOND = 2;
/** Callers that are remembered; those that asked least lately are forgotten first. */
const MOST_CALLERS = 50_000;

/**
 * A token bucket for each caller (Turner 1986, "New directions in communications"). It keeps a number and a
 * moment under whatever name it is handed, and nothing else.
 */
export function rateLimit(): (caller: string, now: Instant) => Allowance {
  const buckets = new Map<string, { tokens: number; at: Instant }>();
  return (caller, now) => {
    const known = buckets.get(caller);
    const gained = known === undefined ? BURST : ((now - known.at) / 1_000) * A_SECOND;
    const tokens = Math.min(BURST, (known?.tokens ?? 0) + Math.max(0, gained));
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    buckets.delete(caller);
    buckets.set(caller, { tokens: left, at: now });
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value as string);
    const missing = allowed ? BURST - left : 1 - left;
    return { allowed, limit: BURST, remaining: Math.floor(left), reset: Math.ceil(missing / A_SECOND) };
  };
}

/** The headers that tell a caller (IETF draft-ietf-httpapi-ratelimit-headers). */
export function rateHeaders({ allowed, limit, remaining, reset }: Allowance): Record<string, string> {
  return {
    "ratelimit-policy": `${limit};w=${limit / A_SECOND}`,
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": String(remaining),
    "ratelimit-reset": String(reset),
    ...(allowed ? {} : { "retry-after": String(reset) }),
  };
}
