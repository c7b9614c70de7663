import type { ReactNode } from "react";
import { isoInstant } from "../../lib/model/interval.ts";
import { speakerId } from "../../lib/model/speaker.ts";
import { excerpt } from "../../lib/search/excerpt.ts";
import type { Found, FoundKind } from "../../lib/search/found.ts";
import { networkName, saidWhen, sideName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { ExcerptText } from "./excerpt-text.tsx";
import styles from "./search-results.module.css";

export interface SearchResultsProps {
  readonly found: Found;
  readonly words: readonly string[];
  /** Countries' names by id, for the facts beside networks and statements. */
  readonly countryName: (id: string) => string;
}

/** What was found, by kind: names at one side, the words of statements at the other. */
export function SearchResults({ found, words, countryName }: SearchResultsProps) {
  const more = (kind: FoundKind) =>
    found.more[kind] === 0 ? null : (
      <p className={styles.facts}>{say("pages.search-more", { count: found.more[kind] })}</p>
    );
  const names: readonly { kind: FoundKind; title: string; rows: readonly ReactNode[] }[] = [
    {
      kind: "countries",
      title: say("pages.search-countries"),
      rows: found.countries.map((one) => (
        <a key={one.id} href={`/${one.id.toLowerCase()}`}>
          {one.name}
        </a>
      )),
    },
    {
      kind: "services",
      title: say("pages.search-services"),
      rows: found.services.map((one) => (
        <a key={one.id} href={`/services/${one.id}`}>
          {one.name}
        </a>
      )),
    },
    {
      kind: "speakers",
      title: say("pages.search-speakers"),
      rows: found.speakers.map((one) => (
        <span key={`${one.speaker} ${one.side}`}>
          <a href={`/speakers/${speakerId(one.speaker)}`}>{one.speaker}</a>{" "}
          <span className={styles.facts}>
            {[one.role, sideName(one.side), say("pages.search-speaker-count", { count: one.statements })]
              .filter((part) => part !== null)
              .join(" · ")}
          </span>
        </span>
      )),
    },
    {
      kind: "networks",
      title: say("pages.search-networks"),
      rows: found.networks.map((one) => (
        <span key={one.asn}>
          <a href={`/networks/${one.asn}`}>
            {networkName(one.asn, one.name === null ? undefined : new Map([[one.asn, one.name]]))}
          </a>{" "}
          {one.country === null ? null : <span className={styles.facts}>{countryName(one.country)}</span>}
        </span>
      )),
    },
  ];
  const named = names.filter(({ rows }) => rows.length > 0);

  return (
    <div className={named.length > 0 && found.statements.length > 0 ? styles.groups : undefined}>
      {named.length === 0 ? null : (
        <div className={styles.names}>
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
          <h2 id="found-statements">{say("pages.search-statements")}</h2>
          <ul className={styles.list}>
            {found.statements.map((one) => (
              <li key={one.id} className={styles.statement}>
                <p className={styles.facts}>
                  {countryName(one.country)} ·{" "}
                  <time dateTime={isoInstant(one.saidAt)}>{saidWhen(one.saidAt, one.precision)}</time> ·{" "}
                  {sideName(one.side)}
                </p>
                <p>
                  <a href={`/statements/${one.id}`}>{one.speaker}</a>:{" "}
                  <ExcerptText pieces={excerpt(one.summary, words)} />
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
