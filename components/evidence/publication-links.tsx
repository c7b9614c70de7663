import type { Language } from "../../lib/i18n/language.ts";
import type { Publication } from "../../lib/model/statement.ts";
import styles from "./publication-links.module.css";

/** Where something was published. Only web addresses become links: others could run a script. */
export function PublicationLinks({
  language,
  publications,
}: {
  language: Language;
  publications: readonly Publication[];
}) {
  if (publications.length === 0) return null;
  return (
    <ul className={styles.list}>
      {publications.map((publication) => (
        <li key={`${publication.title} ${publication.url}`}>
          {publication.url !== null && /^https?:\/\//i.test(publication.url) ? (
            <a href={publication.url} rel="noreferrer external">
              {publication.title}
            </a>
          ) : (
            publication.title
          )}
          <span className={styles.when}>
            {publication.publishedAt === null
              ? language.say("pages.statement-published-undated")
              : language.date(publication.publishedAt, { short: true })}
          </span>
        </li>
      ))}
    </ul>
  );
}
