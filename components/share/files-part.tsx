import type { Language } from "../../lib/i18n/language.ts";
import { DownloadLinks } from "../site/download-links.tsx";
import styles from "./share-panel.module.css";

export interface SharedFile {
  readonly href: string;
  readonly label: string;
}

/**
 * The rows behind a page as files, and how many there are; nothing for a page that has none. Where the page's own file
 * is one of the further ones as well (its address asks for just that time), it is offered once, under that one's name.
 */
export function FilesPart({
  language,
  path,
  search,
  what,
  rows,
  others,
}: {
  language: Language;
  /** The page's path, and its query with the question mark, empty where there is none. */
  path: string;
  search: string;
  what: string;
  /** Null where no table is behind the page. */
  rows: number | null;
  /** Further files of what the page shows, as CSV. */
  others: readonly SharedFile[];
}) {
  if (rows === null) return null;
  const own = others.find(({ href }) => href === `${path}.csv${search}`);
  const further = others.filter((file) => file !== own);
  return (
    <details className={styles.part}>
      <summary>{language.say("pages.download")}</summary>
      <p className={styles.note}>
        {own === undefined
          ? language.say("pages.download-rows", { count: rows })
          : language.say("pages.download-rows-of", { what: own.label, count: rows })}
      </p>
      <DownloadLinks language={language} path={path} search={search} what={what} size="large" />
      {further.length === 0 ? null : (
        <ul className={styles.links}>
          {further.map(({ href, label }) => (
            <li key={href}>
              <a href={href} download>
                {label} ({language.say("pages.csv")})
              </a>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
