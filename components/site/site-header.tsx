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

/**
 * The head of every page. On a phone it is two lines: the name, the search and the language in one, the sections in
 * another that is pushed sideways; nothing of it needs a script.
 */
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
      <div className={styles.masthead}>
        <a className={styles.wordmark} href={language.address("/")}>
          {language.say("pages.site-name")}
        </a>
        <SearchForm language={language} />
        {page === null ? null : (
          <details className={styles.languages}>
            <summary aria-label={language.say("pages.languages")}>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path
                  d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 0c-5 4.5-5 11.5 0 16 5-4.5 5-11.5 0-16zM2 10h16"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.4"
                />
              </svg>
            </summary>
            <LanguageLinks language={language} page={page} />
          </details>
        )}
      </div>
      <nav aria-label={language.say("pages.nav-label")}>
        <ul className={styles.nav}>
          {sections.map(({ href, label }) => (
            <li key={href}>
              <a
                href={language.address(href)}
                aria-current={page !== null && isWithin(page, href) ? "true" : undefined}
              >
                {language.say(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Whether a page is that of a section, or lies beneath it. */
function isWithin(page: string, section: string): boolean {
  const path = page.split("?")[0] ?? page;
  return path === section || (section !== "/" && path.startsWith(`${section}/`));
}
