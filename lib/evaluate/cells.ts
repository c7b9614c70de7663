import { DAY, type Duration, HOUR } from "../model/interval.ts";

/** What is done to a background in the trials of one cell of the evaluation. */
export type Treatment =
  | {
      readonly kind: "throttle";
      readonly lasting: Duration;
      readonly factor: number;
      readonly share: number;
    }
  | {
      readonly kind: "block";
      readonly lasting: Duration;
      readonly failing: number;
      /** Fewest tests inside; the stretch is placed where it holds them. */
      readonly testsInside: number;
    }
  | {
      readonly kind: "nightly block";
      readonly nights: number;
      readonly hours: number;
      readonly failing: number;
    }
  | { readonly kind: "nothing" }
  | { readonly kind: "upgrade" }
  | { readonly kind: "evening congestion" }
  | { readonly kind: "gaps" }
  | { readonly kind: "shutdown" }
  | { readonly kind: "one bad probe" }
  | { readonly kind: "everything slow" }
  | { readonly kind: "change of probe mix" };

/** Which backgrounds a cell takes: single speed tests, outcomes, or published series by the day or by two hours. */
export type BackgroundKind = "speed" | "speed with control" | "outcomes" | "users" | "traffic";

export interface EvaluationCell {
  readonly id: string;
  readonly title: string;
  readonly treatment: Treatment;
  readonly backgrounds: BackgroundKind;
  /** Observations a day that are left; null leaves the background as it is. */
  readonly perDay: number | null;
  /** Standard deviation of the added log noise. */
  readonly noise: number;
  /** The row of the target table that this cell counts towards. */
  readonly target: TargetId | null;
}

export const targetIds = [
  "throttle-week",
  "throttle-week-half",
  "throttle-day",
  "block-two-hours",
  "mixture",
  "nightly",
  "coverage",
  "false-episodes",
  "speed",
] as const;
export type TargetId = (typeof targetIds)[number];

const lengths: readonly [string, Duration][] = [
  ["6h", 6 * HOUR],
  ["1d", DAY],
  ["3d", 3 * DAY],
  ["7d", 7 * DAY],
  ["30d", 30 * DAY],
];
const factors = [0.7, 0.5, 0.33, 0.2, 0.1] as const;
const shares = [0.3, 0.5, 1] as const;
const rates = [48, 12, 4, 1.5] as const;
const noises = [0, 0.4, 0.8] as const;

function throttle(
  length: (typeof lengths)[number],
  factor: number,
  share: number,
  perDay: number,
  noise: number,
  target: TargetId | null = null,
): EvaluationCell {
  const percent = (share: number) => Math.round(share * 100);
  return {
    id: `throttle-${length[0]}-x${percent(factor)}-share${percent(share)}-${perDay}aday-noise${percent(noise)}`,
    title: `${length[0]} at ×${factor}, ${percent(share)} % of tests, ${perDay} a day, σ ${noise}`,
    treatment: { kind: "throttle", lasting: length[1], factor, share },
    backgrounds: "speed",
    perDay,
    noise,
    target,
  };
}

function block(
  name: string,
  lasting: Duration,
  failing: number,
  perDay: number,
  testsInside: number,
  target: TargetId | null = null,
): EvaluationCell {
  return {
    id: `block-${name}-fail${Math.round(failing * 100)}-${perDay}aday`,
    title: `${name} block, ${Math.round(failing * 100)} % failing, ${perDay} a day`,
    treatment: { kind: "block", lasting, failing, testsInside },
    backgrounds: "outcomes",
    perDay,
    noise: 0,
    target,
  };
}

function negative(
  id: string,
  treatment: Treatment,
  backgrounds: BackgroundKind,
  perDay: number | null,
): EvaluationCell {
  const title = `${treatment.kind}, ${backgrounds}${perDay === null ? "" : `, ${perDay} a day`}`;
  return { id: `quiet-${id}`, title, treatment, backgrounds, perDay, noise: 0, target: "false-episodes" };
}

function nightly(perDay: number, target: TargetId | null): EvaluationCell {
  return {
    id: `nightly-20x8h-${perDay}aday`,
    title: `8 hours a night for 20 nights, ${perDay} a day`,
    treatment: { kind: "nightly block", nights: 20, hours: 8, failing: 0.95 },
    backgrounds: "outcomes",
    perDay,
    noise: 0,
    target,
  };
}

const [hours6, day1, days3, days7, days30] = lengths as [
  (typeof lengths)[number],
  (typeof lengths)[number],
  (typeof lengths)[number],
  (typeof lengths)[number],
  (typeof lengths)[number],
];
const days10: (typeof lengths)[number] = ["10d", 10 * DAY];

