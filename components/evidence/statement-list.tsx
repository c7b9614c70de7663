import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { saidWhen, sideName } from "../site/names.ts";
import { Written } from "../site/written.tsx";
import { FigureNumber } from "./figure-number.tsx";
import styles from "./statement-list.module.css";
import { VerdictLines } from "./verdict-lines.tsx";

export interface JudgedStatement {
  readonly statement: Statement;
  readonly claims: readonly JudgedClaim[];
}

/** Statements in the order given, each with the verdicts on its claims. */
export function StatementList({
  language,
  statements,
  headingLevel = 3,
  numbers,
  places,
}: {
  language: Language;
  statements: readonly JudgedStatement[];
  headingLevel?: 2 | 3;
  /** Under which number each stands in the page's figure, by id. */
  numbers?: ReadonlyMap<string, number>;
  /** What each speaks about, by id; absent where the page says already what it is. */
  places?: ReadonlyMap<string, readonly { readonly href: string; readonly title: string }[]>;
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
            {places?.get(statement.id)?.map(({ href, title }) => (
              <a key={href} href={language.address(href)}>
                {title}
              </a>
            ))}
          </div>
          <div className={styles.said}>
            <Heading className={styles.speaker}>
              <FigureNumber language={language} number={numbers?.get(statement.id)} />
              <a href={language.address(`/statements/${statement.id}`)}>
                <bdi>{statement.speaker}</bdi>
              </a>
              {statement.role === null ? null : (
                <>
                  {" "}
                  <span className={styles.role}>
                    <bdi>{statement.role}</bdi>
                  </span>
                </>
              )}
            </Heading>
            <p>
              <Written language={language}>{statement.summary}</Written>
            </p>
          </div>
          <VerdictLines language={language} claims={claims} />
        </li>
      ))}
    </ul>
  );
}
