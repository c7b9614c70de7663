import type { Phase } from "../model/episode.ts";
import { DAY, type Instant, type Interval, overlap } from "../model/interval.ts";
import { metricDeclaration } from "../model/metric.ts";
import type { Cell } from "../model/series.ts";
import { medianOf } from "./sampling.ts";

export const networkThresholds = {
  /** Observations of the telling sort that a network needs in the shared time, and outside the phase. */
  leastObservations: 5,
  /** Share of tests failing in it from which on a network shows a block, whatever the phase's own share. */
  leastFailing: 0.2,
  /** A level no further down than this share of the usual shows no slowing. */
  slowed: 0.8,
} as const;

/**
 * Whether one network's own records show a phase in the part of the period that the phase covers. A block:
 * at least half of the phase's own failing share. A slowing: nearer to the phase's remaining speed than to
 * the network's usual one, which is taken from its records outside the phase or, where the phase fills all of
 * them, from what the detector held it against. Where its records are too few to tell, it does not.
 */
export function networkShows(cells: readonly Cell[], network: number, phase: Phase, tested: Tested): boolean {
  const own = cells.filter((cell) => cell.network === network);
  if (showsThroughout(own, network, phase, tested)) return true;
  // It may have reached this network late in the time tested, or left it early: two days on end tell of it.
  let dayBefore = false;
  for (const period of daysOf(phase, tested)) {
    const shows = showsThroughout(own, network, phase, { ...tested, period });
    if (shows && dayBefore) return true;
    dayBefore = shows;
  }
  return false;
}

/** The days in which a phase and the time tested both lie, from the first hour of both on. */
function daysOf(phase: Phase, { period, until }: Tested): Interval[] {
  const end = Math.min(period.end, phase.end?.best ?? until);
  const days: Interval[] = [];
  for (let start = Math.max(period.start, phase.start.best); start + DAY <= end; start += DAY)
    days.push({ start, end: start + DAY });
  return days;
}

function showsThroughout(own: readonly Cell[], network: number, phase: Phase, tested: Tested): boolean {
  if (phase.kind === "throttling") return slowed(own, network, phase, tested);
  const { inside } = cellsAround(own, phase, tested);
  const tests = inside.reduce((sum, cell) => sum + cell.n, 0);
  const failing = inside.reduce((sum, cell) => sum + cell.bad, 0);
  if (tests < networkThresholds.leastObservations) return false;
  return failing / tests >= Math.max(networkThresholds.leastFailing, (phase.severity ?? 0) / 2);
}

/** What was left of one network's usual speed in a slowing, 0 to 1; null where its records do not say. */
export function remainingOn(
  cells: readonly Cell[],
  network: number,
  phase: Phase,
  tested: Tested,
): number | null {
  const own = cells.filter((cell) => cell.network === network);
  const known = comparedLevels(own, network, phase, tested).filter(({ remaining }) => remaining !== null);
  return known[0]?.remaining ?? null;
}

interface Tested {
  readonly period: Interval;
  readonly until: Instant;
}

/** A network's cells in the part of the period that a phase covers, and those outside the phase. */
function cellsAround(own: readonly Cell[], phase: Phase, { period, until }: Tested) {
  const whole = { start: phase.start.best, end: phase.end?.best ?? Math.max(until, phase.start.best) };
  const stretches = (phase.recurrence?.occurrences ?? [whole]).flatMap((one) => overlap(one, period) ?? []);
  return {
    // Cells that the edges cut through count where most of them lies: a short block has no others.
    inside: own.filter((cell) => stretches.some((one) => holdsMiddle(one, cell))),
    outside: own.filter((cell) => !holdsMiddle(whole, cell)),
  };
}

function holdsMiddle(stretch: Interval, cell: Cell): boolean {
  const middle = cell.time + cell.step / 2;
  return stretch.start <= middle && middle < stretch.end;
}

function slowed(own: readonly Cell[], network: number, phase: Phase, tested: Tested): boolean {
  const most = networkThresholds.slowed;
  const limit = phase.severity === null ? most : Math.min(most, (1 + phase.severity) / 2);
  return comparedLevels(own, network, phase, tested).some(({ remaining, shown }) =>
    // Slowed for as long as there are records: those of the phase itself are then all that can be asked.
    remaining === null ? shown : remaining <= limit,
  );
}

interface Compared {
  readonly remaining: number | null;
  /** Whether the detector took the network's records for a sign of it. */
  readonly shown: boolean;
}

/** For each metric that was measured inside: the level there over the usual one (null where nobody knows a usual one). */
function comparedLevels(own: readonly Cell[], network: number, phase: Phase, tested: Tested): Compared[] {
  const { inside, outside } = cellsAround(own, phase, tested);
  return (["throughput", "traffic", "handshake", "latency", "load"] as const).flatMap(
    (metric): Compared[] => {
      const during = levelsOf(inside, metric);
      if (during === null) return [];
      const found = phase.evidence.find(
        (one) => one.network === network && one.metric === metric && one.stance === "for",
      );
      const usual = levelsOf(outside, metric) ?? found?.baseline ?? null;
      if (usual === null) return [{ remaining: null, shown: found !== undefined }];
      if (usual <= 0 || during < 0) return [];
      const remaining = metricDeclaration(metric).bad === "rise" ? usual / during : during / usual;
      return [{ remaining, shown: true }];
    },
  );
}

function levelsOf(cells: readonly Cell[], metric: Cell["metric"]): number | null {
  const telling = cells.filter((cell) => cell.metric === metric && cell.median !== null);
  const values = telling.reduce((sum, cell) => sum + cell.values, 0);
  return values < networkThresholds.leastObservations ? null : medianOf(telling.map((cell) => cell.median!));
}
