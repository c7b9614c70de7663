import type { SeriesReport } from "../detect/detector.ts";
import type { Annotation } from "../model/annotation.ts";
import { type Episode, widestInterval } from "../model/episode.ts";
import { type Duration, type Instant, type Interval, overlap } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import type { Cell } from "../model/series.ts";
import type { Source } from "../model/source.ts";
import type { ReportedEvent, Statement } from "../model/statement.ts";
import type { Verdict } from "../model/verdict.ts";
import { buildAffected, buildCoverage, buildReachability } from "./build-counts.ts";
import { buildLevels } from "./build-levels.ts";
import { buildReported } from "./build-reported.ts";
import { buildSaid } from "./build-said.ts";
import type { Band, CoverageRow, TimelineFigure } from "./model.ts";

export interface TimelineInput {
  readonly title: string;
  readonly country: string;
  readonly service: string;
  readonly range: Interval;
  /** IANA name. */
  readonly timeZone: string;
  /** From `chooseStep`; cells of any other step are left aside. */
  readonly step: Duration;
  readonly episodes: readonly Episode[];
  /** Per network and for `"all"`. Of the one provenance that is shown: the two never mix in one figure. */
  readonly cells: readonly Cell[];
  /** What the detector made of each series: where baselines come from. */
  readonly seriesReports: readonly SeriesReport[];
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Verdict[];
  readonly events: readonly ReportedEvent[];
  /** What others recorded of this service; left out: nothing. */
  readonly reported?: readonly ReportedEpisode[];
  /** Editors' notes on this service; left out: none. */
  readonly notes?: readonly Annotation[];
  /** At least those that the cells name: their display names, and whether they are simulated. */
  readonly sources: readonly Pick<Source, "id" | "name" | "kind">[];
  readonly metricsToShow?: readonly Metric[];
}

/**
 * Everything a timeline shows, as plain rows in data units. What lies outside the range is left out;
 * what reaches into it is kept whole.
 */
export function buildTimeline(input: TimelineInput): TimelineFigure {
  const { range, step } = input;
  const cells = input.cells.filter(
    (cell) =>
      cell.step === step &&
      cell.country === input.country &&
      cell.service === input.service &&
      cell.time + step > range.start &&
      cell.time < range.end,
  );
  const pooled = cells.filter((cell) => cell.network === "all");
  const episodes = input.episodes.filter(
    (episode) => overlap(widestInterval(episode, range.end), range) !== null,
  );
  const coverage = buildCoverage(cells);
  const { said, outside } = buildSaid(input.statements, input.verdicts, input);
  const known = new Map(input.sources.map((source) => [source.id, source]));
  const used = [...new Set(cells.map((cell) => cell.source))];
  const sourceName = (id: string) => known.get(id)?.name ?? id;
  return {
    title: input.title,
    country: input.country,
    service: input.service,
    range,
    timeZone: input.timeZone,
    step,
    simulated:
      used.some((id) => known.get(id)?.kind === "simulated") ||
      episodes.some((episode) => episode.provenance === "simulated"),
    sources: used.map(sourceName).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    bands: episodes
      .flatMap((episode) => bandsOf(episode, range, endOfLast(coverage, step)))
      .sort((a, b) => a.start.best - b.start.best),
    levels: buildLevels({
      cells: pooled,
      seriesReports: input.seriesReports,
      metricsToShow: input.metricsToShow,
      sourceName,
    }),
    reachability: buildReachability(pooled),
    affected: buildAffected(cells, episodes),
    coverage,
    said,
    saidOutside: outside,
    reported: buildReported(input.reported ?? [], range, sourceName),
    events: input.events
      .filter((event) => event.period.end >= range.start && event.period.start < range.end)
      .map(({ id, period, title, kind }) => ({ id, period, title, kind }))
      .sort((a, b) => a.period.start - b.period.start || (a.id < b.id ? -1 : 1)),
    notes: (input.notes ?? [])
      .filter(({ period }) => period.end >= range.start && period.start < range.end)
      .sort((a, b) => a.period.start - b.period.start || (a.id < b.id ? -1 : 1))
      .map(({ id, period, title }, index) => ({ id, number: index + 1, period, title })),
  };
}

function endOfLast(coverage: readonly CoverageRow[], step: Duration): Instant | null {
  const last = coverage.at(-1);
  return last === undefined ? null : last.time + step;
}

function bandsOf(episode: Episode, range: Interval, measuredUntil: Instant | null): Band[] {
  return episode.phases
    .filter((phase) => overlap(widestInterval(phase, range.end), range) !== null)
    .map((phase) => ({
      episode: episode.id,
      kind: phase.kind,
      start: phase.start,
      end: phase.end,
      seenUntil: phase.end === null ? measuredUntil : null,
      confidence: phase.confidence,
      severity: phase.severity,
      networks: episode.networks,
      feature: phase.feature,
      recurrence: phase.recurrence,
      provenance: episode.provenance,
    }));
}
