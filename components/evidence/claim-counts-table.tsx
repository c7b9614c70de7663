import type { Language } from "../../lib/i18n/language.ts";
import type { ClaimCounts } from "../../lib/model/overview.ts";
import { verdictValues } from "../../lib/model/verdict.ts";
import { DataTable } from "../site/data-table.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/**
 * How many claims have which verdict, each count with what it is a part of. No shares in percent: of a
 * collection that is no sample they would say more than anybody knows.
 */
export function ClaimCountsTable({ language, counts }: { language: Language; counts: ClaimCounts }) {
  const { matching, byVerdict } = counts;
  const tested = matching - counts.notCompared - byVerdict["cannot be tested"];
  return (
    <>
      <p>
        {language.say("ledger.claims-counts-note", { total: matching, all: counts.all, tested })}
        {counts.simulated === 0
          ? ""
          : ` ${language.say("ledger.claims-counts-simulated", { count: counts.simulated })}`}
      </p>
      {matching === 0 ? null : (
        <DataTable
          language={language}
          caption={language.say("ledger.claims-counts")}
          narrow="table"
          columns={[
            { key: "verdict", label: language.say("ledger.claims-verdict") },
            { key: "matching", label: language.say("ledger.claims-of-all"), numeric: true },
            { key: "tested", label: language.say("ledger.claims-of-tested"), numeric: true },
          ]}
          rows={[
            ...verdictValues.map((value) => ({
              key: value,
              cells: [
                <VerdictBadge language={language} key="verdict" value={value} />,
                language.say("ledger.claims-of", { count: byVerdict[value], total: matching }),
                value === "cannot be tested"
                  ? language.say("ledger.claims-none-of")
                  : language.say("ledger.claims-of", { count: byVerdict[value], total: tested }),
              ],
            })),
            ...(counts.notCompared === 0
              ? []
              : [
                  {
                    key: "none",
                    cells: [
                      language.say("ledger.claims-not-compared"),
                      language.say("ledger.claims-of", { count: counts.notCompared, total: matching }),
                      language.say("ledger.claims-none-of"),
                    ],
                  },
                ]),
          ]}
        />
      )}
    </>
  );
}
