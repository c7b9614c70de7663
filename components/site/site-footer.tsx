import type { Language } from "../../lib/i18n/language.ts";
import styles from "./site-footer.module.css";

/** `revision` is null where the database holds no revision yet. */
export function SiteFooter({ language, revision }: { language: Language; revision: number | null }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p>{language.say("pages.footer-what")}</p>
        <p>{language.say("pages.footer-licence")}</p>
        <ul className={styles.links}>
          <li>
            <a href={language.address("/about")}>{language.say("pages.nav-about")}</a>
          </li>
          <li>
            <a href={language.address("/glossary")}>{language.say("pages.nav-glossary")}</a>
          </li>
          <li>
            <a href={language.address("/services")}>{language.say("pages.nav-services")}</a>
          </li>
          <li>
            <a href={language.address("/sources")}>{language.say("pages.footer-sources")}</a>
          </li>
          <li>
            <a href={language.address("/method")}>{language.say("pages.nav-method")}</a>
          </li>
          <li>
            <a href={language.address("/data")}>{language.say("pages.nav-data")}</a>
          </li>
          <li>
            <a href={language.address("/feeds")}>{language.say("share.feeds-page-title")}</a>
          </li>
          <li>
            {revision === null
              ? language.say("pages.footer-no-revision")
              : language.say("pages.footer-revision", { revision })}
          </li>
        </ul>
      </div>
    </footer>
  );
}
