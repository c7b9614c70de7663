import { formatPercent } from "../../lib/i18n/format.ts";
import type { Compliance } from "../../lib/model/verdict.ts";
import { DataTable } from "../site/data-table.tsx";
import { type NetworkNames, networkName } from "../site/names.ts";
import { say } from "../site/say.ts";

const behaviours = {
  "kept to": "kept",
  exceeded: "exceeded",
  less: "less",
  "not carried out": "not",
  "no data": "none",
} as const;

/** How each network behaved against an announced schedule. */
export function ComplianceTable({ rows, names }: { rows: readonly Compliance[]; names: NetworkNames }) {
  return (
    <DataTable
      caption={say("pages.compliance")}
      columns={[
        { key: "network", label: say("pages.compliance-network") },
        { key: "behaviour", label: say("pages.compliance-behaviour") },
        { key: "inside", label: say("pages.compliance-inside"), numeric: true },
        { key: "outside", label: say("pages.compliance-outside"), numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: String(row.network),
        cells: [
          networkName(row.network, names),
          behaviourName(row),
          failingText(row.insideFailing, row.insideTests),
          failingText(row.outsideFailing, row.outsideTests),
        ],
      }))}
    />
  );
}

/** How a network behaved, in words. */
export function behaviourName({ behaviour }: Compliance): string {
  return say("pages.compliance-behaviour-name", { behaviour: behaviours[behaviour] });
}

/** How many tests failed, of how many. */
export function failingText(failed: number, tests: number): string {
  if (tests === 0) return say("pages.compliance-none");
  return say("pages.compliance-of", { failing: failed, tests, share: formatPercent(failed / tests) });
}
