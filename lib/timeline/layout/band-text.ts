import { formatDate, formatDuration, formatPercent } from "../../i18n/format.ts";
import { type Locale, translate } from "../../i18n/translate.ts";
import { bestInterval } from "../../model/episode.ts";
import { lengthOf } from "../../model/interval.ts";
import type { Band } from "../model.ts";
import { dayText } from "./tick-text.ts";

/**
 * What may be written on a band, the fullest first. `dated`: with the year, which an axis of years does not give for
 * a day. `network`: with the network it was found on, where that is one.
 */
export function bandTexts(
  band: Band,
  until: number,
  locale: Locale,
  { dated = false, network = false }: { readonly dated?: boolean; readonly network?: boolean } = {},
): string[] {
  const texts = ownTexts(band, until, locale, dated);
  const [asn] = band.networks;
  if (!network || asn === undefined || band.networks.length > 1) return texts;
  return texts.map((what) => translate(locale, "figure.band.on-network", { network: `AS${asn}`, what }));
}

function ownTexts(band: Band, until: number, locale: Locale, dated: boolean): string[] {
  const date = dated
    ? formatDate(band.start.best, { locale, short: true })
    : dayText(band.start.best, locale);
  if (band.kind === "recovery") return [translate(locale, "figure.band.recovery")];
  const kind = bandName(band, locale);
  if (band.recurrence !== null) {
    const count = band.recurrence.occurrences.length;
    return [
      translate(locale, "figure.band.recurring", { kind: band.kind, count }),
      translate(locale, "figure.band.times", { count }),
    ];
  }
  if (band.end === null) return [translate(locale, "figure.band.since", { kind, date }), kind];
  const duration = formatDuration(lengthOf(bestInterval(band, until)), locale);
  const short = translate(locale, "figure.band.dated", { kind: band.kind, duration, date });
  const shortest = translate(locale, "figure.band.lasting", { kind: band.kind, duration });
  if (band.kind === "throttling" && band.severity !== null && band.severity < 1) {
    const left = formatPercent(band.severity, locale);
    return [translate(locale, "figure.band.left", { duration, left }), shortest];
  }
  return [short, shortest];
}

/** What a band is, in the fewest words. */
export function bandName({ kind }: Band, locale: Locale): string {
  const names = {
    throttling: translate(locale, "figure.kind.throttling"),
    block: translate(locale, "figure.kind.block"),
    shutdown: translate(locale, "figure.kind.shutdown"),
    recovery: translate(locale, "figure.band.recovery"),
  };
  return names[kind];
}
