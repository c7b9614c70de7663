import type { Language } from "../../lib/i18n/language.ts";
import { SearchForm } from "../search/search-form.tsx";
import { LanguageLinks } from "./language-links.tsx";
import styles from "./site-header.module.css";

const sections = [
  { href: "/", label: "pages.nav-now" },
  { href: "/episodes", label: "pages.nav-episodes" },
  { href: "/statements", label: "pages.nav-statements" },
  { href: "/claims", label: "ledger.claims-title" },
  { href: "/compare", label: "pages.nav-compare" },
  { href: "/method", label: "pages.nav-method" },
  { href: "/data", label: "pages.nav-data" },
] as const;

export function SiteHeader({
  language,
  page,
}: {
  language: Language;
  /** Path and query of the page, without the language; null where there is one language only. */
  page: string | null;
}) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {language.say("pages.skip")}
      </a>
      {page === null ? null : <LanguageLinks language={language} page={page} />}
      <div className={styles.row}>
        <a className={styles.wordmark} href={language.address("/")}>
          {language.say("pages.site-name")}
        </a>
        <nav aria-label={language.say("pages.nav-label")}>
          <ul className={styles.nav}>
            {sections.map((section) => (
              <li key={section.href}>
                <a href={language.address(section.href)}>{language.say(section.label)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm language={language} />
      </div>
    </header>
  );
}
