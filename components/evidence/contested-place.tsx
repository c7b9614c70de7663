import { formatDate } from "../../lib/i18n/format.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { type Interval, isoInstant } from "../../lib/model/interval.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import type { Strip } from "../../lib/summary/strip.ts";
import { claimKindName, kindsName, saidWhen, sideName } from "../site/names.ts";
import { say } from "../site/say.ts";
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

/** What was said on one side, a small strip of what was measured at the time on the other. */
export function ContestedPlace({ country, service, href, episodes, denials, strip, range }: Contest) {
  const place = say("pages.service-title", { service, country });
  const rest = denials.length - QUOTED;
  return (
    <article className={styles.contest}>
      <h3 className={styles.place}>
        <a href={href}>{place}</a>
      </h3>
      <ul className={styles.said}>
        {denials.slice(0, QUOTED).map((claims) => {
          const { statement } = claims[0]!;
          return (
            <li key={statement.id}>
              <p className={styles.words}>
                <a href={`/statements/${statement.id}`}>{statement.summary}</a>
              </p>
              <p className={styles.who}>
                {statement.speaker}, {sideName(statement.side).toLowerCase()},{" "}
                <time dateTime={isoInstant(statement.saidAt)}>
                  {saidWhen(statement.saidAt, statement.precision)}
                </time>
              </p>
              <p className={styles.verdict}>
                <VerdictBadge value="contradicted" />
                <span className={styles.kind}>
                  {[...new Set(claims.map(({ claim }) => claimKindName(claim.kind)))].join(" · ")}
                </span>
                {claims.some(({ verdict }) => verdict?.provenance === "simulated") ? <SimulatedMark /> : null}
              </p>
            </li>
          );
        })}
        {rest > 0 ? (
          <li>
            <a href={`${href}#statements`}>{say("pages.home-more-denials", { count: rest })}</a>
          </li>
        ) : null}
      </ul>
      <div className={styles.measured}>
        <a className={styles.figure} href={href} tabIndex={-1}>
          <ServiceStrip
            strip={strip}
            accent
            label={say("pages.home-strip-label", {
              place,
              from: formatDate(range.start),
              to: formatDate(range.end - 1),
              kinds: episodes.map(kindsName).join(", "),
              count: denials.length,
            })}
          />
        </a>
        <p className={styles.ends} aria-hidden="true">
          <span>{formatDate(range.start, { short: true })}</span>
          <span>{formatDate(range.end - 1, { short: true })}</span>
        </p>
        <ul className={styles.episodes}>
          {episodes.map((episode) => (
            <li key={episode.id}>
              {say("pages.home-measured")}: <a href={`/episodes/${episode.id}`}>{kindsName(episode)}</a>,{" "}
              {episode.end === null
                ? say("pages.home-measured-ongoing", {
                    start: formatDate(episode.start.best, { short: true }),
                  })
                : say("format.range", {
                    from: formatDate(episode.start.best, { short: true }),
                    to: formatDate(episode.end.best, { short: true }),
                  })}{" "}
              {episode.provenance === "simulated" ? <SimulatedMark /> : null}
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
