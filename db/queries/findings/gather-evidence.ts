import type { ClaimEvidence, ServiceEvidence } from "../../../lib/compare/comparison.ts";
import { testedPeriod } from "../../../lib/compare/period.ts";
import type { Claim } from "../../../lib/model/claim.ts";
import { DAY, HOUR, type Interval } from "../../../lib/model/interval.ts";
import type { Cell, Provenance } from "../../../lib/model/series.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "../catalogue/list-measured-pairs.ts";
import { readCells } from "../measured/read-cells.ts";
import { readCoverage } from "../measured/read-coverage.ts";
import { listEpisodes } from "./list-episodes.ts";

/** How far before and after the tested period the cells reach: a baseline, and a return to it. */
const margin = 14 * DAY;

/**
 * Everything known that bears on one claim: of its service in its country, and of the controls. All of it
 * is measured where anything of the service was measured in the time tested, else all of it simulated, else
 * there is none; the two never mix.
 */
export function gatherEvidence(handle: Handle, claim: Claim, statement: Statement): ClaimEvidence {
  const said = { at: statement.saidAt, precision: statement.precision, side: statement.side };
  const { period } = testedPeriod(claim, said);
  const provenance = provenanceOf(handle, claim, period);
  // Without any of its own, the kind of an empty answer does not matter, but it must be asked for by one.
  const asked = provenance ?? "measured";
  const of = (country: string, service: string) => serviceEvidence(handle, country, service, period, asked);
  const subject = of(claim.country, claim.service);
  const controls =
    provenance === null
      ? []
      : controlNames(handle, claim).map(({ country, service }) => of(country, service));
  return { said, period, provenance, subject, controls, until: dataReach(subject, controls, period) };
}

/** Of the service itself; where nobody measured it, of the country's connectivity, whose silence may be why. */
function provenanceOf(handle: Handle, claim: Claim, period: Interval): Provenance | null {
  for (const service of [claim.service, "internet"])
    for (const provenance of ["measured", "simulated"] as const) {
      const coverage = readCoverage(handle, { country: claim.country, service, period, provenance });
      if (coverage.observations > 0) return provenance;
    }
  return null;
}

function serviceEvidence(
  handle: Handle,
  country: string,
  service: string,
  period: Interval,
  provenance: Provenance,
): ServiceEvidence {
  const around = { start: period.start - margin, end: period.end + margin };
  const question = { country, service, provenance };
  return {
    country,
    service,
    episodes: listEpisodes(handle, { ...question, period: around }),
    cells: finestCells(
      readCells(handle, { ...question, step: HOUR, period: around }),
      readCells(handle, { ...question, step: DAY, period: around }),
    ),
    coverage: readCoverage(handle, { ...question, period }),
  };
}

/** Hours where a source has them; days only for what it publishes by the day and no finer. */
function finestCells(hours: readonly Cell[], days: readonly Cell[]): Cell[] {
  const keyOf = (cell: Cell) =>
    [cell.metric, cell.feature ?? "", cell.network ?? "", cell.source, Math.floor(cell.time / DAY)].join("|");
  const finer = new Set(hours.map(keyOf));
  return [...hours, ...days.filter((cell) => !finer.has(keyOf(cell)))].sort((a, b) => a.time - b.time);
}

/**
 * The controls that a claim names, or, where it names none, every other service measured in the country
 * and the same service in every other country. The country's connectivity as a whole comes along always.
 */
function controlNames(
  handle: Handle,
  claim: Claim,
): readonly { readonly country: string; readonly service: string }[] {
  const named = [
    ...claim.controlServices.map((service) => ({ country: claim.country, service })),
    ...claim.controlCountries.map((country) => ({ country, service: claim.service })),
  ];
  const others =
    named.length > 0 || claim.kind !== "attributes-technical-fault"
      ? []
      : listMeasuredPairs(handle).filter(
          (pair) => (pair.country === claim.country) !== (pair.service === claim.service),
        );
  const moved = claim.movedTo === null ? [] : [{ country: claim.country, service: claim.movedTo }];
  const all = [...named, ...others, ...moved, { country: claim.country, service: "internet" }]
    .filter((one) => one.country !== claim.country || one.service !== claim.service)
    .map(({ country, service }) => ({ country, service }));
  const seen = new Set<string>();
  return all.filter(({ country, service }) => {
    const key = `${country}/${service}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The end of the last step that anything here was measured in; data are not known to reach further. */
function dataReach(subject: ServiceEvidence, controls: readonly ServiceEvidence[], period: Interval): number {
  const ends = [subject, ...controls].flatMap((one) => one.cells.map((cell) => cell.time + cell.step));
  return ends.reduce((latest, end) => Math.max(latest, end), period.start);
}
