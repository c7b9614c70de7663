import { serviceHref } from "../../../components/site/names.ts";
import { reader } from "../../../db/client.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { rangeQuery } from "../../../lib/export/range.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import type { ServiceOverview } from "../../../lib/model/overview.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { TimelineFigure } from "../../../lib/timeline/model.ts";
import { loadService } from "../[country]/[service]/load.ts";
import { namedOverviews } from "../place-names.ts";
import { type ComparedPlace, comparedPlaces } from "./places.ts";

/** Neighbours and controls that are offered beside what is compared. */
const SUGGESTED = 6;

/**
 * The timelines of several places over one time: the one asked for, else the usual time of the first place
 * in which something happened.
 */
export function loadComparison(
  language: Language,
  {
    asked,
    from,
    to,
    now,
  }: {
    asked: string | readonly string[] | undefined;
    from: string;
    to: string;
    now: number;
  },
) {
  const handle = reader();
  const overviews = namedOverviews(language, listServiceOverviews(handle));
  const { places, unknown, left } = comparedPlaces(language, handle, asked);
  const load = ({ country, service }: ComparedPlace, time: { from: string; to: string }) =>
    loadService(language, {
      country,
      service,
      ...time,
      evidence: "",
      now,
      title: language.say("pages.service-title", { service: service.name, country: country.name }),
    });

  const first = places.map((place) => load(place, { from, to }));
  const telling = first.find((one) => one.episodes.length > 0) ?? first[0];
  const time = telling === undefined ? null : rangeQuery(telling.range);
  const timelines = places.map((place, index) => {
    const found = first[index]!;
    const shared =
      telling === undefined || time === null || sameRange(found.range, telling.range)
        ? found
        : load(place, time);
    return { place, ...shared, figure: compact(shared.figure) };
  });
  return {
    overviews,
    unknown,
    left,
    timelines,
    time,
    range: telling?.range ?? null,
    usual: telling?.usual ?? null,
    asked: telling?.asked ?? null,
    simulated: timelines.some((one) => one.anySimulated),
    mixed:
      new Set(timelines.filter((one) => one.coverage.observations > 0).map((one) => one.provenance)).size > 1,
    suggested: suggestions(overviews, places, first[0]?.statements ?? []),
  };
}

/** Stacked figures are read across, so each shows less: the first level, and no reported events. */
function compact(figure: TimelineFigure): TimelineFigure {
  return { ...figure, levels: figure.levels.slice(0, 1), events: [] };
}

function sameRange(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * What would show whether it was a fault of the line: first the controls that claims named, then the same
 * service in other countries, then other services in the same country.
 */
function suggestions(
  overviews: readonly ServiceOverview[],
  places: readonly ComparedPlace[],
  statements: readonly Statement[],
): ServiceOverview[] {
  const [first] = places;
  if (first === undefined) return [];
  const claims = statements.flatMap((statement) => statement.claims);
  const countries = new Set(claims.flatMap((claim) => claim.controlCountries));
  const services = new Set(claims.flatMap((claim) => claim.controlServices));
  const weigh = ({ country, service }: ServiceOverview): number => {
    const sameService = service.id === first.service.id;
    const sameCountry = country.id === first.country.id;
    if (sameService && countries.has(country.id)) return 4;
    if (sameCountry && services.has(service.id)) return 3;
    return sameService ? 2 : sameCountry ? 1 : 0;
  };
  const shown = new Set(places.map((place) => place.key));
  return overviews
    .filter((one) => weigh(one) > 0 && !shown.has(placeKey(one)) && one.firstDayAt !== null)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, SUGGESTED);
}

/** `ir/telegram`. */
export function placeKey({ country, service }: Pick<ServiceOverview, "country" | "service">): string {
  return serviceHref(country.id, service.id).slice(1);
}
