import type { ServiceOverview } from "../../../lib/model/overview.ts";
import { matchExpression } from "../../../lib/search/query.ts";
import type { Handle } from "../../client.ts";
import { listServiceOverviews } from "./list-service-overviews.ts";

/**
 * Services in countries that something is known of, where some of the words name the service and the others the
 * country, each as the beginning of a name in any language: "telegram iran". Words that are all of one kind find none.
 * @param words folded, from `searchWords`.
 */
export function searchPlaces(handle: Handle, { words }: { words: readonly string[] }): ServiceOverview[] {
  if (words.length < 2) return [];
  const named = handle.sqlite
    .prepare(
      `SELECT search_entries.ref FROM search_index JOIN search_entries ON search_entries.id = search_index.rowid
       WHERE search_index MATCH ? AND search_entries.kind = ?`,
    )
    .pluck();
  const byWord = words.map((word) => {
    const expression = matchExpression([word]);
    return {
      countries: new Set(named.all(expression, "country")),
      services: new Set(named.all(expression, "service")),
    };
  });
  if (byWord.some(({ countries, services }) => countries.size + services.size === 0)) return [];
  return listServiceOverviews(handle).filter(({ country, service }) => {
    const ofCountry = byWord.map(({ countries }) => countries.has(country.id));
    const ofService = byWord.map(({ services }) => services.has(service.id));
    return (
      ofCountry.includes(true) &&
      ofService.includes(true) &&
      ofCountry.every((named, index) => named || ofService[index] === true)
    );
  });
}
