import type { Instant, Interval } from "../../model/interval.ts";
import type { Series } from "../../model/series.ts";
import type { Finding } from "../finding.ts";
import type { TrueKind } from "../trial.ts";

/** A published or textbook rule that the detector is held against, as a pure function of one series. */
export interface Baseline {
  readonly id: string;
  readonly title: string;
  /** What was taken from the publication and what had to be chosen here. */
  readonly how: string;
  readonly reference: { readonly title: string; readonly url: string };
  /** Stretches in time order. `until` is where the data end: what still lasts then is cut there. */
  detect(series: Series, until: Instant): Finding[];
}

/** A stretch as a finding of a rule that states neither bounds nor confidence. */
export function plainFinding(kind: TrueKind, interval: Interval): Finding {
  return { kind, interval, start: null, end: null, confidence: null, recurrence: null };
}

/** What a fall of this series would be called: outcomes are blocked, levels are throttled. */
export function kindOf(series: Series): TrueKind {
  return series.metric === "reachability" ? "block" : "throttling";
}
