import type { Language } from "../../lib/i18n/language.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { type Interval, isoInstant } from "../../lib/model/interval.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import type { Strip } from "../../lib/summary/strip.ts";
import { claimKindName, kindsName, saidWhen, sideName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { ServiceStrip } from "../strip/service-strip.tsx";
import styles from "./contested-place.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

/** A service in a country where somebody denied what was measured. */
export interface Contest {
  readonly country: string;
  readonly service: string;
  readonly href: string;
  /** The episodes that the verdicts lean on, in time order. */
  readonly episodes: readonly Episode[];
  /** Statements with their contradicted denials, the last said first. */
  readonly denials: readonly (readonly JudgedClaim[])[];
  /** What was measured around them, with the moments of the denials. */
  readonly strip: Strip;
  readonly range: Interval;
}

/** Words that are quoted of each place; the rest is a link away. */
const QUOTED = 2;

/** What was measured, as one strip with the moments of the denials over it; beneath it the denials themselves. */
export function ContestedPlace({
  language,
  country,
  service,
  href,
  episodes,
  denials,
  strip,
  range,
}: Contest & { language: Language }) {
  const place = language.say("pages.service-title", { service, country });
  const rest = denials.length - QUOTED;
  return (
    <article className={styles.contest}>
      <h3 className={styles.place}>
        <a href={language.address(href)}>{place}</a>
      </h3>
      <ul className={styles.episodes}>
        {episodes.map((episode) => (
          <li key={episode.id}>
            {language.say("pages.home-measured")}:{" "}
            <a href={language.address(`/episodes/${episode.id}`)}>{kindsName(language, episode)}</a>,{" "}
            {episode.end === null
              ? language.say("pages.home-measured-ongoing", {
                  start: language.date(episode.start.best, { short: true }),
                })
              : language.say("format.range", {
                  from: language.date(episode.start.best, { short: true }),
                  to: language.date(episode.end.best, { short: true }),
                })}{" "}
            {episode.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
          </li>
        ))}
      </ul>
      <a className={styles.figure} href={language.address(href)} tabIndex={-1}>
        <ServiceStrip
          strip={strip}
          kindName={(kind) => language.say("pages.kind-within", { kind })}
          denied={language.say("pages.home-denied")}
          label={language.say("pages.home-strip-label", {
            place,
            from: language.date(range.start),
            to: language.date(range.end - 1),
            kinds: language.list(episodes.map((episode) => kindsName(language, episode))),
            count: denials.length,
          })}
        />
      </a>
      <p className={styles.ends} aria-hidden="true">
        <span dir={language.dir}>{language.date(range.start, { short: true })}</span>
        <span dir={language.dir}>{language.date(range.end - 1, { short: true })}</span>
      </p>
      <ul className={styles.said}>
        {denials.slice(0, QUOTED).map((claims) => {
          const { statement } = claims[0]!;
          return (
            <li key={statement.id}>
              <p className={styles.words} lang="en" dir="ltr">
                <a href={language.address(`/statements/${statement.id}`)}>{statement.summary}</a>
              </p>
              <p className={styles.who}>
                {language.say("pages.said-by", {
                  speaker: statement.speaker,
                  side: sideName(language, statement.side).toLocaleLowerCase(language.locale),
                })}{" "}
                <time dateTime={isoInstant(statement.saidAt)}>
                  {saidWhen(language, statement.saidAt, statement.precision)}
                </time>
              </p>
              <p className={styles.verdict}>
                <VerdictBadge language={language} value="contradicted" />
                <span className={styles.kind}>
                  {[...new Set(claims.map(({ claim }) => claimKindName(language, claim.kind)))].join(" · ")}
                </span>
                {claims.some(({ verdict }) => verdict?.provenance === "simulated") ? (
                  <SimulatedMark language={language} />
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <p className={styles.more}>
          <a href={language.address(`${href}#statements`)}>
            {language.say("pages.home-more-denials", { count: rest })}
          </a>
        </p>
      ) : null}
    </article>
  );
}
