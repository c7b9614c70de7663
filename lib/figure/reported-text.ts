import { formatDate, formatDateTime, formatList } from "../i18n/format.ts";
import { type Locale, translate } from "../i18n/translate.ts";
import { DAY, type Instant } from "../model/interval.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import type { ReportedMark } from "../timeline/model.ts";

/** When something was recorded, no finer than it is known: "30 Dec 2017 to 13 Jan 2018", "1 May 2018 and still going on". */
export function reportedWhen(
  { start, end, ongoing, precision }: Pick<ReportedEpisode, "start" | "end" | "ongoing" | "precision">,
  locale: Locale,
): string {
  const exact = precision === "minute";
  const moment = (at: Instant) =>
    exact ? formatDateTime(at, { locale }) : formatDate(at, { locale, short: true });
  const words = { precision, start: moment(start) };
  if (end !== null && !exact && end - start <= DAY)
    return translate(locale, "figure.reported.when-day", words);
  return translate(locale, "figure.reported.when", {
    ...words,
    end: end !== null ? "known" : ongoing ? "ongoing" : "unknown",
    // The last day that belongs to it, where days are all that is known.
    until: end === null ? "" : moment(exact ? end : end - 1),
  });
}

/** A record in a sentence, for whoever hovers over it, hears it, or reads it under a figure. */
export function reportedTitle(mark: ReportedMark, locale: Locale): string {
  return translate(locale, "figure.reported.title", {
    number: mark.number,
    source: mark.source,
    when: reportedWhen(mark, locale),
    title: mark.title,
    kind: mark.kind ?? "none",
  });
}

/** Several records under one count. */
export function reportedClusterTitle(marks: readonly ReportedMark[], locale: Locale): string {
  const starts = marks.map((mark) => mark.start);
  const day = (at: Instant) => formatDate(at, { locale, short: true });
  return translate(locale, "figure.reported.cluster", {
    count: marks.length,
    sources: formatList([...new Set(marks.map((mark) => mark.source))], locale),
    from: day(Math.min(...starts)),
    to: day(Math.max(...starts)),
  });
}
