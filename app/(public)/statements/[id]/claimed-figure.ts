import type { Handle } from "../../../../db/client.ts";
import { listMeasuredPairs } from "../../../../db/queries/catalogue/list-measured-pairs.ts";
import { listEpisodes } from "../../../../db/queries/findings/list-episodes.ts";
import { findingsIn, interference } from "../../../../lib/compare/finding.ts";
import { testedPeriod } from "../../../../lib/compare/period.ts";
import type { ClaimedFigure } from "../../../../lib/figure/render-claimed.ts";
import { DAY, lengthOf } from "../../../../lib/model/interval.ts";
import { saidWithin } from "../../../../lib/model/said-within.ts";
import type { Statement } from "../../../../lib/model/statement.ts";
import type { Verdict } from "../../../../lib/model/verdict.ts";

/** Reasons that say of the claim's own part, or networks, that nobody measured them. */
const unmeasured: ReadonlySet<string> = new Set(["no-measurements", "feature-not-measured"]);

/**
 * What one claim speaks of and what was measured in that time and just around it, from the sort of evidence its
 * verdict rests on: of the networks and the part of the service that it speaks of, and of no others.
 */
export function claimedFigure(
  handle: Handle,
  statement: Statement,
  index: number,
  verdict: Verdict | null,
): ClaimedFigure {
  const claim = statement.claims[index];
  if (claim === undefined) throw new RangeError(`statement "${statement.id}" makes no claim ${index + 1}`);
  const said = { at: statement.saidAt, precision: statement.precision };
  const { period } = testedPeriod(claim, said);
  const place = { country: claim.country, service: claim.service };
  const room = Math.max(DAY, lengthOf(period) / 4);
  const shown = { start: period.start - room, end: period.end + room };
  const episodes =
    verdict === null || verdict.provenance === null
      ? []
      : listEpisodes(handle, {
          ...place,
          provenance: verdict.provenance,
          period: shown,
        });
  const pair = listMeasuredPairs(handle, place).find((one) => one.service === place.service);
  const until = (pair?.lastDayAt ?? period.end) + DAY;
  const found = findingsIn(episodes, {
    period: shown,
    kinds: interference,
    networks: claim.networks,
    feature: claim.feature,
    until,
  });
  const nobody = verdict?.reasons.some(({ code }) => unmeasured.has(code)) ?? true;
  return {
    number: index + 1,
    period: claim.period ?? period,
    named: claim.period !== null,
    said: saidWithin(said),
    verdict: verdict?.value ?? "cannot be tested",
    phases: found.flatMap(({ episode, phases }) =>
      phases.map(({ kind, start, end, recurrence }) => ({
        kind,
        start,
        end,
        episode: episode.id,
        occurrences: recurrence?.occurrences ?? null,
      })),
    ),
    observations: nobody ? 0 : (verdict?.coverage.observations ?? 0),
    until,
    simulated: verdict?.provenance === "simulated",
  };
}
