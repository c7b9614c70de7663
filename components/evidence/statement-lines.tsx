import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { VerdictValue } from "../../lib/model/verdict.ts";
import { saidWhen } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./brief-lines.module.css";
import type { JudgedStatement } from "./statement-list.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** Statements in a line each where there is room: when and by whom, the words, every verdict once. */
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
          <li key={statement.id} className={styles.statement}>
            <p className={styles.who}>
              <bdi>{statement.speaker}</bdi>
              <time className={styles.facts} dateTime={isoInstant(statement.saidAt)}>
                {saidWhen(language, statement.saidAt, statement.precision)}
              </time>
            </p>
            <p className={styles.words} lang="en" dir="ltr">
              <a href={language.address(`/statements/${statement.id}`)}>{statement.summary}</a>
            </p>
            <p className={styles.verdicts}>
              {[...values].map((value) => (
                <VerdictBadge language={language} key={value} value={value} />
              ))}
              {claims.some(({ verdict }) => verdict?.provenance === "simulated") ? (
                <SimulatedMark language={language} />
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
