import type { Language } from "../../lib/i18n/language.ts";
import styles from "./paging.module.css";

/** The way through a long list, as links; nothing where there is one page. */
export function Paging({
  language,
  page,
  pages,
  href,
}: {
  language: Language;
  /** Counted from 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav className={styles.paging} aria-label={language.say("ledger.claims-paging")}>
      {page > 1 ? (
        <a href={language.address(href(page - 1))} rel="prev">
          {language.say("ledger.claims-previous")}
        </a>
      ) : null}
      <span>{language.say("ledger.claims-page", { page, pages })}</span>
      {page < pages ? (
        <a href={language.address(href(page + 1))} rel="next">
          {language.say("ledger.claims-next")}
        </a>
      ) : null}
    </nav>
  );
}
