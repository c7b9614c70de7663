import type { format as english } from "../en/format.ts";

/** How instants, durations and amounts are written. ICU MessageFormat; numbers come in already formatted. */
export const format = {
  "format.days": "{days} روز",
  "format.days-hours": "{days} روز و {hours} ساعت",
  "format.hours": "{hours} ساعت",
  "format.hours-minutes": "{hours} ساعت و {minutes} دقیقه",
  "format.minutes": "{minutes} دقیقه",
  "format.minutes-seconds": "{minutes} دقیقه و {seconds} ثانیه",
  "format.seconds": "{seconds} ثانیه",
  "format.bits-per-second": "{value} بیت/ث",
  "format.kilobits-per-second": "{value} کیلوبیت/ث",
  "format.megabits-per-second": "{value} مگابیت/ث",
  "format.gigabits-per-second": "{value} گیگابیت/ث",
  "format.milliseconds": "{value} م‌ث",
  "format.date-time": "{date}، {time}",
  "format.with-calendar": "{text} ({calendar})",
  "format.utc": "{dateTime} UTC",
  "format.in-zone": "{dateTime} ({zone})",
  "format.bound": "بین {earliest} و {latest}",
  "format.range": "{from} تا {to}",
} as const satisfies Record<keyof typeof english, string>;
