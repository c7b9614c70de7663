import type { Handle } from "../../../db/client.ts";
import { countPageStates } from "../../../db/queries/sync/count-page-states.ts";
import { isoInstant } from "../../../lib/model/interval.ts";
import { type FollowedQuestion, nameFor, publishedPages } from "./followed.ts";

/** What is followed, as `--json` prints it. Times are ISO 8601 Z. */
export function followedDocument(handle: Handle, followed: readonly FollowedQuestion[]) {
  return followed.map((one) => ({
    connector: one.connector,
    country: one.country,
    service: one.service,
    topic: one.topics[0] ?? null,
    address: one.addresses[0] ?? null,
    /** When it was last asked, and the moment before which everything is loaded; null until a first round came to its end. */
    askedAt: isoInstant(one.askedAt),
    syncedUntil: one.syncedUntil === null ? null : isoInstant(one.syncedUntil),
    /** What a break left to do; the next round takes it up. */
    pending:
      one.pending === null
        ? null
        : { from: isoInstant(one.pending.start), to: isoInstant(one.pending.end), page: one.pending.page },
    failure: one.failure,
    ...(isPages(one) ? { pages: countPageStates(handle) } : {}),
  }));
}

/** A line each, for a person: `tor IR users: loaded up to 2024-07-15T12:00:00Z, asked 2024-07-15T12:00:03Z`. */
export function describeFollowed(handle: Handle, followed: readonly FollowedQuestion[]): string[] {
  return followed.map((one) => {
    const { askedAt, syncedUntil, pending, failure } = one;
    const standing = isPages(one)
      ? pagesText(countPageStates(handle))
      : syncedUntil === null
        ? "no round came to its end yet"
        : `loaded up to ${isoInstant(syncedUntil)}`;
    const left =
      pending === null
        ? ""
        : `; ${isoInstant(pending.start)} to ${isoInstant(pending.end)} is to be taken up where it broke off`;
    return `${nameFor(one)}: ${standing}, asked ${isoInstant(askedAt)}${left}${failure === null ? "" : `; failed: ${failure}`}`;
  });
}

function isPages({ connector }: FollowedQuestion): boolean {
  return connector === publishedPages.connector;
}

function pagesText({ seen, gone, unreachable }: ReturnType<typeof countPageStates>): string {
  return `${seen} as they were last seen, ${gone} gone, ${unreachable} not to be reached`;
}
