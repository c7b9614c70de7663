import { serviceHref } from "../../components/site/names.ts";
import type { StripRow } from "../../components/strip/strip-table.tsx";
import type { Handle } from "../../db/client.ts";
import { listMeasuredDays } from "../../db/queries/catalogue/list-measured-days.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { bestInterval } from "../../lib/model/episode.ts";
import { DAY, type Duration, type Instant, type Interval, overlap } from "../../lib/model/interval.ts";
import type { ServiceOverview } from "../../lib/model/overview.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { heldFor, troubledPhases } from "../../lib/summary/main-episode.ts";
import { buildStrip } from "../../lib/summary/strip.ts";

/** A row of small multiples with what it can be sorted by. */
export interface PlaceRow extends StripRow {
  readonly overview: ServiceOverview;
  /** Days with an observation in the range. */
  readonly days: number;
  /** How long interference held in the range. */
  readonly held: Duration;
  /** When the last interference in the range began; null where there was none. */
  readonly lastTrouble: Instant | null;
}

/** One line for each service of a country, or for each country of a service, within one range. */
export function placeRows(
  language: Language,
  handle: Handle,
  {
    overviews,
    episodes,
    statements,
    range,
    named,
  }: {
    overviews: readonly ServiceOverview[];
    episodes: readonly Episode[];
    statements: readonly Statement[];
    range: Interval;
    /** What tells the rows apart. */
    named: "country" | "service";
  },
): PlaceRow[] {
  return overviews.map((overview): PlaceRow => {
    const { country, service } = overview;
    const until = overview.lastDayAt === null ? range.end : overview.lastDayAt + DAY;
    const found = episodes.filter(
      (episode) =>
        episode.country === country.id &&
        episode.service === service.id &&
        overlap(bestInterval(episode, Math.max(until, episode.start.best + 1)), range) !== null,
    );
    const measuredDays = listMeasuredDays(handle, { country: country.id, service: service.id }).filter(
      (day) => day >= range.start && day < range.end,
    );
    const saidAt = statements
      .filter((one) => one.country === country.id && one.services.includes(service.id))
      .map((one) => one.saidAt)
      .filter((at) => at >= range.start && at < range.end);
    const counts = { episodes: found.length, days: measuredDays.length, statements: saidAt.length };
    return {
      overview,
      days: measuredDays.length,
      held: found.reduce((sum, episode) => sum + heldFor(troubledPhases(episode), until), 0),
      lastTrouble: found.reduce<Instant | null>(
        (last, episode) => Math.max(last ?? episode.start.best, episode.start.best),
        null,
      ),
      href: serviceHref(country.id, service.id),
      name: named === "country" ? country.name : service.name,
      simulated: overview.provenances.includes("simulated"),
      facts: [
        language.say("pages.home-place-episodes", { count: found.length }),
        measuredDays.length === 0
          ? language.say("pages.home-place-never")
          : language.say("pages.country-measured-days", { count: measuredDays.length }),
      ],
      label:
        named === "country"
          ? language.say("pages.across-strip-label", { country: country.name, ...counts })
          : language.say("pages.country-strip-label", { service: service.name, ...counts }),
      strip: buildStrip({ range, episodes: found, measuredDays, saidAt, until }),
    };
  });
}

export const sortOrders = ["happened", "latest", "measured", "name"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the address asks to sort by; what is no order is the first. */
export function askedOrder(asked: string): SortOrder {
  return sortOrders.find((one) => one === asked) ?? "happened";
}

/** Sorted by what happened, when, how much was measured, or name; what is alike then by the next of these. */
export function sortRows<Row extends PlaceRow>(
  language: Language,
  rows: readonly Row[],
  order: SortOrder,
): Row[] {
  const by: Readonly<Record<SortOrder, (a: Row, b: Row) => number>> = {
    happened: (a, b) => b.held - a.held,
    latest: (a, b) => (b.lastTrouble ?? -1) - (a.lastTrouble ?? -1),
    measured: (a, b) => b.days - a.days,
    name: (a, b) => language.compare(a.name, b.name),
  };
  const then = [order, "happened", "measured", "name"] as const;
  return [...rows].sort((a, b) => then.reduce((found, one) => found || by[one](a, b), 0));
}

/** From the first to the last thing that is known, in whole days; null where nothing is. */
export function knownRange(
  overviews: readonly ServiceOverview[],
  statements: readonly Statement[],
): Interval | null {
  const moments = [
    ...overviews.flatMap((one) =>
      one.firstDayAt === null || one.lastDayAt === null ? [] : [one.firstDayAt, one.lastDayAt],
    ),
    ...statements.map((statement) => statement.saidAt),
  ];
  if (moments.length === 0) return null;
  const start = moments.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const end = moments.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return { start: Math.floor(start / DAY) * DAY, end: (Math.floor(end / DAY) + 1) * DAY };
}
