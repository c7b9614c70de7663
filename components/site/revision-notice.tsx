import { formatDate, formatDateTime } from "../../lib/i18n/format.ts";
import { type Instant, isoInstant } from "../../lib/model/interval.ts";
import styles from "./revision-notice.module.css";
import { say } from "./say.ts";

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
export function RevisionNotice({ pin, ownRevision }: { pin: PinnedTo | null; ownRevision?: number }) {
  if (pin === null) return null;
  if (pin.state === "unknown")
    return (
      <aside className={styles.notice} aria-label={say("pages.pin-old-title")}>
        <p>{say("pages.pin-never", { asked: pin.asked, revision: pin.current })}</p>
      </aside>
    );
  const { asked, at, current, changes } = pin;
  return (
    <aside className={styles.notice} aria-label={say("pages.pin-old-title")}>
      <p>
        <strong>{say("pages.pin-old-title")}.</strong>{" "}
        {say("pages.pin-old", {
          asked,
          askedAt: formatDate(at, { short: true }),
          revision: current,
          count: changes.length,
        })}{" "}
        {ownRevision === undefined
          ? null
          : say(ownRevision > asked ? "pages.pin-episode-changed" : "pages.pin-episode-same", {
              revision: ownRevision,
            })}
      </p>
      <details>
        <summary>{say("pages.pin-changes")}</summary>
        <ol className={styles.changes}>
          {changes.slice(0, LISTED).map((change) => (
            <li key={change.revision}>
              <time dateTime={isoInstant(change.at)}>
                {say("pages.pin-change", {
                  revision: change.revision,
                  at: formatDateTime(change.at),
                  reason: change.reason,
                })}
              </time>
            </li>
          ))}
        </ol>
        {changes.length > LISTED ? <p>{say("pages.pin-more", { count: changes.length - LISTED })}</p> : null}
      </details>
    </aside>
  );
}
