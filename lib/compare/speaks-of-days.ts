import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { DAY, HOUR, type Instant, type Interval, lengthOf, MINUTE } from "../model/interval.ts";

/**
 * True where both ends lie on midnight, in UTC or by the country's own clock: the claim speaks of days, not of
 * hours. A day on which the clock is put forward has 23 hours.
 */
export function speaksOfDays(period: Interval, country: string): boolean {
  const zones = ["UTC", builtInCatalogue.country(country)?.timeZone ?? "UTC"];
  return (
    lengthOf(period) >= DAY - HOUR &&
    zones.some((zone) => isMidnight(period.start, zone) && isMidnight(period.end, zone))
  );
}

function isMidnight(instant: Instant, timeZone: string): boolean {
  if (instant % MINUTE !== 0) return false;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  });
  return clock.format(instant) === "00:00";
}
