/** A prediction with the probability it was given and whether it came true. */
export interface Judged {
  readonly confidence: number;
  readonly real: boolean;
}

/**
 * Mean squared distance of stated probabilities from what came true (Brier 1950, Monthly Weather Review 78): 0 is
 * perfect, always saying one half gives 0.25. Null where nothing was stated.
 */
export function brierScore(judged: readonly Judged[]): number | null {
  if (judged.length === 0) return null;
  return judged.reduce((sum, one) => sum + (one.confidence - (one.real ? 1 : 0)) ** 2, 0) / judged.length;
}

export interface ReliabilityRow {
  /** Stated probabilities from `from` up to but not including `to` (the last row includes 1). */
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  readonly meanStated: number | null;
  readonly shareReal: number | null;
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** How often what was stated with a probability came true, by that probability. */
export function reliabilityTable(judged: readonly Judged[]): ReliabilityRow[] {
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const here = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence <= 1)),
    );
    const mean = (values: readonly number[]) =>
      values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
    return {
      from,
      to,
      findings: here.length,
      meanStated: mean(here.map((one) => one.confidence)),
      shareReal: mean(here.map((one) => (one.real ? 1 : 0))),
    };
  });
}
