import type { Language } from "../../lib/i18n/language.ts";
import type { Publication } from "../../lib/model/statement.ts";
import { saidWhen } from "../site/names.ts";
import styles from "./publication-place.module.css";

/** One place that something was published: by whom, in which language, and when, as exactly as that is known. */
export function PublicationPlace({
  language,
  publication,
}: {
  language: Language;
  publication: Publication;
}) {
  const { title, url, publishedAt, precision = "day", publisher, author } = publication;
  const known = [
    ...(publisher === undefined || publisher === title ? [] : [publisher]),
    ...(author === undefined ? [] : [language.say("ledger.publication-author", { author })]),
    ...(publication.language === undefined
      ? []
      : [
          language.say("ledger.publication-language", {
            language: languageName(language, publication.language),
          }),
        ]),
    publishedAt === null
      ? language.say("pages.statement-published-undated")
      : saidWhen(language, publishedAt, precision),
  ];
  return (
    <>
      {url !== null && isWeb(url) ? (
        <a href={url} rel="noreferrer external">
          <bdi lang={publication.language}>{title}</bdi>
        </a>
      ) : (
        <bdi lang={publication.language}>{title}</bdi>
      )}
      <span className={styles.known}>{language.list(known)}</span>
    </>
  );
}

/** Only web addresses become links: others could run a script. */
export function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** The name of a language by its tag (Unicode CLDR); a tag that has none stands for itself. */
function languageName(language: Language, tag: string): string {
  return new Intl.DisplayNames(language.locale, { type: "language", fallback: "code" }).of(tag) ?? tag;
}
