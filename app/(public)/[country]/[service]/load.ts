import { reader } from "../../../../db/client.ts";
import { listNetworkNames } from "../../../../db/queries/catalogue/list-network-names.ts";
import { listServiceOverviews } from "../../../../db/queries/catalogue/list-service-overviews.ts";
import { listSources } from "../../../../db/queries/catalogue/list-sources.ts";
import { listAnnotations } from "../../../../db/queries/desk/list-annotations.ts";
import { listEvents } from "../../../../db/queries/editorial/list-events.ts";
import { listReportedEpisodes } from "../../../../db/queries/editorial/list-reported-episodes.ts";
import { listStatements } from "../../../../db/queries/editorial/list-statements.ts";
import { listEpisodes } from "../../../../db/queries/findings/list-episodes.ts";
import { listSeriesReports } from "../../../../db/queries/findings/list-series-reports.ts";
import { listVerdicts } from "../../../../db/queries/findings/list-verdicts.ts";
import { readCells } from "../../../../db/queries/measured/read-cells.ts";
import { readCoverage } from "../../../../db/queries/measured/read-coverage.ts";
import { currentRevision } from "../../../../db/queries/measured/revision.ts";
import { askedRange } from "../../../../lib/export/range.ts";
import type { Language } from "../../../../lib/i18n/language.ts";
import type { Country, Service } from "../../../../lib/model/catalogue.ts";
import { bestInterval } from "../../../../lib/model/episode.ts";
import { DAY, HOUR, type Interval, overlap } from "../../../../lib/model/interval.ts";
import type { Provenance } from "../../../../lib/model/series.ts";
import { serviceSummary } from "../../../../lib/summary/service-summary.ts";
import { whatWeCannotTell } from "../../../../lib/summary/what-we-cannot-tell.ts";
import { coverageSentence, whatWeKnow } from "../../../../lib/summary/what-we-know.ts";
import { buildTimeline } from "../../../../lib/timeline/build.ts";
import { reportedStretch } from "../../../../lib/timeline/build-reported.ts";
import { chooseRange } from "../../../../lib/timeline/choose-range.ts";
import { chooseStep } from "../../../../lib/timeline/choose-step.ts";
import { namedSurges } from "./surges.ts";

export interface ServiceQuestion {
  readonly country: Country;
  readonly service: Service;
  readonly from: string;
  readonly to: string;
  /** `measured` or `simulated`; anything else leaves the choice to the page. */
  readonly evidence: string;
  readonly now: number;
  /** Of the figure. */
  readonly title: string;
}

/** Everything that the page of one service in one country shows, of the one sort of evidence it shows. */
export function loadService(
  language: Language,
  { country, service, from, to, evidence, now, title }: ServiceQuestion,
) {
  const handle = reader();
  const place = { country: country.id, service: service.id };
  const [overview] = listServiceOverviews(handle, place);
  const provenances = overview?.provenances ?? [];
  const provenance = chooseProvenance(provenances, evidence);

  const statements = listStatements(handle, place);
  const verdicts = listVerdicts(handle, place);
  const reported = listReportedEpisodes(handle, place);
  const allEpisodes = listEpisodes(handle, place);
  const episodes = allEpisodes.filter((episode) => episode.provenance === provenance);

  const measured: Interval | null =
    overview?.firstDayAt == null || overview.lastDayAt === null
      ? null
      : { start: overview.firstDayAt, end: overview.lastDayAt + DAY };
  const until = measured?.end ?? now;
  const everything = hull([
    ...(measured === null ? [] : [measured]),
    ...statements.map((statement) => ({ start: statement.saidAt, end: statement.saidAt + HOUR })),
    ...reported.map((record) => reportedStretch(record, Math.max(until, record.start))),
  ]);

  const usual = chooseRange({ episodes, statements, reported, measured, now: until });
  const asked = askedRange(from, to, usual);
  const range = asked.state === "range" ? asked.range : usual;

  const coverage = readCoverage(handle, { ...place, period: range, provenance });
  const step = chooseStep(range, coverage.observations);
  const cells = readCells(handle, { ...place, step, period: range, provenance });
  const sources = listSources(handle);
  const notes = listAnnotations(handle, place);
  const events = listEvents(handle, { ...place, period: range });
  const inRange = episodes.filter(
    (episode) => overlap(bestInterval(episode, Math.max(until, episode.start.best + 1)), range) !== null,
  );
  const said = statements.filter(
    (statement) =>
      (statement.saidAt >= range.start && statement.saidAt < range.end) ||
      statement.claims.some((claim) => claim.period !== null && overlap(claim.period, range) !== null),
  );
  const simulated =
    (provenance === "simulated" && coverage.observations > 0) ||
    inRange.some((episode) => episode.provenance === "simulated");
  const findings = { range, until, episodes: inRange, statements: said, verdicts, coverage };

  const figure = buildTimeline({
    title,
    ...place,
    range,
    timeZone: country.timeZone,
    step,
    episodes,
    cells,
    seriesReports: listSeriesReports(handle, place),
    statements,
    verdicts,
    events,
    reported,
    notes,
    sources,
  });
  const usedSources = new Set([
    ...coverage.sources,
    ...cells.map((cell) => cell.source),
    ...said.map((statement) => statement.source),
    ...events.map((event) => event.source),
    ...reported.map((record) => record.source),
  ]);

  return {
    summary: serviceSummary({ country: country.name, service: service.name, ...findings }),
    known: whatWeKnow(inRange, until),
    covered: coverageSentence(coverage),
    unknown: whatWeCannotTell({ ...findings, simulated }),
    figure,
    range,
    usual,
    everything,
    asked,
    until,
    coverage,
    provenance,
    /** The other sort of evidence, where there is some. */
    other: provenances.find((one) => one !== provenance) ?? null,
    simulated,
    anySimulated:
      simulated ||
      allEpisodes.some((episode) => episode.provenance === "simulated") ||
      verdicts.some((verdict) => verdict.provenance === "simulated"),
    episodes: allEpisodes,
    ...namedSurges(language, handle, { ...place, provenance, period: range }),
    statements,
    said,
    verdicts,
    events,
    notes,
    reported,
    sources: sources.filter((source) => usedSources.has(source.id)),
    networkNames: listNetworkNames(
      handle,
      allEpisodes.flatMap((episode) => episode.networks),
    ),
    revision: currentRevision(handle),
  };
}

/** Instruments come before the generator, unless the reader asks otherwise. */
function chooseProvenance(provenances: readonly Provenance[], asked: string): Provenance {
  const wanted = provenances.find((one) => one === asked);
  if (wanted !== undefined) return wanted;
  return provenances.includes("measured") || provenances.length === 0 ? "measured" : "simulated";
}

function hull(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  const start = Math.min(...intervals.map((one) => one.start));
  const end = Math.max(...intervals.map((one) => one.end));
  return { start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY };
}
