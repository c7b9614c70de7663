import { bestInterval, type Episode, type PhaseKind } from "../model/episode.ts";
import { DAY, type Instant, type Interval, lengthOf, overlap, union } from "../model/interval.ts";

/** One service on one line: where it was interfered with, when it was measured, when somebody spoke. */
export interface Strip {
  readonly bands: readonly StripBand[];
  /** Stretches of measured days, as shares of the range. */
  readonly measured: readonly StripSpan[];
  /** Moments of statements, as shares of the range. */
  readonly said: readonly number[];
}

/** Start and length as shares of the range, 0 to 1. */
export interface StripSpan {
  readonly start: number;
  readonly length: number;
}

export interface StripBand extends StripSpan {
  readonly kind: PhaseKind;
}

export interface StripInput {
  readonly range: Interval;
  readonly episodes: readonly Episode[];
  /** First instants of the UTC days that have an observation. */
  readonly measuredDays: readonly Instant[];
  readonly saidAt: readonly Instant[];
  /** What still lasts is drawn up to here. */
  readonly until: Instant;
}

/** The line of a service on the axis that all services of a country share. */
export function buildStrip({ range, episodes, measuredDays, saidAt, until }: StripInput): Strip {
  const spanOf = (interval: Interval): StripSpan[] => {
    const inside = overlap(interval, range);
    if (inside === null) return [];
    return [
      { start: (inside.start - range.start) / lengthOf(range), length: lengthOf(inside) / lengthOf(range) },
    ];
  };
  const bands = episodes.flatMap((episode) =>
    episode.phases
      .filter((phase) => phase.kind !== "recovery")
      .flatMap((phase) => {
        const occurrences = phase.recurrence?.occurrences ?? [];
        const held = occurrences.length > 0 ? occurrences : [bestInterval(phase, until)];
        return held.flatMap(spanOf).map((span): StripBand => ({ kind: phase.kind, ...span }));
      }),
  );
  return {
    // The graver lies on top: a block inside a slow week must be seen.
    bands: bands.sort((a, b) => gravity[a.kind] - gravity[b.kind] || a.start - b.start),
    measured: union(measuredDays.map((day) => ({ start: day, end: day + DAY }))).flatMap(spanOf),
    said: saidAt
      .filter((at) => at >= range.start && at < range.end)
      .map((at) => (at - range.start) / lengthOf(range)),
  };
}

const gravity: Readonly<Record<PhaseKind, number>> = { recovery: 0, throttling: 1, block: 2, shutdown: 3 };

/** A mark of the axis that all strips share. */
export interface AxisMark {
  readonly at: Instant;
  /** Share of the range, 0 to 1. */
  readonly share: number;
}

/**
 * At most seven marks at round moments of UTC: days, first days of months or of years, whichever are
 * the finest that fit.
 */
export function axisMarks(range: Interval): AxisMark[] {
  for (const step of axisSteps) {
    const marks: AxisMark[] = [];
    for (let at = step.first(range.start); at < range.end && marks.length <= 7; at = step.next(at))
      marks.push({ at, share: (at - range.start) / lengthOf(range) });
    if (marks.length <= 7) return marks;
  }
  return [];
}

interface AxisStep {
  /** The first mark at or after an instant. */
  first(at: Instant): Instant;
  next(mark: Instant): Instant;
}

function ofDays(days: number): AxisStep {
  const length = days * DAY;
  return { first: (at) => Math.ceil(at / length) * length, next: (mark) => mark + length };
}

function ofMonths(months: number): AxisStep {
  const monthOf = (at: Instant) => {
    const date = new Date(at);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const start = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1);
  return {
    first(at) {
      const month = Math.ceil(monthOf(at) / months) * months;
      return start(month) >= at ? start(month) : start(month + months);
    },
    next: (mark) => start(monthOf(mark) + months),
  };
}

const axisSteps: readonly AxisStep[] = [
  ofDays(1),
  ofDays(2),
  ofDays(7),
  ofDays(14),
  ofMonths(1),
  ofMonths(3),
  ofMonths(6),
  ofMonths(12),
  ofMonths(24),
  ofMonths(60),
  ofMonths(120),
];
