import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { DAY, type Duration, HOUR, lengthOf } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Reason } from "../model/verdict.ts";
import type { ClaimEvidence } from "./comparison.ts";
import { reason } from "./reason-codes.ts";
import {
  cellsIn,
  cellsTouching,
  coveredShare,
  detectableLength,
  finestStep,
  isLevel,
  networksSeen,
  type Scope,
  speaksForCountry,
  total,
} from "./sampling.ts";

/**
 * Whether these measurements could have seen an episode at all. "Nothing found" is worth as much as the
 * net it was fished with: this is the net's mesh.
 */
export const powerThresholds = {
  /** Observations that any stretch must hold before something in it would have shown. */
  leastObservations: 5,
  /** Full power: nothing of this length, or of half the period where that is shorter, could have hidden. */
  full: DAY,
  /** Partial power, likewise. Beyond it nothing can be said. */
  partial: 3 * DAY,
  /** Networks that must be measured before a country is spoken for. */
  leastNetworks: 2,
} as const;

/** What would show the thing: `any` observation shows a block, only `levels` show a slowing. */
export type Wanted = "any" | "levels";

/**
 * The cells of a service that could show it. Counts of users show interference with tools of circumvention only:
 * fewer people is not a slower service, and no detector takes it for one.
 */
export function telling(service: string, wanted: Wanted): (cell: Cell) => boolean {
  const countsTell = builtInCatalogue.service(service)?.category === "circumvention";
  return (cell) => (wanted === "any" || isLevel(cell)) && (cell.metric !== "users" || countsTell);
}

export interface Power {
  readonly grade: "full" | "partial" | "none";
  readonly observations: number;
  readonly networks: number;
  /** Share of the period's hours (days, for daily figures) with at least one observation. */
  readonly share: number;
  /** An episode of this length or more could not have hidden. */
  readonly detectable: Duration;
  /** Length of the finest cells that touch the period; null where there are none. */
  readonly step: Duration | null;
  /** What keeps it from full power. */
  readonly lacks: readonly Reason[];
}

/**
 * @param shortest the length that must not have hidden, where the claim names one.
 */
export function powerOf(
  evidence: ClaimEvidence,
  scope: Scope,
  wanted: Wanted,
  shortest: Duration | null = null,
): Power {
  const useful = telling(evidence.subject.service, wanted);
  const cells = cellsIn(evidence.subject.cells, scope).filter(useful);
  const observations = total(cells);
  const seen = networksSeen(
    evidence.subject.cells.filter(useful),
    scope.period,
    powerThresholds.leastObservations,
  );
  const networks =
    scope.networks === null ? seen : seen.filter((network) => scope.networks!.includes(network));
  const detectable = detectableLength(cells, scope.period, powerThresholds.leastObservations);
  const share = coveredShare(cells, scope.period);
  const step = finestStep(cellsTouching(evidence.subject.cells, scope).filter(useful));
  const about = { country: evidence.subject.country, service: evidence.subject.service };
  const time = { fromAt: scope.period.start, toAt: scope.period.end };
  const power = { observations, networks: networks.length, share, detectable, step };

  const coarse = () => reason("too-coarse", "neither", { ...about, stepMs: step ?? DAY, ...time });
  if (step !== null && observations === 0) return { ...power, grade: "none", lacks: [coarse()] };
  if (step === null) {
    const levelsOnlyMissing = wanted === "levels" && cellsIn(evidence.subject.cells, scope).length > 0;
    const { feature } = scope;
    const lack = levelsOnlyMissing
      ? reason("levels-missing", "neither", { ...about, ...time })
      : feature !== null && cellsIn(evidence.subject.cells, { ...scope, feature: null }).length > 0
        ? reason("feature-not-measured", "neither", { ...about, feature, ...time })
        : reason("no-measurements", "neither", { ...about, ...time });
    return { ...power, grade: "none", lacks: [lack] };
  }

  const lacks: Reason[] = [];
  const missing = (scope.networks ?? []).filter((network) => !networks.includes(network));
  if (missing.length > 0)
    lacks.push(reason("network-not-measured", "neither", { ...about, networks: missing, ...time }));
  const enoughNetworks =
    scope.networks === null
      ? networks.length >= powerThresholds.leastNetworks || speaksForCountry(cells)
      : missing.length === 0;
  if (scope.networks === null && !enoughNetworks)
    lacks.push(
      reason("single-network", "neither", { ...about, networkCount: networks.length, n: observations }),
    );

  const half = shortest ?? lengthOf(scope.period) / 2;
  const within = (limit: Duration) => detectable <= Math.max(2 * HOUR, Math.min(limit, half));
  const meshGrade = within(powerThresholds.full)
    ? "full"
    : within(powerThresholds.partial)
      ? "partial"
      : "none";
  if (meshGrade !== "full") {
    lacks.push(
      step >= DAY
        ? coarse()
        : reason("too-sparse", "neither", {
            ...about,
            n: observations,
            share,
            detectableMs: detectable,
            ...time,
          }),
    );
  }
  return { ...power, grade: enoughNetworks ? meshGrade : "none", lacks };
}
