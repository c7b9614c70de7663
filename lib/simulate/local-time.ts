import { HOUR, type Instant } from "../model/interval.ts";
import { localClock } from "../model/local-clock.ts";

export interface LocalTime {
  /** Hour of day as a fraction, 0 to 24. */
  readonly hour: number;
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

/**
 * Reads a country's clock to the second, with the offset of the beginning of the hour of UTC: records that were once simulated stay as they
 * are, also in the half hour in which Tehran changes its clocks.
 * @throws RangeError for a zone that IANA does not name.
 */
export function localTime(timeZone: string): (instant: Instant) => LocalTime {
  const clock = localClock(timeZone);
  return (instant) => {
    const local = new Date(instant + clock.offset(Math.floor(instant / HOUR) * HOUR));
    const hour = local.getUTCHours() + local.getUTCMinutes() / 60 + local.getUTCSeconds() / 3600;
    return { hour, weekday: local.getUTCDay() || 7 };
  };
}
