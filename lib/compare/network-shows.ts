import type { Phase } from "../model/episode.ts";
import { type Instant, type Interval, overlap } from "../model/interval.ts";
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
export function networkShows(
  cells: readonly Cell[],
  network: number,
  phase: Phase,
  { period, until }: { readonly period: Interval; readonly until: Instant },
): boolean {
  const whole = { start: phase.start.best, end: phase.end?.best ?? Math.max(until, phase.start.best) };
  const stretches = (phase.recurrence?.occurrences ?? [whole]).flatMap((one) => overlap(one, period) ?? []);
  const own = cells.filter((cell) => cell.network === network);
  // Cells that the edges cut through count where most of them lies: a short block has no others.
  const inside = own.filter((cell) => stretches.some((one) => holdsMiddle(one, cell)));
  if (phase.kind === "throttling") {
    const outside = own.filter((cell) => !holdsMiddle(whole, cell));
    return slowed(inside, outside, phase, network);
  }
  const tests = inside.reduce((sum, cell) => sum + cell.n, 0);
  const failing = inside.reduce((sum, cell) => sum + cell.bad, 0);
  if (tests < networkThresholds.leastObservations) return false;
  return failing / tests >= Math.max(networkThresholds.leastFailing, (phase.severity ?? 0) / 2);
}

function holdsMiddle(stretch: Interval, cell: Cell): boolean {
  const middle = cell.time + cell.step / 2;
  return stretch.start <= middle && middle < stretch.end;
}

function slowed(inside: readonly Cell[], outside: readonly Cell[], phase: Phase, network: number): boolean {
  const remaining = phase.severity;
  const limit =
    remaining === null ? networkThresholds.slowed : Math.min(networkThresholds.slowed, (1 + remaining) / 2);
  return (["throughput", "traffic", "handshake", "latency", "load"] as const).some((metric) => {
    const during = levelsOf(inside, metric);
    if (during === null) return false;
    const found = phase.evidence.find(
      (one) => one.network === network && one.metric === metric && one.stance === "for",
    );
    const usual = levelsOf(outside, metric) ?? found?.baseline ?? null;
    // Slowed for as long as there are records: those of the phase itself are then all that can be asked.
    if (usual === null) return found !== undefined;
    if (usual <= 0) return false;
    return metricDeclaration(metric).bad === "rise" ? usual / during <= limit : during / usual <= limit;
  });
}

function levelsOf(cells: readonly Cell[], metric: Cell["metric"]): number | null {
  const telling = cells.filter((cell) => cell.metric === metric && cell.median !== null);
  const values = telling.reduce((sum, cell) => sum + cell.values, 0);
  return values < networkThresholds.leastObservations ? null : medianOf(telling.map((cell) => cell.median!));
}
