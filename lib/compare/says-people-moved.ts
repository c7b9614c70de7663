import type { Claim } from "../model/claim.ts";
import { DAY, type Instant, type Interval } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Reason, VerdictValue } from "../model/verdict.ts";
import type { ClaimEvidence, Comparison, Judgement, ServiceEvidence } from "./comparison.ts";
import { episodeIds, findingsIn, foundReason, interference } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { reason } from "./reason-codes.ts";
import { medianOf } from "./sampling.ts";

export const movingThresholds = {
  /** Use during over use before, from which on it rose, and up to which it fell. */
  rise: 1.2,
  fall: 0.8,
  /** Daily levels needed on each side. */
  leastDays: 3,
} as const;

/** "People went over to another service": a fall here against a rise there. Correlation, and called that. */
export const saysPeopleMoved: Comparison = {
  kind: "says-people-moved",
  version: 1,
  title: "Says that people moved",
  tests:
    "Whether users or traffic of the one service fell, or it was interfered with, and users or traffic of the other rose, with lag and size. That the one caused the other is not tested.",
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
  const from = use(evidence.subject, during);
  const other = evidence.controls.find(
    (control) => control.service === claim.movedTo && control.country === claim.country,
  );
  const to = other === undefined ? null : use(other, during);

  const left = fallReasons(
    from,
    found.map((one) => foundReason(one, "for")),
    about,
  );
  const toAbout = { ...about, service: claim.movedTo };
  const gained = riseReason(to, toAbout, onset);
  const fell = left.some((one) => one.weighs === "for");
  const rose = gained.weighs === "for";
  const value: VerdictValue =
    gained.code === "rise-not-measured"
      ? "cannot be tested"
      : rose
        ? fell
          ? "supported"
          : "partly supported"
        : "contradicted";
  const caution =
    rose && fell ? [reason("correlation-only", "neither", { ...about, movedTo: claim.movedTo })] : [];
  return judged(value, [...left, gained, ...caution, ...chosen], episodeIds(found));
}

interface Use {
  readonly before: number;
  readonly after: number;
  readonly ratio: number;
  /** First day from which on use stayed past the threshold for a rise; null where there was none. */
  readonly roseAt: Instant | null;
}

/** Users, or else traffic, before and during; null where either side has too few days. */
function use(evidence: ServiceEvidence, during: Interval): Use | null {
  for (const metric of ["users", "traffic"] as const) {
    const cells = evidence.cells.filter(
      (cell) => cell.metric === metric && cell.network === "all" && cell.median !== null,
    );
    const before = daily(cells.filter((cell) => cell.time + cell.step <= during.start));
    const after = daily(cells.filter((cell) => cell.time >= during.start && cell.time < during.end));
    if (before.length < movingThresholds.leastDays || after.length < movingThresholds.leastDays) continue;
    const usual = medianOf(before.map((day) => day.level))!;
    if (usual <= 0) continue;
    const level = medianOf(after.map((day) => day.level))!;
    const rose = after.find((day) => day.level >= usual * movingThresholds.rise);
    return { before: usual, after: level, ratio: level / usual, roseAt: rose?.time ?? null };
  }
  return null;
}

function daily(cells: readonly Cell[]): { readonly time: Instant; readonly level: number }[] {
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
  const fell = from.ratio <= movingThresholds.fall;
  const measured = reason(fell ? "fall-measured" : "fall-not-seen", fell ? "for" : "against", {
    ...about,
    changeShare: Math.abs(1 - from.ratio),
    ratio: from.ratio,
  });
  return [...found, measured];
}

function riseReason(
  to: Use | null,
  about: Readonly<Record<string, string | number>>,
  onset: Instant,
): Reason {
  if (to === null) return reason("rise-not-measured", "neither", about);
  if (to.ratio < movingThresholds.rise || to.roseAt === null)
    return reason("rise-not-seen", "against", { ...about, ratio: to.ratio });
  return reason("rise-measured", "for", {
    ...about,
    ratio: to.ratio,
    changeShare: to.ratio - 1,
    lagMs: Math.max(0, to.roseAt - onset),
  });
}

function judged(
  value: VerdictValue,
  reasons: readonly Reason[],
  episodes: readonly string[] = [],
): Judgement {
  return { value, reasons, episodes, compliance: [] };
}
