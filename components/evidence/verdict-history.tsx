import type { Language } from "../../lib/i18n/language.ts";
import type { VerdictVersion } from "../../lib/model/verdict.ts";
import { DataTable } from "../site/data-table.tsx";
import { Fold } from "../site/fold.tsx";
import { SimulatedMark } from "../site/simulated.tsx";
import { ReasonList } from "./reason-list.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import styles from "./verdict-history.module.css";

/** Every version of one verdict, the newest first, folded away. The reasons of earlier ones stay readable. */
export function VerdictHistory({
  language,
  versions,
}: {
  language: Language;
  versions: readonly VerdictVersion[];
}) {
  if (versions.length === 0) return null;
  const earlier = versions.slice(0, -1).reverse();
  return (
    <Fold summary={language.say("ledger.history", { count: versions.length })}>
      <p className={styles.note}>{language.say("ledger.history-note")}</p>
      <DataTable
        language={language}
        caption={language.say("ledger.history", { count: versions.length })}
        columns={[
          { key: "number", label: language.say("ledger.history-number") },
          { key: "given", label: language.say("ledger.history-given") },
          { key: "verdict", label: language.say("ledger.history-verdict") },
          { key: "why", label: language.say("ledger.history-why") },
          { key: "rests", label: language.say("ledger.history-rests") },
        ]}
        rows={versions.toReversed().map(({ number, at, occasion, verdict }) => ({
          key: String(number),
          cells: [
            String(number),
            language.dateTime(at),
            verdict === null ? (
              language.say("ledger.history-withdrawn")
            ) : (
              <>
                <VerdictBadge language={language} value={verdict.value} />{" "}
                {verdict.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
              </>
            ),
            language.say("ledger.history-occasion", { occasion }),
            verdict === null
              ? null
              : language.say("ledger.history-basis", {
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
            <h5>{language.say("ledger.history-reasons", { number })}</h5>
            <ReasonList language={language} reasons={verdict.reasons} />
          </div>
        ),
      )}
    </Fold>
  );
}
