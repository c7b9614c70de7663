import type { Language } from "../../lib/i18n/language.ts";
import type { Publication } from "../../lib/model/statement.ts";
import styles from "./publication-links.module.css";
import { PublicationPlace } from "./publication-place.tsx";

/** Where something was published. */
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
          <PublicationPlace language={language} publication={publication} />
        </li>
      ))}
    </ul>
  );
}
