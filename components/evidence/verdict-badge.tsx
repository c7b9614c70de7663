import type { Language } from "../../lib/i18n/language.ts";
import type { VerdictValue } from "../../lib/model/verdict.ts";
import styles from "./verdict-badge.module.css";

const looks = {
  supported: { label: "verdict.supported", style: styles.supported },
  contradicted: { label: "verdict.contradicted", style: styles.contradicted },
  "partly supported": { label: "verdict.partly-supported", style: styles.partly },
  "cannot be tested": { label: "verdict.cannot-be-tested", style: styles.untested },
} as const;

/** A verdict as a shape, a colour and a word; any one of the three is enough to read it. */
export function VerdictBadge({ language, value }: { language: Language; value: VerdictValue }) {
  const { label, style } = looks[value];
  return (
    <span className={`${styles.badge} ${style}`}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape value={value} />
      </svg>
      {language.say(label)}
    </span>
  );
}

/** A full disc, a crossed square, a half disc, an open ring: apart in black and white too. */
function Shape({ value }: { value: VerdictValue }) {
  switch (value) {
    case "supported":
      return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
    case "contradicted":
      return (
        <path
          d="M1.5 1.5h13v13h-13z M4 5.1 6.9 8 4 10.9 5.1 12 8 9.1 10.9 12 12 10.9 9.1 8 12 5.1 10.9 4 8 6.9 5.1 4z"
          fill="currentColor"
          fillRule="evenodd"
        />
      );
    case "partly supported":
      return (
        <g>
          <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
        </g>
      );
    case "cannot be tested":
      return (
        <circle
          cx="8"
          cy="8"
          r="5.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2.4 2.1"
        />
      );
  }
}
