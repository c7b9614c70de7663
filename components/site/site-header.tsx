import { SearchForm } from "../search/search-form.tsx";
import { say } from "./say.ts";
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

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {say("pages.skip")}
      </a>
      <div className={styles.row}>
        <a className={styles.wordmark} href="/">
          {say("pages.site-name")}
        </a>
        <nav aria-label={say("pages.nav-label")}>
          <ul className={styles.nav}>
            {sections.map((section) => (
              <li key={section.href}>
                <a href={section.href}>{say(section.label)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm />
      </div>
    </header>
  );
}
