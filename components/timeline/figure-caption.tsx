import { formatDuration } from "../../lib/i18n/format.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import { DAY, type Duration, MINUTE } from "../../lib/model/interval.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import styles from "./figure-caption.module.css";

/** What stands under a figure: where its numbers come from, how they were gathered, whose clock it shows. */
export function FigureCaption({ figure, locale }: { figure: TimelineFigure; locale: Locale }) {
  const { before, after } = figure.saidOutside;
  const sources =
    figure.sources.length === 0
      ? translate(locale, "figure.caption.no-sources")
      : translate(locale, "figure.caption.sources", {
          sources: figure.sources.join(", "),
          step: figure.step >= DAY ? "day" : "hour",
        });
  const sentences = [
    sources,
    zoneSentence(figure, locale),
    figure.bands.length > 0 ? translate(locale, "figure.caption.confidence") : null,
    before + after > 0 ? translate(locale, "figure.caption.outside", { before, after }).trim() : null,
  ].filter((sentence) => sentence !== null);
  return (
    <figcaption className={styles.caption}>
      {figure.simulated ? <strong>{translate(locale, "figure.caption.simulated")} </strong> : null}
      {sentences.join(" ")}
    </figcaption>
  );
}

function zoneSentence({ timeZone, range }: TimelineFigure, locale: Locale): string {
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
