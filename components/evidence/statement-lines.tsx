import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { VerdictValue } from "../../lib/model/verdict.ts";
import { saidWhen } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { Written } from "../site/written.tsx";
import styles from "./brief-lines.module.css";
import type { JudgedStatement } from "./statement-list.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** Statements in a few short lines each, with every verdict once, for the side of a page. */
export function StatementLines({
  language,
  statements,
}: {
  language: Language;
  statements: readonly JudgedStatement[];
}) {
  return (
    <ul className={styles.list}>
      {statements.map(({ statement, claims }) => {
        const values = new Set<VerdictValue>(claims.flatMap(({ verdict }) => verdict?.value ?? []));
        return (
          <li key={statement.id}>
            <span className={styles.facts}>
              <time dateTime={isoInstant(statement.saidAt)}>
                {saidWhen(language, statement.saidAt, statement.precision)}
              </time>
            </span>
            <p className={styles.words}>
              <a href={language.address(`/statements/${statement.id}`)}>
                <bdi>{statement.speaker}</bdi>
              </a>
              : <Written language={language}>{statement.summary}</Written>
            </p>
            {values.size === 0 ? null : (
              <p className={styles.verdicts}>
                {[...values].map((value) => (
                  <VerdictBadge language={language} key={value} value={value} />
                ))}
                {claims.some(({ verdict }) => verdict?.provenance === "simulated") ? (
                  <SimulatedMark language={language} />
                ) : null}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
