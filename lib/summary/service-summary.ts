import type { Episode, Phase } from "../model/episode.ts";
import { DAY, type Instant, type Interval } from "../model/interval.ts";
import type { Coverage } from "../model/series.ts";
import type { Side, Statement } from "../model/statement.ts";
import type { Verdict } from "../model/verdict.ts";
import { heldFor, heldIntervals, mainEpisode, troubledPhases } from "./main-episode.ts";
import type { Sentence } from "./sentence.ts";

export interface SummaryInput {
  /** Names as a reader knows them. */
  readonly country: string;
  readonly service: string;
  readonly range: Interval;
  /** Data reach up to here: what still lasts is counted up to it. */
  readonly until: Instant;
  /** Those that reach into the range, of the one provenance that is shown. */
  readonly episodes: readonly Episode[];
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Pick<Verdict, "claim" | "value" | "episodes">[];
  readonly coverage: Coverage;
}

export type SummaryCode =
  | "no-data"
  | "nothing-found"
  | "slowed"
  | "blocked"
  | "blocked-at-hours"
  | "shut-down"
  | "slowed-and-blocked"
  | "several-kinds"
  | "further-episodes";

/** What happened to one service in one country, in one sentence or two, from the data alone. */
export function serviceSummary(input: SummaryInput): Sentence<SummaryCode>[] {
  const place = { service: input.service, country: input.country };
  const when = { fromAt: input.range.start, toAt: input.range.end - 1 };
  const main = mainEpisode(input.episodes, input.until);
  if (main === null) {
    const { observations, networks } = input.coverage;
    if (observations === 0) return [{ code: "no-data", values: { ...place, ...when } }];
    return [{ code: "nothing-found", values: { ...place, ...when, observations, networks } }];
  }
  const further = input.episodes.length - 1;
  return [
    episodeSummary(main, input),
    ...(further > 0 ? [{ code: "further-episodes" as const, values: { count: further } }] : []),
  ];
}

/** One episode in a sentence: what happened, where, for how long, and who denied it. */
export function episodeSummary(
  episode: Episode,
  input: Pick<SummaryInput, "country" | "service" | "until" | "statements" | "verdicts">,
): Sentence<SummaryCode> {
  const { country, service, until } = input;
  const lead = {
    service,
    country,
    ...extentOf(episode),
    denied: denialOf(episode, input),
    ongoing: episode.ongoing ? "yes" : "no",
    untilAt: until - 1,
  };
  return leadOf(episode, lead, until);
}

/** Where in the country: what a few networks show is not said of all of it. */
function extentOf({ scope, networks }: Episode) {
  return { scope, networks: networks.length, network: networks[0] ?? "unknown" };
}

function leadOf(episode: Episode, lead: Sentence["values"], until: Instant): Sentence<SummaryCode> {
  const phases = troubledPhases(episode);
  const slowed = phases.filter((phase) => phase.kind === "throttling");
  const blocked = phases.filter((phase) => phase.kind === "block");
  const shut = phases.filter((phase) => phase.kind === "shutdown");
  const kinds = [slowed, blocked, shut].filter((of) => of.length > 0).length;

  if (kinds === 1 && shut.length > 0)
    return { code: "shut-down", values: { ...lead, ...stretch(shut, until) } };
  if (kinds === 1 && slowed.length > 0)
    return { code: "slowed", values: { ...lead, ...stretch(slowed, until) } };
  if (kinds === 1 && blocked.length > 0) {
    const recurring = blocked.filter((phase) => phase.recurrence !== null);
    if (recurring.length === 0) return { code: "blocked", values: { ...lead, ...stretch(blocked, until) } };
    // Where a schedule was seen, it is the headline: to call all the days between blocked would say too much.
    const times = recurring.reduce((sum, phase) => sum + (phase.recurrence?.occurrences.length ?? 0), 0);
    return { code: "blocked-at-hours", values: { ...lead, ...stretch(recurring, until), times } };
  }
  if (kinds === 2 && shut.length === 0) {
    const block = stretch(blocked, until);
    return {
      code: "slowed-and-blocked",
      values: {
        ...lead,
        ...stretch(slowed, until),
        blockedAt: block.startAt,
        blockedMs: block.heldMs,
        blockedTimes: blocked.length,
        withinDay: block.heldMs <= DAY ? "yes" : "no",
      },
    };
  }
  return { code: "several-kinds", values: { ...lead, ...stretch(phases, until) } };
}

function stretch(phases: readonly Phase[], until: Instant) {
  const held = phases.flatMap((phase) => heldIntervals(phase, until));
  return {
    startAt: Math.min(...held.map((one) => one.start)),
    endAt: Math.max(...held.map((one) => one.end)) - 1,
    heldMs: heldFor(phases, until),
  };
}

/** Who denied it, as far as a denial was held against this very episode and contradicted by it. */
function denialOf(
  episode: Episode,
  { statements, verdicts }: Pick<SummaryInput, "statements" | "verdicts">,
): Side | "several" | "nobody" {
  const against = new Set(
    verdicts
      .filter((verdict) => verdict.value === "contradicted" && verdict.episodes.includes(episode.id))
      .map((verdict) => verdict.claim),
  );
  const sides = new Set(
    statements
      .filter((statement) =>
        statement.claims.some(
          (claim) =>
            (claim.kind === "denies-interference" || claim.kind === "denies-block") && against.has(claim.id),
        ),
      )
      .map((statement) => statement.side),
  );
  const [only] = sides;
  if (only === undefined) return "nobody";
  return sides.size === 1 ? only : "several";
}
