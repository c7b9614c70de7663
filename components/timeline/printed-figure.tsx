import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import "./figure.css";
import { FigureCaption } from "./figure-caption.tsx";
import { printFigure } from "./print-figure.tsx";
import { Prints } from "./prints.tsx";
import styles from "./timeline-view.module.css";

/** A timeline that stays a print: drawn for every screen, with its caption, and nothing to explore. */
export function PrintedFigure({
  language,
  figure,
  idPrefix,
  children,
}: {
  language: Language;
  figure: TimelineFigure;
  /** What the ids in the drawing begin with. */
  idPrefix: string;
  children?: ReactNode;
}) {
  return (
    <figure className={styles.figure}>
      <Prints prints={printFigure(figure, language.locale, idPrefix)} />
      <FigureCaption language={language} figure={figure} />
      {children}
    </figure>
  );
}
