import { DAY } from "../../model/interval.ts";
import { quantile } from "../../stats/quantile.ts";
import type { Channel } from "./channel.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { thresholds } from "./thresholds.ts";

/** What a channel of outcomes looks like when nothing happens. */
export interface CountsModel {
  readonly kind: "counts";
  /** Probability that a try fails. */
  readonly failure: number;
  readonly tempering: number;
}

const LOWEST = modelThresholds.lowestBaselineFailure.value;
/** Days that the country's share weighs like. */
const PRIOR_DAYS = modelThresholds.baselineFailurePrior.value;

/**
 * Share failing on an ordinary day. On the first pass the mean over days with the worst quarter pulled in to the rest
 * (winsorised), so that a block does not count as ordinary; on the second the plain mean over normal points.
 */
export function dailyFailure(
  channel: Channel,
  normal: Uint8Array | null,
): { readonly share: number; readonly days: number } {
  const days = new Map<number, { n: number; bad: number }>();
  for (let at = 0; at < channel.times.length; at++) {
    if (normal !== null && normal[at] !== 1) continue;
    const key = Math.floor(channel.times[at]! / DAY);
    const day = days.get(key) ?? { n: 0, bad: 0 };
    day.n += 1;
    day.bad += channel.bad[at]! / channel.n[at]!;
    days.set(key, day);
  }
  if (days.size === 0) return { share: 0, days: 0 };
  const shares = [...days.values()].map((day) => day.bad / day.n);
  const highest = normal === null ? quantile(shares, 0.75) : 1;
  const share = shares.reduce((sum, one) => sum + Math.min(one, highest), 0) / shares.length;
  return { share, days: days.size };
}

/** The series' own share, drawn towards the country's where few days stand behind it, within sane limits. */
export function countsModel(
  own: { readonly share: number; readonly days: number },
  countryShare: number,
): CountsModel {
  const drawn = (own.share * own.days + countryShare * PRIOR_DAYS) / (own.days + PRIOR_DAYS);
  return {
    kind: "counts",
    failure: Math.min(thresholds.highestBaselineFailure.value, Math.max(LOWEST, drawn)),
    tempering: thresholds.countsTempering.value,
  };
}
