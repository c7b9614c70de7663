import type { Language } from "../../lib/i18n/language.ts";
import type { Compliance } from "../../lib/model/verdict.ts";
import { DataTable } from "../site/data-table.tsx";
import { type NetworkNames, networkName } from "../site/names.ts";

const behaviours = {
  "kept to": "kept",
  exceeded: "exceeded",
  less: "less",
  "not carried out": "not",
  "no data": "none",
} as const;

/** How each network behaved against an announced schedule. */
export function ComplianceTable({
  language,
  rows,
  names,
}: {
  language: Language;
  rows: readonly Compliance[];
  names: NetworkNames;
}) {
  // One announcement can be carried out on another part of the service by each network: say which was counted.
  const parts = rows.some(({ feature }) => feature !== undefined);
  const table = (
    <DataTable
      language={language}
      caption={language.say("pages.compliance")}
      columns={[
        { key: "network", label: language.say("pages.compliance-network") },
        { key: "behaviour", label: language.say("pages.compliance-behaviour") },
        ...(parts ? [{ key: "part", label: language.say("ledger.compliance-part") }] : []),
        { key: "inside", label: language.say("pages.compliance-inside"), numeric: true },
        { key: "outside", label: language.say("pages.compliance-outside"), numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: String(row.network),
        cells: [
          networkName(language, row.network, names),
          behaviourName(language, row),
          ...(parts
            ? [row.insideTests === 0 ? "" : (row.feature ?? language.say("ledger.compliance-whole"))]
            : []),
          failingText(language, row.insideFailing, row.insideTests),
          failingText(language, row.outsideFailing, row.outsideTests),
        ],
      }))}
    />
  );
  return parts ? (
    <>
      {table}
      <p>{language.say("ledger.compliance-note")}</p>
    </>
  ) : (
    table
  );
}

/** How a network behaved, in words. */
export function behaviourName(language: Language, { behaviour }: Compliance): string {
  return language.say("pages.compliance-behaviour-name", { behaviour: behaviours[behaviour] });
}

/** How many tests failed, of how many. */
export function failingText(language: Language, failed: number, tests: number): string {
  if (tests === 0) return language.say("pages.compliance-none");
  return language.say("pages.compliance-of", {
    failing: failed,
    tests,
    share: language.percent(failed / tests),
  });
}
