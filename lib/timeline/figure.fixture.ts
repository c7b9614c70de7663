import fc from "fast-check";
import { claimKinds } from "../model/claim.ts";
import { type PhaseKind, phaseKinds } from "../model/episode.ts";
import { DAY, HOUR, type Instant, type Interval } from "../model/interval.ts";
import { metrics } from "../model/metric.ts";
import { precisions, type Side, sides } from "../model/statement.ts";
import { verdictValues } from "../model/verdict.ts";
import { chooseStep } from "./choose-step.ts";
import type { Band, ReportedMark, StatementMark, TimelineFigure } from "./model.ts";

/** Figures for tests: small ones by hand, and any that could be. */
export function instant(iso: string): Instant {
  return Date.parse(iso);
}

export function emptyFigure(range: Interval): TimelineFigure {
  return {
    title: "Telegram in Iran",
    country: "IR",
    service: "telegram",
    range,
    timeZone: "Asia/Tehran",
    step: DAY,
    simulated: false,
    sources: [],
    bands: [],
    levels: [],
    reachability: [],
    affected: null,
    coverage: [],
    said: [],
    saidOutside: { before: 0, after: 0 },
    reported: [],
    events: [],
    notes: [],
  };
}

export function band(kind: PhaseKind, from: string, to: string): Band {
  const sharp = (at: Instant) => ({ earliest: at, best: at, latest: at });
  return {
    episode: "ir-telegram-20151013-01",
    kind,
    start: sharp(instant(from)),
    end: sharp(instant(to)),
    seenUntil: null,
    confidence: 0.95,
    severity: null,
    networks: [1, 2],
    feature: null,
    recurrence: null,
    provenance: "measured",
  };
}

export function record(number: number, start: Instant, end: Instant | null): ReportedMark {
  return {
    id: `stop-ir-${number}`,
    number,
    source: "Access Now",
    kind: "block",
    start,
    end,
    ongoing: false,
    precision: "day",
    title: "Shutdown: broadband, mobile",
    url: "https://example.org/record",
  };
}

export function statement(number: number, saidAt: Instant, side: Side): StatementMark {
  return {
    id: `s${number}`,
    number,
    saidAt,
    precision: "day",
    saidWithin: { start: saidAt, end: saidAt + DAY },
    drawnAt: saidAt + DAY / 2,
    conflicts: [],
    side,
    speaker: `Speaker ${number}`,
    summary: "Said something.",
    claims: [],
  };
}

/** Any figure: ten hours to ten years, none to very many of everything, names of any length in any script. */
export const arbitraryFigure: fc.Arbitrary<TimelineFigure> = fc
  .record({
    start: fc.integer({ min: Date.UTC(2009, 0, 1) / HOUR, max: Date.UTC(2024, 0, 1) / HOUR }),
    hours: fc.oneof(
      fc.integer({ min: 10, max: 24 * 40 }),
      fc.integer({ min: 24, max: 24 * 400 }),
      fc.constant(24 * 3650),
    ),
  })
  .map(({ start, hours }) => ({ start: start * HOUR, end: (start + hours) * HOUR }))
  .chain((range) => figureOver(range));

