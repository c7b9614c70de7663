import type { Episode } from "../model/episode.ts";
import { HOUR, type Interval, overlap } from "../model/interval.ts";
import type { Coverage } from "../model/series.ts";
import type { Statement } from "../model/statement.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Sentence } from "./sentence.ts";

export type UnknownCode =
  | "intent"
  | "unmeasured-all"
  | "unmeasured-hours"
  | "edge-start"
  | "edge-end"
  | "began-before-data"
  | "untested-claims"
  | "simulated"
  | "conflicting-reports";

export interface UnknownInput {
  readonly range: Interval;
  readonly episodes: readonly Episode[];
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Pick<Verdict, "claim" | "value">[];
  readonly coverage: Coverage;
  readonly simulated: boolean;
}

/** A bound wider than this is worth a sentence. */
const WIDE_BOUND = 2 * HOUR;

/** What stays open, the weightiest first. The last is always that nothing here measures intent. */
export function whatWeCannotTell(input: UnknownInput): Sentence<UnknownCode>[] {
  const { range, coverage } = input;
  const found: Sentence<UnknownCode>[] = [];
  if (input.simulated) found.push({ code: "simulated", values: {} });

  const silent = coverage.hours - coverage.hoursWithData;
  if (coverage.observations === 0)
    found.push({ code: "unmeasured-all", values: { fromAt: range.start, toAt: range.end - 1 } });
  else if (silent > 0) found.push({ code: "unmeasured-hours", values: { silent, hours: coverage.hours } });

  const inRange = input.episodes.filter(
    (episode) =>
      overlap({ start: episode.start.earliest, end: episode.end?.latest ?? range.end }, range) !== null,
  );
  for (const episode of inRange.slice(0, 4)) {
    if (episode.beganBeforeData)
      found.push({ code: "began-before-data", values: { startAt: episode.start.best } });
    else if (episode.start.latest - episode.start.earliest >= WIDE_BOUND)
      found.push({
        code: "edge-start",
        values: { startAt: episode.start.best, widthMs: episode.start.latest - episode.start.earliest },
      });
    if (episode.end !== null && episode.end.latest - episode.end.earliest >= WIDE_BOUND)
      found.push({
        code: "edge-end",
        values: { endAt: episode.end.best, widthMs: episode.end.latest - episode.end.earliest },
      });
  }

  const claims = new Set(input.statements.flatMap((statement) => statement.claims.map((claim) => claim.id)));
  const untested = input.verdicts.filter(
    (verdict) => verdict.value === "cannot be tested" && claims.has(verdict.claim),
  ).length;
  if (untested > 0) found.push({ code: "untested-claims", values: { count: untested } });
  const conflicting = input.statements.filter((statement) => statement.conflictsWith !== null).length;
  if (conflicting > 0) found.push({ code: "conflicting-reports", values: { count: conflicting } });
  found.push({ code: "intent", values: {} });
  return found;
}
