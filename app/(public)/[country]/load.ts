import { reader } from "../../../db/client.ts";
import { listNetworksOfCountry } from "../../../db/queries/catalogue/list-networks-of-country.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listSources } from "../../../db/queries/catalogue/list-sources.ts";
import { listReportedEpisodes } from "../../../db/queries/editorial/list-reported-episodes.ts";
import { listStatements } from "../../../db/queries/editorial/list-statements.ts";
import { listEpisodes } from "../../../db/queries/findings/list-episodes.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import type { Country } from "../../../lib/model/catalogue.ts";
import { DAY } from "../../../lib/model/interval.ts";
import { axisMarks } from "../../../lib/summary/strip.ts";
import { namedOverviews } from "../place-names.ts";
import { knownRange, placeRows, type SortOrder, sortRows } from "../strip-rows.ts";

/**
 * Every service of a country on one axis, in the order asked for; its networks; what others recorded there; and from
 * when to when it was measured at all, null where it never was.
 */
export function loadCountry(language: Language, country: Country, order: SortOrder) {
  const handle = reader();
  const overviews = namedOverviews(language, listServiceOverviews(handle, { country: country.id }));
  const episodes = listEpisodes(handle, { country: country.id });
  const statements = listStatements(handle, { country: country.id });
  const range = knownRange(overviews, statements) ?? { start: 0, end: DAY };
  const rows = placeRows(language, handle, { overviews, episodes, statements, range, named: "service" });
  const measured = knownRange(overviews, []);
  return {
    measured: measured === null ? null : { from: measured.start, to: measured.end - 1 },
    services: sortRows(language, rows, order),
    axis: axisMarks(range),
    networks: listNetworksOfCountry(handle, country.id),
    episodes: episodes.length,
    statements: statements.length,
    reported: listReportedEpisodes(handle, { country: country.id }),
    sourceNames: new Map(listSources(handle).map(({ id, name }) => [id, name])),
    simulated: overviews.some((overview) => overview.provenances.includes("simulated")),
  };
}