const name = fc.oneof(
  fc.constantFrom(
    "Pavel Durov",
    "communications ministry",
    "محمود واعظی",
    "Роскомнадзор",
    "W".repeat(60),
    "𝒜i",
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
);

function figureOver(range: Interval): fc.Arbitrary<TimelineFigure> {
  const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((share) => {
    return Math.min(Math.floor(range.start + share * (range.end - range.start)), range.end - 1);
  });
  const period = fc
    .tuple(at, at)
    .map(([a, b]) => ({ start: Math.min(a, b) - HOUR, end: Math.max(a, b) + HOUR }));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const bands: fc.Arbitrary<Band> = fc
    .record({
      kind: fc.constantFrom(...phaseKinds),
      times: fc.array(at, { minLength: 6, maxLength: 6 }),
      ongoing: fc.boolean(),
      confidence: share,
      severity: fc.option(share),
      comb: fc.option(fc.array(period, { maxLength: 30 })),
    })
    .map(({ kind, times, ongoing, confidence, severity, comb }) => {
      const [a, b, c, d, e, f] = [...times].sort((x, y) => x - y) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      return {
        episode: "ir-telegram-20151013-01",
        kind,
        start: { earliest: a, best: b, latest: c },
        end: ongoing ? null : { earliest: d, best: e, latest: f },
        seenUntil: ongoing ? d : null,
        confidence,
        severity,
        networks: [1],
        feature: null,
        recurrence:
          comb === null
            ? null
            : {
                days: [1],
                hours: [],
                timeZone: "UTC",
                occurrences: comb,
                missed: comb.slice(0, 2),
                unmeasured: [],
              },
        provenance: "measured" as const,
      };
    });
  const said = fc
    .array(
      fc.record({
        saidAt: at,
        side: fc.constantFrom(...sides),
        speaker: name,
        claims: fc.array(
          fc.record({
            kind: fc.constantFrom(...claimKinds),
            period: fc.option(period),
            verdict: fc.option(fc.constantFrom(...verdictValues)),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 70, size: "max" },
    )
    .map((marks) =>
      marks
        .sort((a, b) => a.saidAt - b.saidAt)
        .map((mark, index) => ({
          ...statement(index + 1, mark.saidAt, mark.side),
          speaker: mark.speaker,
          claims: mark.claims.map((claim, place) => ({ id: `s${index + 1}/${place + 1}`, ...claim })),
        })),
    );
  const step = chooseStep(range, Number.POSITIVE_INFINITY);
  const steps = Math.floor((range.end - range.start) / step);
  const times = fc
    .uniqueArray(fc.integer({ min: 0, max: Math.max(steps - 1, 0) }), { maxLength: 120, size: "max" })
    .map((indices) => indices.sort((a, b) => a - b).map((index) => range.start + index * step));
  const level = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  return fc.record({
    title: name,
    country: fc.constant("IR"),
    service: fc.constant("telegram"),
    range: fc.constant(range),
    timeZone: fc.constant("Asia/Tehran"),
    step: fc.constant(step),
    simulated: fc.boolean(),
    sources: fc.constant(["A source"]),
    bands: fc.array(bands, { maxLength: 14 }),
    levels: fc.array(
      fc
        .record({
          metric: fc.constantFrom(...metrics.filter((metric) => metric.id !== "reachability")),
          baseline: fc.option(level),
          times,
          values: fc.array(fc.tuple(level, level, level), { minLength: 1, maxLength: 20 }),
        })
        .map(({ metric, baseline, times: at, values }) => ({
          metric,
          source: "A source",
          feature: null,
          baseline,
          rows: at.map((time, index) => {
            const [q25, median, q75] = [...values[index % values.length]!].sort((a, b) => a - b) as [
              number,
              number,
              number,
            ];
            return { time, n: index + 1, q25, median, q75 };
          }),
        })),
      { maxLength: 2 },
    ),
    reachability: times.map((at) => at.map((time, index) => ({ time, n: index + 1, bad: index % 3 }))),
    affected: fc.constant(null),
    coverage: times.map((at) => at.map((time, index) => ({ time, observations: index + 1, networks: 1 }))),
    said,
    saidOutside: fc.constant({ before: 0, after: 0 }),
    reported: fc
      .array(
        fc.record({
          period,
          kind: fc.option(fc.constantFrom(...phaseKinds)),
          end: fc.constantFrom("known", "ongoing", "unknown"),
          precision: fc.constantFrom(...precisions),
          source: name,
          title: name,
          url: fc.option(fc.constant("https://example.org/?a=1&b=2")),
        }),
        { maxLength: 60, size: "max" },
      )
      .map((records) =>
        records
          .sort((a, b) => a.period.start - b.period.start)
          .map(({ period, end, ...rest }, index) => ({
            ...rest,
            id: `r${index + 1}`,
            number: index + 1,
            start: period.start,
            end: end === "known" ? period.end : null,
            ongoing: end === "ongoing",
          })),
      ),
    notes: fc.array(
      fc.record({ id: fc.uuid(), number: fc.integer({ min: 1, max: 140 }), period, title: name }),
      {
        maxLength: 6,
      },
    ),
    events: fc.array(fc.record({ id: fc.uuid(), period, title: name, kind: fc.constant("article") }), {
      maxLength: 30,
    }),
  });
}
