import { formatDate, formatDateTime, formatTime } from "../../lib/i18n/format.ts";
import type { Instant } from "../../lib/model/interval.ts";
import { say } from "./say.ts";

/**
 * An instant in UTC and beside it on the clock of the country: "13 Oct 2015, 22:56 UTC (14 Oct 2015, 02:26
 * in Asia/Tehran)"; the day is told once where it is the same.
 * @param timeZone IANA name; absent or UTC leaves UTC alone.
 */
export function bothClocks(at: Instant, timeZone?: string): string {
  const utc = formatDateTime(at);
  if (timeZone === undefined || timeZone === "UTC") return utc;
  const time = formatTime(at, { timeZone });
  const day = formatDate(at, { timeZone, short: true });
  const local = day === formatDate(at, { short: true }) ? time : say("pages.day-time", { day, time });
  return say("pages.both-clocks", { utc, local, zone: timeZone });
}
