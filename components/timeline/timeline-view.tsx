import type { Language } from "../../lib/i18n/language.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import "./figure.css";
import { FigureCaption } from "./figure-caption.tsx";
import { Interactive } from "./interactive.tsx";
import { NumbersTable } from "./numbers-table.tsx";
import { printFigure } from "./print-figure.tsx";
import { Prints } from "./prints.tsx";
import { ReportedKey } from "./reported-key.tsx";
import { StatementKey } from "./statement-key.tsx";
import styles from "./timeline-view.module.css";

export interface TimelineViewProps {
  readonly language: Language;
  readonly figure: TimelineFigure;
  /** Address of the same figure's numbers, for exploring it. */
  readonly data: string;
}

/**
 * A timeline, complete as it leaves the server: the figure, its caption, the statements behind the
 * numbers in it, and its numbers as tables. With script the figure can also be explored in place.
 */
export function TimelineView({ language, figure, data }: TimelineViewProps) {
  const idPrefix = `${figure.country}-${figure.service}`.toLowerCase();
  const prints = <Prints prints={printFigure(figure, language.locale, idPrefix)} />;
  return (
    <figure className={styles.figure}>
      {figure.coverage.length === 0 ? (
        prints
      ) : (
        <Interactive language={language} data={data}>
          {prints}
        </Interactive>
      )}
      <FigureCaption figure={figure} language={language} />
      {figure.said.length > 0 ? <StatementKey language={language} figure={figure} /> : null}
      {figure.reported.length > 0 ? <ReportedKey figure={figure} language={language} /> : null}
      <NumbersTable language={language} figure={figure} />
    </figure>
  );
}
