import type { Duration, Instant } from "../model/interval.ts";
import type { Quota } from "./connector.ts";

/**
 * How long to wait so that no stretch of `quota.per` holds more than `quota.requests` requests. Never longer than that,
 * also where the clock was set back meanwhile.
 *
 * @param sent when requests were sent, in time order.
 */
export function paceWait(sent: readonly Instant[], quota: Quota, now: Instant): Duration {
  const oldest = sent.at(-quota.requests);
  return oldest === undefined ? 0 : Math.max(0, Math.min(quota.per, oldest + quota.per - now));
}
