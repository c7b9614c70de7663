import type { format as english } from "../en/format.ts";

// Counts come in as numbers, and choose the form of the noun by their value.
const days =
  "{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {{days} أيام} many {{days} يومًا} other {{days} يوم}}";
const hours =
  "{hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {{hours} ساعات} many {{hours} ساعة} other {{hours} ساعة}}";
const minutes =
  "{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {{minutes} دقائق} many {{minutes} دقيقة} other {{minutes} دقيقة}}";
const seconds =
  "{seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {{seconds} ثوانٍ} many {{seconds} ثانية} other {{seconds} ثانية}}";

/** How instants, durations and amounts are written. ICU MessageFormat; numbers come in already formatted. */
export const format = {
  "format.days": days,
  "format.days-hours": `${days} و${hours}`,
  "format.hours": hours,
  "format.hours-minutes": `${hours} و${minutes}`,
  "format.minutes": minutes,
  "format.minutes-seconds": `${minutes} و${seconds}`,
  "format.seconds": seconds,
  "format.bits-per-second": "{value} بت/ث",
  "format.kilobits-per-second": "{value} كيلوبت/ث",
  "format.megabits-per-second": "{value} ميغابت/ث",
  "format.gigabits-per-second": "{value} غيغابت/ث",
  "format.milliseconds": "{value} م.ث",
  "format.date-time": "{date}، {time}",
  "format.with-calendar": "{text} ({calendar})",
  "format.utc": "{dateTime} UTC",
  "format.in-zone": "{dateTime} ({zone})",
  "format.bound": "بين {earliest} و{latest}",
  "format.range": "{from} إلى {to}",
} as const satisfies Record<keyof typeof english, string>;
