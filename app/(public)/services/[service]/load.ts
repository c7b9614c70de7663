import { reader } from "../../../../db/client.ts";
import { listServiceOverviews } from "../../../../db/queries/catalogue/list-service-overviews.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listEpisodes } from "../../../../db/queries/findings/list-episodes.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { askedRange } from "../../../../lib/export/range.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import type { Service } from "../../../../lib/model/catalogue.ts";
import { DAY } from "../../../../lib/model/interval.ts";
import { axisMarks } from "../../../../lib/summary/strip.ts";
import { judged } from "../../judged.ts";
import { namedOverviews, placed } from "../../place-names.ts";
import { knownRange, placeRows, type SortOrder, sortRows } from "../../strip-rows.ts";

/** One service in every country that something is known of it. */
export function loadAcross(
  language: Language,
  service: Service,
  { order, from, to }: { order: SortOrder; from: string; to: string },
) {
  const handle = reader();
  const overviews = namedOverviews(language, listServiceOverviews(handle, { service: service.id }));
  const episodes = listEpisodes(handle, { service: service.id });
  const statements = listStatements(handle, { service: service.id });
  const usual = knownRange(overviews, statements) ?? { start: 0, end: DAY };
  const asked = askedRange(from, to, usual);
  const range = asked.state === "range" ? asked.range : usual;
  const rows = placeRows(language, handle, { overviews, episodes, statements, range, named: "country" });
  return {
    countries: sortRows(language, rows, order),
    range,
    usual,
    asked,
    years: yearsOf([
      ...overviews.flatMap((one) => [one.firstDayAt ?? [], one.lastDayAt ?? []].flat()),
      ...episodes.map((episode) => episode.start.best),
      ...statements.map((statement) => statement.saidAt),
    ]),
    axis: axisMarks(range),
    episodes: placed(language, handle, episodes).sort((a, b) => b.episode.start.best - a.episode.start.best),
    statements: judged([...statements].reverse(), listVerdicts(handle, { service: service.id }), service.id),
    simulated: overviews.some((overview) => overview.provenances.includes("simulated")),
  };
}

/** The years that something is known of, in order. */
function yearsOf(moments: readonly number[]): number[] {
  return [...new Set(moments.map((at) => new Date(at).getUTCFullYear()))].sort((a, b) => a - b);
}
