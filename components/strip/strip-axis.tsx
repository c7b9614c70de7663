import type { Language } from "../../lib/i18n/language.ts";
import type { AxisMark } from "../../lib/summary/strip.ts";
import styles from "./strip-axis.module.css";

/** A label that starts further right than this would run out of the axis. */
const LAST_LABEL = 0.86;

/**
 * The axis that the strips of a country share; on a narrow page every second label is left out. The strips
 * say their times in words, so this is for the eye alone.
 */
export function StripAxis({ language, marks }: { language: Language; marks: readonly AxisMark[] }) {
  return (
    <svg className={styles.axis} aria-hidden="true" focusable="false">
      {marks.map((mark, index) => {
        const x = `${(mark.share * 100).toFixed(3)}%`;
        return (
          <g key={mark.at}>
            <line className={styles.tick} x1={x} x2={x} y1="0" y2="6" />
            {mark.share < LAST_LABEL ? (
              <text className={index % 2 === 1 ? styles.second : styles.label} x={x} y="20">
                {language.date(mark.at, { short: true })}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
