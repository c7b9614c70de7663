import type { format as english } from "../en/format.ts";

/** How instants, durations and amounts are written. ICU MessageFormat; numbers come in already formatted. */
export const format = {
  "format.days": "{days, plural, one {{days} день} few {{days} дня} many {{days} дней} other {{days} дня}}",
  "format.days-hours":
    "{days, plural, one {{days} день} few {{days} дня} many {{days} дней} other {{days} дня}} {hours} ч",
  "format.hours": "{hours} ч",
  "format.hours-minutes": "{hours} ч {minutes} мин",
  "format.minutes": "{minutes} мин",
  "format.minutes-seconds": "{minutes} мин {seconds} с",
  "format.seconds": "{seconds} с",
  "format.bits-per-second": "{value} бит/с",
  "format.kilobits-per-second": "{value} кбит/с",
  "format.megabits-per-second": "{value} Мбит/с",
  "format.gigabits-per-second": "{value} Гбит/с",
  "format.milliseconds": "{value} мс",
  "format.date-time": "{date}, {time}",
  "format.with-calendar": "{text} ({calendar})",
  "format.utc": "{dateTime} UTC",
  "format.in-zone": "{dateTime} ({zone})",
  "format.bound": "между {earliest} и {latest}",
  "format.range": "{from} — {to}",
} as const satisfies Record<keyof typeof english, string>;
