import type { StripRow } from "../../../components/strip/strip-table.tsx";
import { reader } from "../../../db/client.ts";
import { listMeasuredDays } from "../../../db/queries/catalogue/list-measured-days.ts";
import { listNetworksOfCountry } from "../../../db/queries/catalogue/list-networks-of-country.ts";
import { listServiceOverviews } from "../../../db/queries/catalogue/list-service-overviews.ts";
import { listStatements } from "../../../db/queries/editorial/list-statements.ts";
import { listEpisodes } from "../../../db/queries/findings/list-episodes.ts";
import type { Country } from "../../../lib/model/catalogue.ts";
import { DAY, type Interval } from "../../../lib/model/interval.ts";
import { heldFor, troubledPhases } from "../../../lib/summary/main-episode.ts";
import { axisMarks, buildStrip } from "../../../lib/summary/strip.ts";

/** Every service of a country on one axis, what happened most first; and its networks. */
export function loadCountry(country: Country) {
  const handle = reader();
  const overviews = listServiceOverviews(handle, { country: country.id });
  const episodes = listEpisodes(handle, { country: country.id });
  const statements = listStatements(handle, { country: country.id });
  const range = sharedRange(
    overviews.flatMap((one) =>
      one.firstDayAt === null || one.lastDayAt === null ? [] : [one.firstDayAt, one.lastDayAt],
    ),
    statements.map((statement) => statement.saidAt),
  );

  const services = overviews.map((overview): StripRow & { held: number } => {
    const found = episodes.filter((episode) => episode.service === overview.service.id);
    const until = overview.lastDayAt === null ? range.end : overview.lastDayAt + DAY;
    const days = listMeasuredDays(handle, { country: country.id, service: overview.service.id });
    const saidAt = statements
      .filter((statement) => statement.services.includes(overview.service.id))
      .map((statement) => statement.saidAt);
    return {
      overview,
      days: days.length,
      strip: buildStrip({ range, episodes: found, measuredDays: days, saidAt, until }),
      held: found.reduce((sum, episode) => sum + heldFor(troubledPhases(episode), until), 0),
    };
  });
  services.sort(
    (a, b) =>
      b.held - a.held ||
      b.overview.statements - a.overview.statements ||
      b.days - a.days ||
      a.overview.service.name.localeCompare(b.overview.service.name, "en"),
  );
  return {
    services,
    axis: axisMarks(range),
    networks: listNetworksOfCountry(handle, country.id),
    episodes: episodes.length,
    statements: statements.length,
    simulated: overviews.some((overview) => overview.provenances.includes("simulated")),
  };
}

/** From the first to the last thing that is known, in whole days. */
function sharedRange(days: readonly number[], said: readonly number[]): Interval {
  const moments = [...days, ...said];
  if (moments.length === 0) return { start: 0, end: DAY };
  const start = moments.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const end = moments.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return { start: Math.floor(start / DAY) * DAY, end: (Math.floor(end / DAY) + 1) * DAY };
}
