import type { Bound } from "./interval.ts";
import type { Metric } from "./metric.ts";
import type { Provenance } from "./series.ts";

/**
 * People arriving: more users of a service than its own past leads one to expect. It is a finding of its own kind and
 * never interference with that service. What may have sent the people is named beside it, and is no more than
 * what happened at the same time.
 */
export interface Surge {
  /** `de-tor-20130820-s01`: stable, readable. */
  readonly id: string;
  readonly country: string;
  readonly service: string;
  readonly network: number | null;
  readonly metric: Metric;
  readonly source: string;
  readonly provenance: Provenance;
  readonly start: Bound;
  /** Null while it lasts. */
  readonly end: Bound | null;
  readonly beganBeforeData: boolean;
  /** The usual number when it began, and the highest during it. */
  readonly baseline: number;
  readonly peak: number;
  readonly confidence: number;
  /** Ids of episodes of other services in the country about the time it began. */
  readonly besides: readonly string[];
  readonly detector: string;
  readonly datasetRevision: number;
}
