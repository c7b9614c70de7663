import type { Language } from "../../lib/i18n/language.ts";
import { saidWhen } from "../site/names.ts";
import { Written } from "../site/written.tsx";
import styles from "./conflicting-reports.module.css";
import { PublicationLinks } from "./publication-links.tsx";
import type { JudgedStatement } from "./statement-list.tsx";
import { VerdictLines } from "./verdict-lines.tsx";

/** Reports of one statement that differ, side by side; one under the other where there is no room. */
export function ConflictingReports({
  language,
  reports,
  here,
}: {
  language: Language;
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
              language.say("ledger.reports-this")
            ) : (
              <a
                href={language.address(`/statements/${statement.id}`)}
                aria-label={language.listed([
                  language.say("pages.statement-conflict-link"),
                  ...statement.publications.map(({ title }) => title),
                ])}
              >
                {language.say("pages.statement-conflict-link")}
              </a>
            )}
          </h3>
          <dl className={styles.facts}>
            <dt>{language.say("ledger.reports-said")}</dt>
            <dd>{saidWhen(language, statement.saidAt, statement.precision)}</dd>
            <dt>{language.say("ledger.reports-words")}</dt>
            <dd>
              <Written language={language}>{statement.summary}</Written>
            </dd>
            <dt>{language.say("ledger.reports-published")}</dt>
            <dd>
              <PublicationLinks language={language} publications={statement.publications} />
            </dd>
            <dt>{language.say("ledger.reports-claims")}</dt>
            <dd>
              <VerdictLines language={language} claims={claims} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
