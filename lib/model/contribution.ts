import type { Duration, Instant } from "./interval.ts";
import type { Metric } from "./metric.ts";

/**
 * What the observations of one network and metric in one step of the clock said of a phase: the reason why it is
 * believed, in a form that can be drawn. Steps in which nobody measured have no row.
 */
export interface Contribution {
  /** Null is an unknown network, or the country as a whole. */
  readonly network: number | null;
  readonly metric: Metric;
  /** Start of the step and its length. */
  readonly time: Instant;
  readonly step: Duration;
  readonly observations: number;
  /** Sum of log(likelihood under the phase ÷ likelihood when nothing happens), tempered as the detector tempers it. */
  readonly logRatio: number;
}
