import type { Language } from "../../lib/i18n/language.ts";
import { type Instant, isoInstant } from "../../lib/model/interval.ts";
import styles from "./revision-notice.module.css";

/** A dataset revision that an address was made at, which is not the one that is shown. */
export type PinnedTo =
  | { readonly state: "unknown"; readonly asked: string; readonly current: number }
  | {
      readonly state: "old";
      readonly asked: number;
      readonly at: Instant;
      readonly current: number;
      /** The changes since, the last first. */
      readonly changes: readonly {
        readonly revision: number;
        readonly at: Instant;
        readonly reason: string;
      }[];
    };

/** Changes that are told one by one. */
const LISTED = 20;

/**
 * Says to whoever followed a link made at an older revision what has changed since. `ownRevision` is that of
 * the record that the page is about, where it has one.
 */
export function RevisionNotice({
  language,
  pin,
  ownRevision,
}: {
  language: Language;
  pin: PinnedTo | null;
  ownRevision?: number;
}) {
  if (pin === null) return null;
  if (pin.state === "unknown")
    return (
      <aside className={styles.notice} aria-label={language.say("pages.pin-old-title")}>
        <p>{language.say("pages.pin-never", { asked: pin.asked, revision: pin.current })}</p>
      </aside>
    );
  const { asked, at, current, changes } = pin;
  return (
    <aside className={styles.notice} aria-label={language.say("pages.pin-old-title")}>
      <p>
        <strong>{language.say("pages.pin-old-title")}.</strong>{" "}
        {language.say("pages.pin-old", {
          asked,
          askedAt: language.date(at, { short: true }),
          revision: current,
          count: changes.length,
        })}{" "}
        {ownRevision === undefined
          ? null
          : language.say(ownRevision > asked ? "pages.pin-episode-changed" : "pages.pin-episode-same", {
              revision: ownRevision,
            })}
      </p>
      <details>
        <summary>{language.say("pages.pin-changes")}</summary>
        <ol className={styles.changes}>
          {changes.slice(0, LISTED).map((change) => (
            <li key={change.revision}>
              <time dateTime={isoInstant(change.at)}>
                {language.say("pages.pin-change", {
                  revision: change.revision,
                  at: language.dateTime(change.at),
                  reason: change.reason,
                })}
              </time>
            </li>
          ))}
        </ol>
        {changes.length > LISTED ? (
          <p>{language.say("pages.pin-more", { count: changes.length - LISTED })}</p>
        ) : null}
      </details>
    </aside>
  );
}
