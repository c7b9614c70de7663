import type { Language } from "../../lib/i18n/language.ts";
import type { Episode } from "../../lib/model/episode.ts";
import type { EpisodeReview } from "../../lib/model/episode-review.ts";
import { kindsName, phaseName } from "../site/names.ts";
import styles from "./episode-review.module.css";

/** What editors published about an episode, value by value beside what was computed. */
export function EpisodeReviewed({
  language,
  episode,
  review,
  moved,
}: {
  language: Language;
  episode: Episode;
  review: EpisodeReview;
  /** Whether the computed record moved since the editors looked. */
  moved: boolean;
}) {
  const { start, end, kind, scope } = review.overrides;
  const scopeName = (one: "national" | "networks") =>
    language.say(one === "national" ? "editorial.review-national" : "editorial.review-networks");
  const rows = [
    start && (["editorial.review-start", language.bound(episode.start), language.bound(start)] as const),
    end &&
      ([
        "editorial.review-end",
        episode.end === null ? language.say("editorial.review-ongoing") : language.bound(episode.end),
        language.bound(end),
      ] as const),
    kind && (["editorial.review-kind", kindsName(language, episode), phaseName(language, kind)] as const),
    scope && (["editorial.review-scope", scopeName(episode.scope), scopeName(scope)] as const),
  ].filter((row) => row !== null);
  return (
    <div className={styles.review}>
      {review.name === null ? null : (
        <p className={styles.name} dir="auto">
          {review.name}
        </p>
      )}
      {review.decision === null ? null : (
        <p>
          <strong>
            {language.say(
              review.decision === "confirmed" ? "editorial.review-confirmed" : "editorial.review-rejected",
            )}
          </strong>
        </p>
      )}
      {review.reason === null ? null : <p dir="auto">{review.reason}</p>}
      {moved ? <p>{language.say("editorial.review-moved")}</p> : null}
      {rows.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={styles.values}>
            <thead>
              <tr>
                <th scope="col">{language.say("editorial.review-value")}</th>
                <th scope="col">{language.say("editorial.review-computed")}</th>
                <th scope="col">{language.say("editorial.review-editors")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, computed, editors]) => (
                <tr key={name}>
                  <th scope="row">{language.say(name)}</th>
                  <td>{computed}</td>
                  <td>{editors}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {review.mergedInto === null ? null : (
        <p>
          {language.say("editorial.review-merged-into")}{" "}
          <a href={language.address(`/episodes/${review.mergedInto}`)}>{review.mergedInto}</a>
        </p>
      )}
      {review.parts.length === 0 ? null : (
        <>
          <h3>{language.say("editorial.review-parts")}</h3>
          <ul>
            {review.parts.map((part) => (
              <li key={`${part.period.start} ${part.kind}`} dir="auto">
                {language.interval(part.period)}: {phaseName(language, part.kind)} {part.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {review.statements.length === 0 ? null : (
        <>
          <h3>{language.say("editorial.review-statements")}</h3>
          <ul>
            {review.statements.map((id) => (
              <li key={id}>
                <a href={language.address(`/statements/${id}`)}>{id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.by}>
        <span>
          {language.say("editorial.review-by", {
            name: review.byName,
            date: language.date(review.correctedAt ?? review.publishedAt),
          })}
        </span>
        <a href={language.address(`/history/episode-review/${review.episode}`)}>
          {language.say("editorial.history")}
        </a>
      </p>
    </div>
  );
}
