import { claimKindName, saidWhen } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./conflicting-reports.module.css";
import { PublicationLinks } from "./publication-links.tsx";
import type { JudgedStatement } from "./statement-list.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** Reports of one statement that differ, side by side; one under the other where there is no room. */
export function ConflictingReports({
  reports,
  here,
}: {
  reports: readonly JudgedStatement[];
  /** Id of the report whose page this is. */
  here: string;
}) {
  return (
    <ul className={styles.reports}>
      {reports.map(({ statement, claims }) => (
        <li key={statement.id} aria-current={statement.id === here ? "true" : undefined}>
          <h3 className={styles.title}>
            {statement.id === here ? (
              say("ledger.reports-this")
            ) : (
              <a href={`/statements/${statement.id}`}>{say("pages.statement-conflict-link")}</a>
            )}
          </h3>
          <dl className={styles.facts}>
            <dt>{say("ledger.reports-said")}</dt>
            <dd>{saidWhen(statement.saidAt, statement.precision)}</dd>
            <dt>{say("ledger.reports-words")}</dt>
            <dd>{statement.summary}</dd>
            <dt>{say("ledger.reports-published")}</dt>
            <dd>
              <PublicationLinks publications={statement.publications} />
            </dd>
            <dt>{say("ledger.reports-claims")}</dt>
            <dd>
              {claims.length === 0 ? say("pages.no-claims") : null}
              <ul className={styles.claims}>
                {claims.map(({ claim, verdict }) => (
                  <li key={claim.id}>
                    {claimKindName(claim.kind)}
                    {verdict === null ? (
                      ` ${say("pages.not-compared")}`
                    ) : (
                      <VerdictBadge value={verdict.value} />
                    )}
                    {verdict?.provenance === "simulated" ? <SimulatedMark /> : null}
                  </li>
                ))}
              </ul>
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
