import type { Language } from "../../lib/i18n/language.ts";
import type { PageSighting } from "../../lib/model/page-sighting.ts";
import type { ArchivedCopy, Publication } from "../../lib/model/statement.ts";
import { PageStates } from "./page-states.tsx";
import styles from "./publication-copies.module.css";
import { isWeb, PublicationPlace } from "./publication-place.tsx";

/** Every place that a statement was published, what became of keeping a copy of each, and of the page since. */
export function PublicationCopies({
  language,
  publications,
  copies,
  sightings,
}: {
  language: Language;
  publications: readonly Publication[];
  /** In the order it was tried: of each address the last holds. */
  copies: readonly ArchivedCopy[];
  /** Of these addresses, in the order they were found. */
  sightings: readonly PageSighting[];
}) {
  const last = new Map(copies.map((copy) => [copy.url, copy]));
  return (
    <ul className={styles.list}>
      {publications.map((publication) => (
        <li key={`${publication.title} ${publication.url}`}>
          <p className={styles.place}>
            <PublicationPlace language={language} publication={publication} />
          </p>
          <CopyState
            language={language}
            url={publication.url}
            copy={publication.url === null ? undefined : last.get(publication.url)}
          />
          <PageStates
            language={language}
            sightings={publication.url === null ? [] : sightingsOf(publication.url, sightings)}
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

/** Pages are read over https only, whatever their address was when it was written down. */
function sightingsOf(url: string, sightings: readonly PageSighting[]): PageSighting[] {
  const secure = url.replace(/^http:/i, "https:");
  return sightings.filter((one) => one.url === url || one.url === secure);
}
