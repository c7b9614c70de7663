import type { Claim } from "../model/claim.ts";
import { DAY, type Instant, type Interval, lengthOf } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Figures, Reason, VerdictValue } from "../model/verdict.ts";
import type { Backing, ClaimEvidence, Comparison, Judgement, ServiceEvidence } from "./comparison.ts";
import { episodeIds, findingsIn, foundReason, interference } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { reason } from "./reason-codes.ts";
import { medianOf, total } from "./sampling.ts";

export const movingThresholds = {
  /** Use during over use before, from which on it rose, and up to which it fell. */
  rise: 1.2,
  fall: 0.8,
  /** Days with a figure that are needed: a whole week before, so that weekends are in it, and some during. */
  leastDaysBefore: 7,
  leastDaysDuring: 3,
  /** Share of the days during that need one. */
  leastShare: 0.5,
  /** Standard errors of the change that the days' own ups and downs explain by themselves. */
  standardErrors: 2,
} as const;

/** "People went over to another service": a fall here against a rise there. Correlation, and called that. */
export const saysPeopleMoved: Comparison = {
  kind: "says-people-moved",
  version: 3,
  title: "Says that people moved",
  compare,
};

function compare(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const about = { country: claim.country, service: claim.service, fromAt: period.start, toAt: period.end };
  if (claim.movedTo === null)
    return judged("cannot be tested", [reason("moved-to-not-named", "neither", about), ...chosen]);

  const found = findingsIn(evidence.subject.episodes, {
    period,
    kinds: interference,
    networks: claim.networks,
    feature: null,
    until: evidence.until,
  }).filter((one) => one.strong && one.touches === "certain");
  // What changed, changed when the interference began; without one, at the start of the time named.
  const onset = found[0]?.start.best ?? period.start;
  const during = { start: onset, end: period.end };
  const known = { start: during.start, end: Math.min(during.end, evidence.until) };
  const from = use(evidence.subject, known);
  const other = evidence.controls.find(
    (control) => control.service === claim.movedTo && control.country === claim.country,
  );
  const to = other === undefined ? null : use(other, known);

  // Use is held against what it was before the onset, and the reasons say since when.
  const since = { ...about, fromAt: known.start, toAt: Math.max(known.start, known.end) };
  const left = fallReasons(
    from,
    found.map((one) => foundReason(one, "for")),
    from === null ? about : since,
  );
  const toAbout = { ...(to === null ? about : since), service: claim.movedTo };
  const gained = riseReason(to, toAbout, onset);
  const fell = left.some((one) => one.weighs === "for");
  const rose = gained.weighs === "for";
  const value: VerdictValue =
    gained.weighs === "neither"
      ? "cannot be tested"
      : rose
        ? fell
          ? "supported"
          : "partly supported"
        : "contradicted";
  const caution =
    rose && fell ? [reason("correlation-only", "neither", { ...about, movedTo: claim.movedTo })] : [];
  const made = judged(value, [...left, gained, ...caution, ...chosen], episodeIds(found));
  return to === null ? made : { ...made, leansOn: [to.backing] };
}

interface Use {
  readonly ratio: number;
  /** How far the ratio may lie from the truth, from how much the days before differ among themselves. */
  readonly margin: number;
  /** First day from which on use was past the threshold for a rise; null where there was none. */
  readonly roseAt: Instant | null;
  readonly backing: Backing;
}

/** Users, or else traffic, before and during; null where either side has too few days. */
function use(evidence: ServiceEvidence, during: Interval): Use | null {
  const limits = movingThresholds;
  for (const metric of ["users", "traffic"] as const) {
    const cells = evidence.cells.filter(
      (cell) => cell.metric === metric && cell.network === "all" && cell.median !== null,
    );
    const before = daily(cells.filter((cell) => cell.time + cell.step <= during.start));
    const after = daily(cells.filter((cell) => cell.time >= during.start && cell.time < during.end));
    const share = Math.min(1, after.length / Math.max(1, Math.round(lengthOf(during) / DAY)));
    if (before.length < limits.leastDaysBefore || after.length < limits.leastDaysDuring) continue;
    if (share < limits.leastShare) continue;
    const usual = medianOf(before.map((day) => day.level))!;
    if (usual <= 0) continue;
    const rose = after.find((day) => day.level >= usual * limits.rise);
    return {
      ratio: medianOf(after.map((day) => day.level))! / usual,
      margin: marginOf(before, after, usual),
      roseAt: rose?.time ?? null,
      backing: {
        observations: total(cells.filter((cell) => cell.time < during.end)),
        networks: 0,
        leastNetworks: 0,
        share,
        confidence: 1,
      },
    };
  }
  return null;
}

interface Day {
  readonly time: Instant;
  readonly level: number;
}

/**
 * Standard errors of the ratio of two medians, from the spread of the days before (median absolute deviation,
 * 1.4826 of it for a standard deviation; the median's standard error is √(π/2) σ ∕ √n: Kendall and Stuart,
 * The Advanced Theory of Statistics, I, 10). The spread during is not asked: a move makes one of its own.
 */
function marginOf(before: readonly Day[], after: readonly Day[], usual: number): number {
  const spread = (1.4826 * medianOf(before.map(({ level }) => Math.abs(level - usual)))!) / usual;
  const error = Math.sqrt(Math.PI / 2) * spread * Math.sqrt(1 / before.length + 1 / after.length);
  return movingThresholds.standardErrors * error;
}

function daily(cells: readonly Cell[]): Day[] {
  const days = new Map<Instant, number[]>();
  for (const cell of cells) {
    const day = Math.floor(cell.time / DAY) * DAY;
    days.set(day, [...(days.get(day) ?? []), cell.median!]);
  }
  return [...days].sort(([a], [b]) => a - b).map(([time, levels]) => ({ time, level: medianOf(levels)! }));
}

function fallReasons(
  from: Use | null,
  found: readonly Reason[],
  about: Readonly<Record<string, string | number>>,
): Reason[] {
  if (from === null)
    return found.length > 0 ? [...found] : [reason("fall-not-measured", "neither", { ...about })];
  const figures = { ...about, changeShare: Math.abs(1 - from.ratio), ratio: from.ratio };
  return [...found, fallReason(from, figures)];
}

function fallReason({ ratio, margin }: Use, figures: Figures): Reason {
  const { fall } = movingThresholds;
  if (ratio <= fall && ratio + margin < 1) return reason("fall-measured", "for", figures);
  if (ratio > fall && ratio - margin > fall) return reason("fall-not-seen", "against", figures);
  return reason("fall-within-usual", "neither", figures);
}

function riseReason(
  to: Use | null,
  about: Readonly<Record<string, string | number>>,
  onset: Instant,
): Reason {
  if (to === null) return reason("rise-not-measured", "neither", about);
  const { rise } = movingThresholds;
  const figures = { ...about, changeShare: Math.abs(to.ratio - 1), ratio: to.ratio };
  if (to.ratio >= rise && to.ratio - to.margin > 1 && to.roseAt !== null)
    return reason("rise-measured", "for", { ...figures, lagMs: Math.max(0, to.roseAt - onset) });
  if (to.ratio < rise && to.ratio + to.margin < rise) return reason("rise-not-seen", "against", figures);
  return reason("rise-within-usual", "neither", figures);
}

function judged(
  value: VerdictValue,
  reasons: readonly Reason[],
  episodes: readonly string[] = [],
): Judgement {
  return { value, reasons, episodes, compliance: [] };
}
