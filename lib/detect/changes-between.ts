import type { Episode } from "../model/episode.ts";
import type { ChangedField, ChangedValue, ChangeReason } from "../model/episode-change.ts";
import { MINUTE } from "../model/interval.ts";

/** One thing that is not as it was. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly from: ChangedValue;
  readonly to: ChangedValue;
  readonly reason: ChangeReason;
}

/** Confidence moves a little with every test; it is told from this much on. */
const NOTABLE_CONFIDENCE = 0.01;

/**
 * What moved between two looks at one episode, field by field. It is laid to the method where another version of the
 * detector speaks, else to the data. Empty where nothing that a reader is told has moved.
 */
export function changesBetween(
  before: Omit<Episode, "id" | "datasetRevision">,
  after: Omit<Episode, "id" | "datasetRevision">,
): FieldChange[] {
  const reason: ChangeReason = before.detector === after.detector ? "data" : "method";
  const pairs: readonly (readonly [ChangedField, ChangedValue, ChangedValue])[] = [
    ["start", before.start, after.start],
    ["end", before.end, after.end],
    ["began-before-data", before.beganBeforeData, after.beganBeforeData],
    ["networks", before.networks, after.networks],
    ["scope", before.scope, after.scope],
    ["kinds", kindsOf(before), kindsOf(after)],
    ["observations", observationsOf(before), observationsOf(after)],
  ];
  const moved = pairs
    .filter(([, from, to]) => textOf(from) !== textOf(to))
    .map(([field, from, to]): FieldChange => ({ field, from, to, reason }));
  if (Math.abs(before.confidence - after.confidence) >= NOTABLE_CONFIDENCE)
    moved.push({ field: "confidence", from: before.confidence, to: after.confidence, reason });
  return moved;
}

/** Bounds as pages write them, to the minute: what moves by less is told to nobody. */
function textOf(value: ChangedValue): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const { earliest, best, latest } = value as { earliest: number; best: number; latest: number };
  return JSON.stringify([earliest, best, latest].map((instant) => Math.round(instant / MINUTE)));
}

function kindsOf({ phases }: Pick<Episode, "phases">): readonly string[] {
  return phases.map((phase) => phase.kind);
}

/** Observations inside its phases. */
function observationsOf({ phases }: Pick<Episode, "phases">): number {
  return phases.reduce(
    (sum, phase) => sum + phase.evidence.reduce((inner, one) => inner + one.observations, 0),
    0,
  );
}
