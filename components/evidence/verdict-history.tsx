import { formatDateTime } from "../../lib/i18n/format.ts";
import type { VerdictVersion } from "../../lib/model/verdict.ts";
import { DataTable } from "../site/data-table.tsx";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { ReasonList } from "./reason-list.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import styles from "./verdict-history.module.css";

/** Every version of one verdict, the newest first, folded away. The reasons of earlier ones stay readable. */
export function VerdictHistory({ versions }: { versions: readonly VerdictVersion[] }) {
  if (versions.length === 0) return null;
  const earlier = versions.slice(0, -1).reverse();
  return (
    <details className={styles.history}>
      <summary>{say("ledger.history", { count: versions.length })}</summary>
      <p className={styles.note}>{say("ledger.history-note")}</p>
      <DataTable
        caption={say("ledger.history", { count: versions.length })}
        columns={[
          { key: "number", label: say("ledger.history-number") },
          { key: "given", label: say("ledger.history-given") },
          { key: "verdict", label: say("ledger.history-verdict") },
          { key: "why", label: say("ledger.history-why") },
          { key: "rests", label: say("ledger.history-rests") },
        ]}
        rows={versions.toReversed().map(({ number, at, occasion, verdict }) => ({
          key: String(number),
          cells: [
            String(number),
            formatDateTime(at),
            verdict === null ? (
              say("ledger.history-withdrawn")
            ) : (
              <>
                <VerdictBadge value={verdict.value} />{" "}
                {verdict.provenance === "simulated" ? <SimulatedMark /> : null}
              </>
            ),
            say("ledger.history-occasion", { occasion }),
            verdict === null
              ? null
              : say("ledger.history-basis", {
                  observations: verdict.coverage.observations,
                  comparison: verdict.comparison,
                  revision: verdict.datasetRevision,
                }),
          ],
        }))}
      />
      {earlier.map(({ number, verdict }) =>
        verdict === null ? null : (
          <div key={number} className={styles.earlier}>
            <h5>{say("ledger.history-reasons", { number })}</h5>
            <ReasonList reasons={verdict.reasons} />
          </div>
        ),
      )}
    </details>
  );
}
