import type { ClaimCounts } from "../../db/queries/catalogue/find-claims.ts";
import { verdictValues } from "../../lib/model/verdict.ts";
import { DataTable } from "../site/data-table.tsx";
import { say } from "../site/say.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

/**
 * How many claims have which verdict, each count with what it is a part of. No shares in percent: of a
 * collection that is no sample they would say more than anybody knows.
 */
export function ClaimCountsTable({ counts }: { counts: ClaimCounts }) {
  const { matching, byVerdict } = counts;
  const tested = matching - counts.notCompared - byVerdict["cannot be tested"];
  return (
    <>
      <p>
        {say("ledger.claims-counts-note", { total: matching, all: counts.all, tested })}
        {counts.simulated === 0
          ? ""
          : ` ${say("ledger.claims-counts-simulated", { count: counts.simulated })}`}
      </p>
      {matching === 0 ? null : (
        <DataTable
          caption={say("ledger.claims-counts")}
          columns={[
            { key: "verdict", label: say("ledger.claims-verdict") },
            { key: "matching", label: say("ledger.claims-of-all"), numeric: true },
            { key: "tested", label: say("ledger.claims-of-tested"), numeric: true },
          ]}
          rows={[
            ...verdictValues.map((value) => ({
              key: value,
              cells: [
                <VerdictBadge key="verdict" value={value} />,
                say("ledger.claims-of", { count: byVerdict[value], total: matching }),
                value === "cannot be tested"
                  ? say("ledger.claims-none-of")
                  : say("ledger.claims-of", { count: byVerdict[value], total: tested }),
              ],
            })),
            ...(counts.notCompared === 0
              ? []
              : [
                  {
                    key: "none",
                    cells: [
                      say("ledger.claims-not-compared"),
                      say("ledger.claims-of", { count: counts.notCompared, total: matching }),
                      say("ledger.claims-none-of"),
                    ],
                  },
                ]),
          ]}
        />
      )}
    </>
  );
}
