import type { Language } from "../../lib/i18n/language.ts";
import styles from "./search-form.module.css";

/** The way into everything by name. A plain form: it works without a script, and its state is the address. */
export function SearchForm({
  language,
  asked = "",
  large = false,
}: {
  language: Language;
  asked?: string;
  large?: boolean;
}) {
  return (
    <search className={large ? `${styles.place} ${styles.large}` : styles.place}>
      <form className={styles.form} action={language.address("/search")} method="get">
        <input
          className={styles.field}
          type="search"
          name="q"
          defaultValue={asked}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          aria-label={language.say("pages.search-label")}
          placeholder={language.say("pages.search")}
        />
        <button className={styles.button} type="submit" aria-label={language.say("pages.search")}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path
              d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM13 13l4.75 4.75"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </button>
      </form>
    </search>
  );
}
