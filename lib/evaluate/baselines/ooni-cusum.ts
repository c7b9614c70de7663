import { HOUR } from "../../model/interval.ts";
import { type Baseline, kindOf, plainFinding } from "./baseline.ts";
import { gather } from "./gather.ts";

const meanOk = 0;
const meanBlocked = 0.7;
const threshold = 3.5;
/** Hours of silence after which what was summed up is halved; applied to silences over a day. */
const halfLife = 48;

/**
 * OONI's published detector: a two-sided CUSUM over non-empty hours with fixed means and a state. For levels, which the
 * rule was not made for, the shortfall from the series' median stands in for the blocking score, cut to 0 … 1.
 */
export const ooniCusum: Baseline = {
  id: "ooni-cusum",
  title: "OONI's CUSUM",
  how: "Means 0 and .7, threshold 3.5, hourly values, decay over silences of more than a day, first state found silently. Starts and ends are the hours in which the threshold is crossed, as published. Levels: one minus the hour's median over the series' median.",
  reference: {
    title: "OONI data, oonipipeline/analysis/detector.py; Basseville and Nikiforov 1993, section 2.2.5",
    url: "https://github.com/ooni/data",
  },
  detect: (series, until) => {
    const hours = gather(series, HOUR);
    const levels = hours.flatMap((hour) => (hour.level === null ? [] : [hour.level])).sort((a, b) => a - b);
    const usual = levels[levels.length >> 1] ?? Number.NaN;
    const findings: ReturnType<typeof plainFinding>[] = [];
    let state: "unknown" | "ok" | "blocked" = "unknown";
    let rising = 0;
    let falling = 0;
    let since = 0;
    let last: number | null = null;
    for (const hour of hours) {
      const score =
        hour.failing ?? (hour.level === null ? null : Math.min(1, Math.max(0, 1 - hour.level / usual)));
      if (score === null || Number.isNaN(score)) continue;
      const silent = last === null ? 0 : (hour.time - last) / HOUR;
      last = hour.time;
      const kept = silent > 24 ? 0.5 ** (silent / halfLife) : 1;
      const drift = (meanBlocked - meanOk) / 2;
      rising = state === "blocked" ? 0 : Math.max(0, rising * kept + (score - meanOk) - drift);
      falling = state === "ok" ? 0 : Math.max(0, falling * kept - (score - meanBlocked) - drift);
      if (rising > threshold) {
        // The rule finds its first state without saying so; an episode that the data begin in is still one here.
        since = state === "unknown" ? hours[0]!.time : hour.time;
        state = "blocked";
      } else if (falling > threshold) {
        if (state === "blocked")
          findings.push(plainFinding(kindOf(series), { start: since, end: hour.time }));
        state = "ok";
      } else continue;
      rising = 0;
      falling = 0;
    }
    if (state === "blocked") findings.push(plainFinding(kindOf(series), { start: since, end: until }));
    return findings;
  },
};
