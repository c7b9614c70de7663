import { saidAtText, verdictClass, verdictWord } from "../../lib/figure/draw-said.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { gravestVerdict } from "../../lib/timeline/build-said.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import styles from "./statement-key.module.css";

/** Who said something, under the numbers of the figure, in the order it was said; the words stand further down the page. Long lists stay folded. */
export function StatementKey({ language, figure }: { language: Language; figure: TimelineFigure }) {
  const list = (
    <ol className={styles.key} aria-label={language.say("figure.list.title")}>
      {figure.said.map((mark) => {
        const verdict = gravestVerdict(mark);
        return (
          <li key={mark.id} value={mark.number} className={styles.item}>
            <a href={language.address(`/statements/${encodeURIComponent(mark.id)}`)}>
              {language.say("figure.list.who", {
                speaker: mark.speaker,
                date: saidAtText(mark, language.locale),
              })}
            </a>{" "}
            {mark.claims.length === 0 ? null : (
              <span className={`${styles.verdict} ${verdictClass(verdict)}`}>
                {verdictWord(verdict, language.locale)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
  if (figure.said.length <= LONGEST_OPEN) return list;
  return (
    <details className={styles.folded}>
      <summary>{language.say("figure.list.folded", { count: figure.said.length })}</summary>
      {list}
    </details>
  );
}

/** A reader's eye can still go from a number to its line in a list of this length. */
const LONGEST_OPEN = 24;
