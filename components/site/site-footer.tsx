import type { Language } from "../../lib/i18n/language.ts";
import { LanguageLinks } from "./language-links.tsx";
import styles from "./site-footer.module.css";

/** Everything there is, once more, for who read to the end. */
const places = [
  { href: "/episodes", label: "pages.nav-episodes" },
  { href: "/statements", label: "pages.nav-statements" },
  { href: "/claims", label: "ledger.claims-title" },
  { href: "/speakers", label: "ledger.speakers-title" },
  { href: "/services", label: "pages.nav-services" },
  { href: "/networks", label: "pages.search-networks" },
  { href: "/compare", label: "pages.nav-compare" },
  { href: "/data", label: "pages.nav-data" },
  { href: "/data/api", label: "pages.api-title" },
  { href: "/feeds", label: "share.feeds-page-title" },
  { href: "/sources", label: "pages.footer-sources" },
  { href: "/method", label: "pages.nav-method" },
  { href: "/glossary", label: "pages.nav-glossary" },
  { href: "/about", label: "pages.nav-about" },
] as const;

export function SiteFooter({
  language,
  page,
  revision,
}: {
  language: Language;
  /** Path and query of the page, without the language; null where there is one language only. */
  page: string | null;
  /** Null where the database holds no revision yet. */
  revision: number | null;
}) {
  return (
    <div className={styles.foot}>
      {page === null ? null : (
        <nav className={styles.languages} aria-label={language.say("pages.languages")}>
          <LanguageLinks language={language} page={page} />
        </nav>
      )}
      <footer className={styles.footer}>
        <ul className={styles.links}>
          {places.map(({ href, label }) => (
            <li key={href}>
              <a href={language.address(href)}>{language.say(label)}</a>
            </li>
          ))}
        </ul>
        <div>
          <p>{language.say("pages.footer-what")}</p>
          <p>{language.say("pages.footer-licence")}</p>
          <p>
            {revision === null
              ? language.say("pages.footer-no-revision")
              : language.say("pages.footer-revision", { revision })}
          </p>
        </div>
      </footer>
    </div>
  );
}
