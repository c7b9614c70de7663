import { DAY, HOUR } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { type Baseline, kindOf, plainFinding } from "./baseline.ts";
import { gather } from "./gather.ts";

/** How much history the median is taken over, and how much must be there first. */
const history = 7 * DAY;
const warmUp = 2 * DAY;
/** Values that lie below count as what was expected, for this long; then they are the new normal. */
const longest = 7 * DAY;
/** Shares of the historic median below which it is an alarm. */
const aggregate = 0.8;
const noisy = 0.25;

/**
 * IODA's rule: the value over the median of the week before, and a fixed share below which it is an outage. Values
 * inside an outage do not enter the history, for a week at most.
 */
export const iodaRatio: Baseline = {
  id: "ioda-ratio",
  title: "IODA's ratio to the historic median",
  how: "Hourly medians over the median of the 7 days before (at least 2); alarm below .8 for shares and published series (IODA's share for active probing) and below .25 for single speed tests (its share for the noisy telescope). Alarm hours count as expected in the history for 7 days.",
  reference: {
    title: "IODA; watchtower-sentry, filters/MovingStat.py (moving median with inpainting)",
    url: "https://github.com/CAIDA/watchtower-sentry",
  },
  detect: (series, until) => {
    const single = series.metric !== "reachability" && (series.points[0]?.duration ?? 0) === 0;
    const least = single ? noisy : aggregate;
    let past: { time: number; value: number }[] = [];
    let raw: { time: number; value: number }[] = [];
    let since: number | null = null;
    const findings: ReturnType<typeof plainFinding>[] = [];
    const close = (end: number) => {
      if (since !== null) findings.push(plainFinding(kindOf(series), { start: since, end }));
      since = null;
      raw = [];
    };
    for (const hour of gather(series, HOUR)) {
      const value = hour.failing === null ? hour.level : 1 - hour.failing;
      if (value === null) continue;
      past = past.filter((one) => one.time >= hour.time - history);
      const first = past[0];
      if (first === undefined || hour.time - first.time < warmUp) {
        past.push({ time: hour.time, value });
        continue;
      }
      const expected = median(past.map((one) => one.value));
      if (value >= least * expected) {
        close(hour.time);
        past.push({ time: hour.time, value });
        continue;
      }
      since ??= hour.time;
      raw.push({ time: hour.time, value });
      if (hour.time - since < longest) past.push({ time: hour.time, value: expected });
      else {
        past = raw;
        close(hour.time);
      }
    }
    close(until);
    return findings;
  },
};
