import type { Language } from "../../lib/i18n/language.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { NumbersTable } from "../timeline/numbers-table.tsx";
import { PrintedFigure } from "../timeline/printed-figure.tsx";
import styles from "./compared-timeline.module.css";

/**
 * One of several timelines over the same time: what it says in a sentence, and its figure. Figures that are read
 * across must share their axis to the pixel, so none of them is exchanged for one to explore; the title leads to
 * the page where that can be done.
 */
export function ComparedTimeline({
  language,
  id,
  figure,
  summary,
  href,
  removeHref,
}: {
  language: Language;
  id: string;
  figure: TimelineFigure;
  summary: string;
  /** Its own page, at the same time. */
  href: string;
  removeHref: string;
}) {
  return (
    <section className={styles.place} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          <a href={language.address(href)}>{figure.title}</a>
        </h2>
        <a
          className={styles.remove}
          href={language.address(removeHref)}
          aria-label={language.say("pages.compare-remove-of", { title: figure.title })}
        >
          {language.say("pages.compare-remove")}
        </a>
      </div>
      <p className={styles.summary}>
        {summary} {figure.simulated ? <SimulatedMark language={language} /> : null}
      </p>
      <PrintedFigure language={language} figure={figure} idPrefix={`compared-${id}`}>
        <NumbersTable language={language} figure={figure} />
      </PrintedFigure>
    </section>
  );
}
