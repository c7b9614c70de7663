import { formatList } from "../../lib/i18n/format.ts";
import { defaultLocale } from "../../lib/i18n/translate.ts";
import { DAY } from "../../lib/model/interval.ts";
import { say } from "./say.ts";

/** A Monday, in UTC. */
const MONDAY = Date.UTC(2024, 0, 1);

/** ISO weekdays by name: "Monday to Friday" where they follow each other, else each of them. */
export function scheduleDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return say("pages.schedule-no-day");
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return say("format.range", { from: weekday(first), to: weekday(last) });
  return formatList(sorted.map(weekday));
}

/** Hours of the day as clock times: "07:00 to 10:00 and 13:00 to 16:00". */
export function scheduleHours(hours: readonly { readonly from: number; readonly to: number }[]): string {
  return formatList(hours.map(({ from, to }) => say("format.range", { from: clock(from), to: clock(to) })));
}

function weekday(day: number): string {
  return new Intl.DateTimeFormat(defaultLocale, { weekday: "long", timeZone: "UTC" }).format(
    MONDAY + (day - 1) * DAY,
  );
}

function clock(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
