import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { ServiceOverview } from "../../lib/model/overview.ts";
import { speakerId } from "../../lib/model/speaker.ts";
import { excerpt } from "../../lib/search/excerpt.ts";
import type { Found, FoundKind } from "../../lib/search/found.ts";
import { networkName, saidWhen, serviceHref, sideName } from "../site/names.ts";
import { ExcerptText } from "./excerpt-text.tsx";
import styles from "./search-results.module.css";

export interface SearchResultsProps {
  readonly language: Language;
  readonly found: Found;
  /** Services in countries that the words name together, their names in the reader's language. */
  readonly places: readonly ServiceOverview[];
  readonly words: readonly string[];
}

/** What was found, by kind: names at one side, the words of statements at the other. */
export function SearchResults({ language, found, places, words }: SearchResultsProps) {
  const more = (kind: FoundKind) =>
    found.more[kind] === 0 ? null : (
      <p className={styles.facts}>{language.say("pages.search-more", { count: found.more[kind] })}</p>
    );
  const names: readonly { kind: FoundKind; title: string; rows: readonly ReactNode[] }[] = [
    {
      kind: "countries",
      title: language.say("pages.search-countries"),
      rows: found.countries.map((one) => (
        <a key={one.id} href={language.address(`/${one.id.toLowerCase()}`)}>
          {language.country(one.id)}
        </a>
      )),
    },
    {
      kind: "services",
      title: language.say("pages.search-services"),
      rows: found.services.map((one) => (
        <a key={one.id} href={language.address(`/services/${one.id}`)}>
          {language.service(one)}
        </a>
      )),
    },
    {
      kind: "speakers",
      title: language.say("pages.search-speakers"),
      rows: found.speakers.map((one) => (
        <span key={`${one.speaker} ${one.side}`}>
          <a href={language.address(`/speakers/${speakerId(one.speaker)}`)}>
            <bdi>{one.speaker}</bdi>
          </a>{" "}
          <span className={styles.facts}>
            {[
              one.role,
              sideName(language, one.side),
              language.say("pages.search-speaker-count", { count: one.statements }),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </span>
        </span>
      )),
    },
    {
      kind: "networks",
      title: language.say("pages.search-networks"),
      rows: found.networks.map((one) => (
        <span key={one.asn}>
          <a href={language.address(`/networks/${one.asn}`)}>
            {networkName(language, one.asn, one.name === null ? undefined : new Map([[one.asn, one.name]]))}
          </a>{" "}
          {one.country === null ? null : (
            <span className={styles.facts}>{language.country(one.country)}</span>
          )}
        </span>
      )),
    },
  ];
  const named = names.filter(({ rows }) => rows.length > 0);
  const aside = named.length > 0 || places.length > 0;

  return (
    <div className={aside && found.statements.length > 0 ? styles.groups : undefined}>
      {!aside ? null : (
        <div className={styles.names}>
          {places.length === 0 ? null : (
            <section className={styles.group} aria-labelledby="found-places">
              <h2 id="found-places">{language.say("pages.data-places")}</h2>
              <ul className={styles.list}>
                {places.map(({ country, service }) => {
                  const href = serviceHref(country.id, service.id);
                  return (
                    <li key={href}>
                      <a href={language.address(href)}>
                        {language.say("pages.service-title", {
                          service: service.name,
                          country: country.name,
                        })}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </section>
          )}
          {named.map(({ kind, title, rows }) => (
            <section key={kind} className={styles.group} aria-labelledby={`found-${kind}`}>
              <h2 id={`found-${kind}`}>{title}</h2>
              <ul className={styles.list}>
                {rows.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the rows carry keys of their own
                  <li key={index}>{row}</li>
                ))}
              </ul>
              {more(kind)}
            </section>
          ))}
        </div>
      )}
      {found.statements.length === 0 ? null : (
        <section className={styles.group} aria-labelledby="found-statements">
          <h2 id="found-statements">{language.say("pages.search-statements")}</h2>
          <ul className={styles.list}>
            {found.statements.map((one) => (
              <li key={one.id} className={styles.statement}>
                <p className={styles.facts}>
                  <bdi>{one.speaker}</bdi> · {sideName(language, one.side)} · {language.country(one.country)}{" "}
                  ·{" "}
                  <time dateTime={isoInstant(one.saidAt)}>
                    {saidWhen(language, one.saidAt, one.precision)}
                  </time>
                </p>
                <p className={styles.words} lang="en" dir="ltr">
                  <a href={language.address(`/statements/${one.id}`)}>
                    <ExcerptText pieces={excerpt(one.summary, words)} />
                  </a>
                </p>
                {one.quote === null ? null : (
                  <p className={styles.quote} lang={one.language ?? undefined} dir="auto">
                    <ExcerptText pieces={excerpt(one.quote, words, 160)} />
                  </p>
                )}
              </li>
            ))}
          </ul>
          {more("statements")}
        </section>
      )}
    </div>
  );
}
