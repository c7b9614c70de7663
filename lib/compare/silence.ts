import type { Interval } from "../model/interval.ts";
import type { Reason } from "../model/verdict.ts";
import type { ClaimEvidence } from "./comparison.ts";
import { findingsIn } from "./finding.ts";
import { reason } from "./reason-codes.ts";

/**
 * Why there may be no measurements: where the country's connectivity as a whole was shut down, nobody
 * could measure a service in it, and the silence is part of the finding. It says nothing of the service.
 */
export function silenceReasons(evidence: ClaimEvidence, period: Interval): Reason[] {
  const country = evidence.controls.filter(
    (control) => control.service === "internet" && control.country === evidence.subject.country,
  );
  return country.flatMap((control) =>
    findingsIn(control.episodes, {
      period,
      kinds: ["shutdown"],
      networks: null,
      feature: null,
      until: evidence.until,
    }).map((one) =>
      reason("shutdown-silence", "neither", {
        country: control.country,
        service: evidence.subject.service,
        episode: one.episode.id,
        fromAt: one.start.best,
        toAt: one.end?.best ?? evidence.until,
      }),
    ),
  );
}
