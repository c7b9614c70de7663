import { formatDuration } from "../i18n/format.ts";
import { type Locale, translate } from "../i18n/translate.ts";
import { type Duration, MINUTE } from "../model/interval.ts";
import type { TimelineFigure } from "../timeline/model.ts";

/** Whose clock a figure shows, and how the country's own clock stood to it. */
export function zoneSentence(
  { timeZone, range }: Pick<TimelineFigure, "timeZone" | "range">,
  locale: Locale,
): string {
  const offset = offsetAt(timeZone, range.start);
  if (timeZone === "UTC" || offset !== offsetAt(timeZone, range.end)) {
    const key = timeZone === "UTC" ? "figure.caption.zone-utc" : "figure.caption.zone-changing";
    return translate(locale, key, { zone: timeZone });
  }
  const duration = formatDuration(Math.abs(offset), locale);
  const words =
    offset === 0
      ? translate(locale, "figure.offset.level")
      : translate(locale, offset > 0 ? "figure.offset.ahead" : "figure.offset.behind", { duration });
  return translate(locale, "figure.caption.zone", { zone: timeZone, offset: words });
}

/** How far a zone's clock stood ahead of UTC at an instant, in ms. */
function offsetAt(timeZone: string, at: number): Duration {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(at);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === "-" ? -minutes : minutes) * MINUTE;
}
