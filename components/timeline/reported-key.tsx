import { reportedWhen } from "../../lib/figure/reported-text.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { ReportedMark, TimelineFigure } from "../../lib/timeline/model.ts";
import styles from "./statement-key.module.css";

/** What others recorded under its numbers, each with a link to where it is recorded. Long lists stay folded. */
export function ReportedKey({ language, figure }: { figure: TimelineFigure; language: Language }) {
  const count = figure.reported.length;
  if (count > LONGEST)
    return (
      <p className={styles.folded}>
        <a href={`/${figure.country.toLowerCase()}/${figure.service}/reported.csv`} download>
          {language.say("figure.reported.all", { count })}
        </a>
      </p>
    );
  const list = (
    <ul className={`${styles.key} ${styles.lettered}`} aria-label={language.say("figure.reported.list")}>
      {figure.reported.map((mark) => (
        <Item key={mark.id} mark={mark} language={language} />
      ))}
    </ul>
  );
  if (count <= LONGEST_OPEN) return list;
  return (
    <details className={styles.folded}>
      <summary>{language.say("figure.reported.folded", { count })}</summary>
      {list}
    </details>
  );
}

function Item({ language, mark }: { mark: ReportedMark; language: Language }) {
  const head = language.say("figure.reported.label", {
    number: mark.number,
    source: mark.source,
    kind: mark.kind ?? "none",
  });
  return (
    <li className={styles.item}>
      {mark.url === null ? (
        <strong>{head}</strong>
      ) : (
        <a href={mark.url} rel="noreferrer external">
          {head}
        </a>
      )}
      <span className={styles.summary}>
        {language.say("figure.reported.line", {
          when: reportedWhen(mark, language.locale),
          title: mark.title,
        })}
      </span>
    </li>
  );
}

/** As long as a list may stand open beside that of the statements. */
const LONGEST_OPEN = 12;
/** Beyond this a page would be all list: the rows are had as a file. */
const LONGEST = 80;
