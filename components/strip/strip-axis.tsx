import type { Language } from "../../lib/i18n/language.ts";
import type { AxisMark } from "../../lib/summary/strip.ts";
import styles from "./strip-axis.module.css";

/** A label that starts further right than this would run out of the axis: it stands before its mark. */
const LAST_LABEL = 0.86;
/** Share of the axis that two labels take which run towards each other. */
const FACING = 0.2;

/**
 * The axis that the strips of a country share; on a narrow page every second label is left out. The strips
 * say their times in words, so this is for the eye alone. The axis runs from left to right, its dates as their
 * language does (first strong isolate, Unicode Standard Annex #9).
 */
export function StripAxis({ language, marks }: { language: Language; marks: readonly AxisMark[] }) {
  return (
    <svg className={styles.axis} aria-hidden="true" focusable="false">
      {marks.map(({ at, share }, index) => {
        const x = `${(share * 100).toFixed(2)}%`;
        const last = share > LAST_LABEL;
        if (last && share - (marks[index - 1]?.share ?? 0) < FACING) return null;
        return (
          <text
            key={at}
            className={last || index % 2 === 1 ? styles.second : undefined}
            x={x}
            y="15"
            textAnchor={last ? "end" : "start"}
          >
            {`\u2068${language.date(at, { short: true })}\u2069`}
          </text>
        );
      })}
    </svg>
  );
}
