import type { Handle } from "../../../../db/client.ts";
import { listMeasuredPairs } from "../../../../db/queries/catalogue/list-measured-pairs.ts";
import { listEpisodes } from "../../../../db/queries/findings/list-episodes.ts";
import { saidWithin, testedPeriod } from "../../../../lib/compare/period.ts";
import type { ClaimedFigure } from "../../../../lib/figure/render-claimed.ts";
import { DAY, lengthOf } from "../../../../lib/model/interval.ts";
import type { Statement } from "../../../../lib/model/statement.ts";
import type { Verdict } from "../../../../lib/model/verdict.ts";

/** What one claim speaks of and what was measured around that time, from the sort of evidence its verdict rests on. */
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
  const room = Math.max(2 * DAY, lengthOf(period));
  const episodes =
    verdict === null || verdict.provenance === null
      ? []
      : listEpisodes(handle, {
          ...place,
          provenance: verdict.provenance,
          period: { start: period.start - room, end: period.end + room },
        });
  const pair = listMeasuredPairs(handle, place).find((one) => one.service === place.service);
  return {
    number: index + 1,
    period: claim.period ?? period,
    named: claim.period !== null,
    said: saidWithin(said),
    verdict: verdict?.value ?? "cannot be tested",
    phases: episodes.flatMap((episode) =>
      episode.phases
        .filter((phase) => phase.kind !== "recovery")
        .map(({ kind, start, end, recurrence }) => ({
          kind,
          start,
          end,
          episode: episode.id,
          occurrences: recurrence?.occurrences ?? null,
        })),
    ),
    observations: verdict?.coverage.observations ?? 0,
    until: (pair?.lastDayAt ?? period.end) + DAY,
    simulated: verdict?.provenance === "simulated",
  };
}
