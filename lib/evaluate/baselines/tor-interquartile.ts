import { DAY, type Interval, union } from "../../model/interval.ts";
import { quantile } from "../../stats/quantile.ts";
import { type Baseline, kindOf, plainFinding } from "./baseline.ts";
import { gather } from "./gather.ts";

const lag = 7;
const width = 4;
/** Ratios before the day that the quartiles are taken from, and the fewest that will do. */
const history = 28;
const fewest = 8;

/**
 * The rule for Tor's users: the ratio of a day to the same weekday a week before, held against the median plus or minus
 * four interquartile ranges. The publication takes the quartiles over the fifty largest countries of the same day; a
 * single series has only its own past, so they are taken over the ratios of the four weeks before.
 */
export const torInterquartile: Baseline = {
  id: "tor-interquartile",
  title: "Tor users' interquartile rule",
  how: "Daily medians (of outcomes: shares working), ratio to seven days before, alarm below the median minus four interquartile ranges of the 28 ratios before (at least 8). Neighbouring alarm days are one episode.",
  reference: {
    title: "Danezis 2011, An anomaly-based censorship-detection system for Tor; metrics-web detector.py",
    url: "https://research.torproject.org/techreports/detector-2011-09-09.pdf",
  },
  detect: (series) => {
    const byDay = new Map<number, number>();
    for (const day of gather(series, DAY)) {
      const level = day.failing === null ? day.level : 1 - day.failing;
      if (level !== null) byDay.set(day.time / DAY, level);
    }
    const ratios: { readonly day: number; readonly ratio: number }[] = [];
    const alarms: Interval[] = [];
    for (const [day, level] of byDay) {
      const before = byDay.get(day - lag);
      if (before === undefined || before === 0) continue;
      const ratio = level / before;
      const past = ratios.filter((one) => one.day >= day - history).map((one) => one.ratio);
      ratios.push({ day, ratio });
      if (past.length < fewest) continue;
      const range = quantile(past, 0.75) - quantile(past, 0.25);
      if (ratio < quantile(past, 0.5) - width * range)
        alarms.push({ start: day * DAY, end: (day + 1) * DAY });
    }
    return union(alarms).map((interval) => plainFinding(kindOf(series), interval));
  },
};
