import { changeText, reasonText } from "../../lib/i18n/index.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { Verdict, VerdictVersion } from "../../lib/model/verdict.ts";

/** A verdict as the commands print it: instants in ISO 8601, and each reason's sentence beside its figures. */
export function verdictDocument(verdict: Verdict) {
  const { start, end } = verdict.coverage.period;
  return {
    ...verdict,
    verdict: verdict.value,
    reasons: verdict.reasons.map((reason) => ({ ...reason, text: reasonText(reason) })),
    wouldChange: verdict.wouldChange.map((change) => ({ ...change, text: changeText(change) })),
    coverage: { ...verdict.coverage, period: { start: isoInstant(start), end: isoInstant(end) } },
  };
}

/** A version out of a verdict's history, likewise. */
export function versionDocument({ number, at, occasion, verdict }: VerdictVersion) {
  return {
    number,
    at: isoInstant(at),
    occasion,
    verdict: verdict === null ? null : verdictDocument(verdict),
  };
}
