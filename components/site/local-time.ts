import type { Language } from "../../lib/i18n/language.ts";
import type { Instant } from "../../lib/model/interval.ts";

/**
 * An instant in UTC and beside it on the clock of the country: "13 Oct 2015, 22:56 UTC (14 Oct 2015, 02:26
 * in Asia/Tehran)"; the day is told once where it is the same.
 * @param timeZone IANA name; absent or UTC leaves UTC alone.
 */
export function bothClocks(language: Language, at: Instant, timeZone?: string): string {
  const utc = language.dateTime(at);
  if (timeZone === undefined || timeZone === "UTC") return utc;
  const time = language.time(at, { timeZone });
  const day = language.date(at, { timeZone, short: true });
  const local =
    day === language.date(at, { short: true }) ? time : language.say("pages.day-time", { day, time });
  return language.say("pages.both-clocks", { utc, local, zone: timeZone });
}
