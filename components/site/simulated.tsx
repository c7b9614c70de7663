import type { Language } from "../../lib/i18n/language.ts";
import styles from "./simulated.module.css";

/** Stands above everything on a page that shows simulated evidence. */
export function SimulatedBanner({ language }: { language: Language }) {
  return (
    <aside className={styles.banner} aria-label={language.say("pages.simulated-banner-title")}>
      <p>
        <strong>{language.say("pages.simulated-banner-title")}.</strong>{" "}
        {language.say("pages.simulated-banner")}
      </p>
    </aside>
  );
}

/** Stands beside every row that rests on simulated evidence. */
export function SimulatedMark({ language }: { language: Language }) {
  return <span className={styles.mark}>{language.say("pages.simulated")}</span>;
}
