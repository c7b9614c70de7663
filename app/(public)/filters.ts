import type { FilterField } from "../../components/site/filter-form.tsx";
import type { Language } from "../../lib/i18n/language.ts";
import type { ServiceOverview } from "../../lib/model/overview.ts";
import { single } from "./params.ts";

/**
 * The choice of country and service that a page's query makes. What is not among the places that something
 * is known of is taken for no choice.
 */
export function filterPlaces(
  language: Language,
  overviews: readonly ServiceOverview[],
  query: Record<string, string | string[] | undefined>,
): { fields: FilterField[]; country: string | undefined; service: string | undefined } {
  const countries = new Map(overviews.map(({ country }) => [country.id.toLowerCase(), country.name]));
  const services = new Map(overviews.map(({ service }) => [service.id, service.name]));
  const country = known(countries, single(query.country).toLowerCase());
  const service = known(services, single(query.service));
  return {
    fields: [
      {
        name: "country",
        label: language.say("pages.filter-country"),
        chosen: country ?? "",
        options: byName(language, countries),
      },
      {
        name: "service",
        label: language.say("pages.filter-service"),
        chosen: service ?? "",
        options: byName(language, services),
      },
    ],
    country: country?.toUpperCase(),
    service,
  };
}

function known(options: ReadonlyMap<string, string>, asked: string): string | undefined {
  return options.has(asked) ? asked : undefined;
}

function byName(language: Language, options: ReadonlyMap<string, string>): FilterField["options"] {
  return [...options]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => language.compare(a.label, b.label));
}
