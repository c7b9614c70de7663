import type { Language } from "../../lib/i18n/language.ts";
import { DAY } from "../../lib/model/interval.ts";

/** A Monday, in UTC. */
const MONDAY = Date.UTC(2024, 0, 1);

/** ISO weekdays by name: "Monday to Friday" where they follow each other, else each of them. */
export function scheduleDays(language: Language, days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return language.say("pages.schedule-no-day");
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return language.say("format.range", { from: weekday(language, first), to: weekday(language, last) });
  return language.list(sorted.map((day) => weekday(language, day)));
}

/** Hours of the day as clock times: "07:00 to 10:00 and 13:00 to 16:00". */
export function scheduleHours(
  language: Language,
  hours: readonly { readonly from: number; readonly to: number }[],
): string {
  return language.list(
    hours.map(({ from, to }) =>
      language.say("format.range", { from: clock(language, from), to: clock(language, to) }),
    ),
  );
}

function weekday(language: Language, day: number): string {
  return new Intl.DateTimeFormat(language.tag, { weekday: "long", timeZone: "UTC" }).format(
    MONDAY + (day - 1) * DAY,
  );
}

function clock(language: Language, hour: number): string {
  return language.clock(Math.round(hour * 60));
}
