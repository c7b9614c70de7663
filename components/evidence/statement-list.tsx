import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { claimKindName, saidWhen, sideName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { Written } from "../site/written.tsx";
import styles from "./statement-list.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

export interface JudgedStatement {
  readonly statement: Statement;
  readonly claims: readonly JudgedClaim[];
}

/** Statements in the order given, each with the verdict on every claim in it. */
export function StatementList({
  language,
  statements,
  headingLevel = 3,
}: {
  language: Language;
  statements: readonly JudgedStatement[];
  headingLevel?: 2 | 3;
}) {
  const Heading = headingLevel === 3 ? "h3" : "h2";
  return (
    <ul className={styles.list}>
      {statements.map(({ statement, claims }) => (
        <li key={statement.id} className={styles.item}>
          <div className={styles.who}>
            <time dateTime={isoInstant(statement.saidAt)}>
              {saidWhen(language, statement.saidAt, statement.precision)}
            </time>
            <span>{sideName(language, statement.side)}</span>
          </div>
          <div className={styles.said}>
            <Heading className={styles.speaker}>
              <a href={language.address(`/statements/${statement.id}`)}>
                <bdi>{statement.speaker}</bdi>
              </a>
              {statement.role === null ? null : (
                <span className={styles.role}>
                  <bdi>{statement.role}</bdi>
                </span>
              )}
            </Heading>
            <p>
              <Written language={language}>{statement.summary}</Written>
            </p>
          </div>
          <ul className={styles.claims}>
            {claims.map(({ claim, verdict }) => (
              <li key={claim.id}>
                <span className={styles.kind}>{claimKindName(language, claim.kind)}</span>
                {verdict === null ? (
                  <span className={styles.none}>{language.say("pages.not-compared")}</span>
                ) : (
                  <VerdictBadge language={language} value={verdict.value} />
                )}
                {verdict?.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
              </li>
            ))}
            {claims.length === 0 ? <li className={styles.none}>{language.say("pages.no-claims")}</li> : null}
          </ul>
        </li>
      ))}
    </ul>
  );
}
