import { type Locale, localeProperties } from "../../i18n/locales.ts";
import { DAY, type Instant } from "../../model/interval.ts";
import type { TickStep } from "./time-ticks.ts";

export interface TickText {
  /** "06:00", "20 Oct", "Oct", "2015". */
  readonly label: string;
  /** What the label leaves open: the day of an hour, the year of a day. Null where it leaves nothing. */
  readonly context: string | null;
}

/** The words of a tick, in UTC. */
export function tickText(time: Instant, step: TickStep, locale: Locale): TickText {
  switch (step.unit) {
    case "hour":
      return { label: format(time, locale, "hour"), context: format(time, locale, "date") };
    case "day":
    case "week":
      return { label: format(time, locale, "day"), context: format(time, locale, "year") };
    case "month":
      return { label: format(time, locale, "month"), context: format(time, locale, "year") };
    case "year":
      return { label: format(time, locale, "year"), context: null };
  }
}

/** "20 Oct" in UTC, for labels on marks; the axis above holds the year. */
export function dayText(time: Instant, locale: Locale): string {
  return format(time, locale, "day");
}

/** Whether a tick opens a larger unit and earns a stronger line: midnight among hours, January among months. */
export function opensUnit(time: Instant, step: TickStep): boolean {
  const date = new Date(time);
  if (step.unit === "hour") return time % DAY === 0;
  if (step.unit === "month") return date.getUTCMonth() === 0;
  return step.unit !== "year" && date.getUTCMonth() === 0 && date.getUTCDate() <= 7;
}

type Form = "hour" | "day" | "date" | "month" | "year";

const shapes: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric", month: "short" },
  date: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short" },
  year: { year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(time: Instant, locale: Locale, form: Form): string {
  const name = `${locale} ${form}`;
  let known = formats.get(name);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(localeProperties[locale].tag, {
      ...shapes[form],
      timeZone: "UTC",
    });
    formats.set(name, known);
  }
  return known.format(time);
}
