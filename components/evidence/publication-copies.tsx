import type { Language } from "../../lib/i18n/language.ts";
import type { ArchivedCopy, Publication } from "../../lib/model/statement.ts";
import styles from "./publication-copies.module.css";

/** Every place that a statement was published, and what became of keeping a copy of each. */
export function PublicationCopies({
  language,
  publications,
  copies,
}: {
  language: Language;
  publications: readonly Publication[];
  /** In the order it was tried: of each address the last holds. */
  copies: readonly ArchivedCopy[];
}) {
  const last = new Map(copies.map((copy) => [copy.url, copy]));
  return (
    <ul className={styles.list}>
      {publications.map((publication) => (
        <li key={`${publication.title} ${publication.url}`}>
          <p className={styles.place}>
            {publication.url !== null && isWeb(publication.url) ? (
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
          </p>
          <CopyState
            language={language}
            url={publication.url}
            copy={publication.url === null ? undefined : last.get(publication.url)}
          />
        </li>
      ))}
    </ul>
  );
}

function CopyState({
  language,
  url,
  copy,
}: {
  language: Language;
  url: string | null;
  copy: ArchivedCopy | undefined;
}) {
  if (url === null) return <p className={styles.none}>{language.say("ledger.copy-no-address")}</p>;
  if (copy === undefined) return <p className={styles.none}>{language.say("ledger.copy-not-tried")}</p>;
  const date = language.date(copy.fetchedAt, { short: true });
  return (
    <p className={copy.state === "failed" ? styles.failed : styles.kept}>
      {copy.state === "archived" ? (
        <>
          {language.say("ledger.copy-archived", {
            date,
            size: language.say("ledger.copy-bytes", { bytes: copy.bytes ?? 0 }),
          })}{" "}
          <code className={styles.hash}>{copy.sha256}</code>
        </>
      ) : (
        language.say("ledger.copy-failed", { date, reason: copy.reason ?? "" })
      )}
      {copy.elsewhere !== null && isWeb(copy.elsewhere) ? (
        <>
          {" "}
          <a href={copy.elsewhere} rel="noreferrer external">
            {language.say("ledger.copy-elsewhere")}
          </a>
        </>
      ) : null}
    </p>
  );
}

/** Only web addresses become links: others could run a script. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