/** The cells behind the target table: the hardest corners of each row, and easier ones beside them. */
const targeted: readonly EvaluationCell[] = [
  ...noises.map((noise) => throttle(days7, 0.33, 1, 12, noise, "throttle-week")),
  ...noises.map((noise) => throttle(days7, 0.33, 1, 48, noise, "throttle-week")),
  throttle(days7, 0.2, 1, 12, 0.8, "throttle-week"),
  throttle(days7, 0.1, 1, 12, 0.8, "throttle-week"),
  throttle(days7, 0.5, 1, 12, 0.8, "throttle-week-half"),
  throttle(day1, 0.1, 1, 12, 0.8, "throttle-day"),
  block("2h", 2 * HOUR, 1, 96, 6, "block-two-hours"),
  throttle(days10, 0.1, 0.35, 12, 0, "mixture"),
  nightly(48, "nightly"),
  negative("speed", { kind: "nothing" }, "speed", 12),
  negative("speed-dense", { kind: "nothing" }, "speed", 48),
  negative("outcomes", { kind: "nothing" }, "outcomes", 12),
  negative("outcomes-dense", { kind: "nothing" }, "outcomes", 48),
  negative("users", { kind: "nothing" }, "users", null),
  negative("traffic", { kind: "nothing" }, "traffic", null),
  negative("upgrade", { kind: "upgrade" }, "speed", 12),
  negative("congestion", { kind: "evening congestion" }, "speed", 48),
  negative("gaps-speed", { kind: "gaps" }, "speed", 12),
  negative("gaps-outcomes", { kind: "gaps" }, "outcomes", 12),
  negative("shutdown-speed", { kind: "shutdown" }, "speed", 12),
  negative("shutdown-outcomes", { kind: "shutdown" }, "outcomes", 12),
  negative("bad-probe-speed", { kind: "one bad probe" }, "speed with control", 12),
  negative("bad-probe-outcomes", { kind: "one bad probe" }, "outcomes", 12),
  negative("everything-slow", { kind: "everything slow" }, "speed with control", 12),
  negative("probe-mix-speed", { kind: "change of probe mix" }, "speed", 12),
  negative("probe-mix-outcomes", { kind: "change of probe mix" }, "outcomes", 12),
];

/** Around the middle (7 days, ×.33, all tests, 12 a day, σ .4) one thing varied at a time, and blocks by length. */
const around: readonly EvaluationCell[] = [
  ...lengths.map((length) => throttle(length, 0.33, 1, 12, 0.4)),
  ...lengths.map((length) => throttle(length, 0.1, 1, 12, 0.4)),
  ...factors.map((factor) => throttle(days7, factor, 1, 12, 0.4)),
  ...shares.map((share) => throttle(days7, 0.33, share, 12, 0.4)),
  ...shares.map((share) => throttle(days7, 0.1, share, 12, 0.4)),
  ...rates.map((rate) => throttle(days7, 0.33, 1, rate, 0.4)),
  ...rates.map((rate) => throttle(days30, 0.33, 1, rate, 0.4)),
  ...noises.map((noise) => throttle(days7, 0.33, 1, 12, noise)),
  throttle(hours6, 0.1, 1, 48, 0.4),
  throttle(days3, 0.2, 0.5, 12, 0.4),
  throttle(days10, 0.1, 0.35, 12, 0.4),
  throttle(days10, 0.1, 0.35, 12, 0.8),
  ...[0.6, 0.8, 1].flatMap((failing) => [
    block("2h", 2 * HOUR, failing, 96, 6),
    block("6h", 6 * HOUR, failing, 48, 6),
    block("24h", DAY, failing, 12, 6),
    block("7d", 7 * DAY, failing, 4, 6),
  ]),
  block("2h-thin", 2 * HOUR, 1, 24, 2),
  block("7d-thin", 7 * DAY, 1, 1.5, 4),
  nightly(12, null),
  {
    ...throttle(days30, 0.33, 1, 1, 0),
    id: "users-30d-x33",
    title: "30 days at ×.33, published daily users",
    backgrounds: "users",
    perDay: null,
  },
  {
    ...throttle(days7, 0.33, 1, 12, 0),
    id: "traffic-7d-x33",
    title: "7 days at ×.33, published two-hourly traffic",
    backgrounds: "traffic",
    perDay: null,
  },
  {
    ...throttle(days7, 0.33, 1, 12, 0.4),
    id: "control-7d-x33",
    title: "7 days at ×.33, beside a control target, 12 a day, σ 0.4",
    backgrounds: "speed with control",
  },
];

/** Every combination of the throttle's axes, for a run that may take its time. */
function everything(): EvaluationCell[] {
  return lengths.flatMap((length) =>
    factors.flatMap((factor) =>
      shares.flatMap((share) =>
        rates.flatMap((rate) => noises.map((noise) => throttle(length, factor, share, rate, noise))),
      ),
    ),
  );
}

/**
 * The cells of a run, each id once: those behind the targets, those around them, and with `full` the whole grid of
 * throttles (900 cells).
 */
export function evaluationCells(full = false): EvaluationCell[] {
  const byId = new Map<string, EvaluationCell>();
  for (const cell of [...targeted, ...around, ...(full ? everything() : [])])
    if (!byId.has(cell.id)) byId.set(cell.id, cell);
  return [...byId.values()];
}
