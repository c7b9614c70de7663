import type { MessageKey } from "../i18n/en/index.ts";
import { formatDate, formatDateTime, formatDuration, formatPercent, formatValue } from "../i18n/format.ts";
import {
  defaultLocale,
  isMessageKey,
  type Locale,
  type MessageValues,
  translate,
} from "../i18n/translate.ts";
import { DAY, type Duration, HOUR, MINUTE } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { Sentence } from "./sentence.ts";

/**
 * The sentence in a language, from `<area>.<code>` of the catalogue.
 * @throws RangeError where the catalogue has no such sentence.
 */
export function sentenceText(area: string, sentence: Sentence, locale: Locale = defaultLocale): string {
  const key = `${area}.${sentence.code}`;
  if (!isMessageKey(key)) throw new RangeError(`no message "${key}"`);
  return translate(locale, key satisfies MessageKey, filled(sentence, locale));
}

/** The sentences of a summary as one paragraph. */
export function summaryText(sentences: readonly Sentence[], locale: Locale = defaultLocale): string {
  return sentences.map((sentence) => sentenceText("summary", sentence, locale)).join(" ");
}

function filled({ values }: Sentence, locale: Locale): MessageValues {
  const made: Record<string, string | number | boolean> = {};
  const metric = typeof values.metric === "string" ? (values.metric as Metric) : null;
  for (const [name, value] of Object.entries(values)) {
    // A metric is called as the figure calls it, in the language of the sentence.
    if (metric !== null && name === "title") made[name] = translate(locale, `figure.metric.${metric}`);
    else if (typeof value !== "number") made[name] = value;
    // The number of a network is a name: its digits are those of every registry, and it has no groups.
    else if (name === "network") made[name] = String(value);
    else if (name.endsWith("At")) {
      made[name] = formatDate(value, { locale });
      made[`${name}Exact`] = formatDateTime(value, { locale });
    } else if (name.endsWith("Ms")) {
      made[name] = roughDuration(value, locale);
      made[`${name}Exact`] = formatDuration(value, locale);
    } else if (name.endsWith("Share")) made[name] = formatPercent(value, locale);
    else if (metric !== null && (name === "baseline" || name === "during"))
      made[name] = formatValue(metric, value, locale);
    else made[name] = value;
  }
  return made;
}

/**
 * A length as people say it: "6.8 days", "2 hours", "40 minutes". From two days on to the tenth of a day,
 * from a hundred minutes on to the half hour (from ten hours on to the hour), below that to five minutes.
 */
export function roughDuration(duration: Duration, locale: Locale = defaultLocale): string {
  if (duration >= 2 * DAY)
    return translate(locale, "summary.days", { count: Math.round((duration / DAY) * 10) / 10 });
  if (duration >= 100 * MINUTE) {
    const hours = duration / HOUR;
    return translate(locale, "summary.hours", {
      count: hours >= 10 ? Math.round(hours) : Math.round(hours * 2) / 2,
    });
  }
  const minutes = duration / MINUTE;
  return translate(locale, "summary.minutes", {
    count: minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5,
  });
}
