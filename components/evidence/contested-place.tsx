import { formatDate } from "../../lib/i18n/format.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import { claimKindName, kindsName, saidWhen, serviceHref, sideName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./contested-place.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

/** A service in a country where somebody denied what was measured. */
export interface Contest {
  readonly country: string;
  readonly service: string;
  readonly href: string;
  /** The episodes that the verdicts lean on, in time order. */
  readonly episodes: readonly Episode[];
  /** The denials, the last said first. */
  readonly claims: readonly JudgedClaim[];
}

/** What was measured on one side, what was said of it on the other. */
export function ContestedPlace({ country, service, href, episodes, claims }: Contest) {
  return (
    <article className={styles.contest}>
      <h3 className={styles.place}>
        <a href={href}>{say("pages.service-title", { service, country })}</a>
      </h3>
      <div className={styles.measured}>
        <h4>{say("pages.home-measured")}</h4>
        <ul>
          {episodes.map((episode) => (
            <li key={episode.id}>
              <a href={`/episodes/${episode.id}`}>{kindsName(episode)}</a>
              <span className={styles.when}>
                {episode.end === null
                  ? say("pages.home-measured-ongoing", { start: formatDate(episode.start.best) })
                  : say("format.range", {
                      from: formatDate(episode.start.best),
                      to: formatDate(episode.end.best),
                    })}
              </span>
              {episode.provenance === "simulated" ? <SimulatedMark /> : null}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.said}>
        <h4>{say("pages.home-said")}</h4>
        <ul>
          {claims.map(({ claim, statement, verdict }) => (
            <li key={claim.id}>
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
                {verdict === null ? null : <VerdictBadge value={verdict.value} />}
                <span className={styles.kind}>{claimKindName(claim.kind)}</span>
                {verdict?.provenance === "simulated" ? <SimulatedMark /> : null}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** The same service in the same country, once, with all its denials; the order of the claims holds. */
export function contests(
  claims: readonly JudgedClaim[],
  nameOf: (of: { country: string; service: string }) => { country: string; service: string },
  episodeOf: (id: string) => Episode | null,
): Contest[] {
  const byPlace = Map.groupBy(claims, ({ claim }) => serviceHref(claim.country, claim.service));
  return [...byPlace].map(([href, ofPlace]) => {
    const ids = new Set(ofPlace.flatMap(({ verdict }) => verdict?.episodes ?? []));
    return {
      href,
      ...nameOf(ofPlace[0]!.claim),
      episodes: [...ids]
        .map(episodeOf)
        .filter((episode) => episode !== null)
        .sort((a, b) => a.start.best - b.start.best),
      claims: ofPlace,
    };
  });
}
