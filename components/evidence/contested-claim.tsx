import { formatDate } from "../../lib/i18n/format.ts";
import type { Episode } from "../../lib/model/episode.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import { claimKindName, kindsName, saidWhen, serviceHref } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./contested-claim.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

/** What somebody denied, and under it what was measured in the same hours. */
export function ContestedClaim({
  judgedClaim: { claim, statement, verdict },
  country,
  service,
  episodes,
}: {
  judgedClaim: JudgedClaim;
  country: string;
  service: string;
  /** The episodes that the verdict leans on. */
  episodes: readonly Episode[];
}) {
  return (
    <article className={styles.contested}>
      <p className={styles.place}>
        <a href={serviceHref(claim.country, claim.service)}>
          {say("pages.service-title", { service, country })}
        </a>
      </p>
      <h3 className={styles.words}>
        <a href={`/statements/${statement.id}`}>{statement.summary}</a>
      </h3>
      <p className={styles.who}>
        {statement.speaker}
        {statement.role === null ? null : `, ${statement.role}`},{" "}
        {saidWhen(statement.saidAt, statement.precision)}
      </p>
      <ul className={styles.measured}>
        {episodes.map((episode) => (
          <li key={episode.id}>
            <a href={`/episodes/${episode.id}`}>
              {say(episode.end === null ? "pages.home-contradicts-ongoing" : "pages.home-contradicts", {
                service,
                country,
                kinds: kindsName(episode).toLowerCase(),
                start: formatDate(episode.start.best),
                end: formatDate(episode.end?.best ?? episode.start.best),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.verdict}>
        {verdict === null ? null : <VerdictBadge value={verdict.value} />}
        <span className={styles.kind}>{claimKindName(claim.kind)}</span>
        {verdict?.provenance === "simulated" ? <SimulatedMark /> : null}
      </p>
    </article>
  );
}
