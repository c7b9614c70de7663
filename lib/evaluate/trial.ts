import type { CompanionActivity, DetectorInput } from "../detect/detector.ts";
import type { Recurrence } from "../model/episode.ts";
import { HOUR, type Interval } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import type { Random } from "../simulate/random.ts";
import type { Background } from "./background.ts";

export type TrueKind = "throttling" | "block" | "shutdown";

/** A stretch that was injected. */
export interface TrueEpisode {
  readonly kind: TrueKind;
  readonly interval: Interval;
  /** Whether a detector must find it; one that need not be found is no false episode either. */
  readonly required: boolean;
  /** Hours that it comes back at; null where it lasts throughout. */
  readonly recurrence: Pick<Recurrence, "days" | "hours" | "timeZone"> | null;
}

/** One series with what was done to it. The same cell, background and number give the same trial. */
export interface Trial {
  readonly cell: string;
  readonly number: number;
  readonly background: string;
  readonly input: DetectorInput;
  readonly truth: readonly TrueEpisode[];
}

/** A detector's input of one series on one network, as the pipeline would hand it over. */
export function inputOf(
  background: Background,
  period: Interval,
  points: readonly SeriesPoint[],
  companions: readonly CompanionActivity[],
): DetectorInput {
  return {
    country: "ZZ",
    service: "evaluation",
    provenance: "simulated",
    series: [
      {
        country: "ZZ",
        service: "evaluation",
        feature: null,
        network: 64_500,
        metric: background.metric,
        source: background.id,
        provenance: "simulated",
        points,
      },
    ],
    companions,
    until: period.end,
    timeZone: background.timeZone,
  };
}

/**
 * Two other services on the same network, tested four times an hour on average, except while all are silent.
 * Daily series get none: nobody publishes hourly activity beside them.
 */
export function companionsOf(
  random: Random,
  period: Interval,
  silent: readonly Interval[],
): CompanionActivity[] {
  return ["companion-a", "companion-b"].map((service) => {
    const hours: { time: number; observations: number }[] = [];
    for (let time = Math.floor(period.start / HOUR) * HOUR; time < period.end; time += HOUR) {
      if (silent.some((one) => time + HOUR > one.start && time < one.end)) continue;
      // Counts of a Poisson variable with mean 4, by Knuth's product of uniforms.
      let observations = -1;
      for (let product = 1; product > Math.exp(-4); observations++) product *= random.uniform();
      if (observations > 0) hours.push({ time, observations });
    }
    return { network: 64_500, service, hours };
  });
}
