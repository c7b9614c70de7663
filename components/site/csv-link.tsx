import type { Language } from "../../lib/i18n/language.ts";
import styles from "./csv-link.module.css";

/** A link to the rows of a table. `what` names them for those who do not see where the link stands. */
export function CsvLink({ language, href, what }: { language: Language; href: string; what: string }) {
  return (
    <a
      className={styles.link}
      href={language.address(href)}
      aria-label={language.say("pages.csv-of", { what })}
      download
    >
      {language.say("pages.csv")}
    </a>
  );
}
