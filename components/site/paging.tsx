import styles from "./paging.module.css";
import { say } from "./say.ts";

/** The way through a long list, as links; nothing where there is one page. */
export function Paging({
  page,
  pages,
  href,
}: {
  /** Counted from 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav className={styles.paging} aria-label={say("ledger.claims-paging")}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {say("ledger.claims-previous")}
        </a>
      ) : null}
      <span>{say("ledger.claims-page", { page, pages })}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {say("ledger.claims-next")}
        </a>
      ) : null}
    </nav>
  );
}
