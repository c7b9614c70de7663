import type { Handle } from "../../../db/client.ts";
import { forgetQuestion } from "../../../db/queries/sync/forget-question.ts";
import { listSyncStates } from "../../../db/queries/sync/list-sync-states.ts";
import type { SyncState } from "../../../db/queries/sync/read-sync-state.ts";
import { CommandError } from "../../command.ts";
import { type Part, partOf } from "./question-name.ts";

/** Under which the look at published pages stands among the questions: one, since they are looked at as a whole. */
export const publishedPages = { connector: "pages", question: "published" } as const;

/** A question that every round asks again, and where it stands. Instants are UTC epoch ms. */
export interface FollowedQuestion extends SyncState, Omit<Part, "hosts"> {
  readonly connector: string;
  /** The name that it is kept under. */
  readonly question: string;
  readonly askedAt: number;
}

/** Which of the questions are meant; what is null or empty leaves all of them. */
export interface Narrowing {
  readonly connector: string | null;
  readonly country: string | null;
  readonly service: string | null;
  readonly topics: readonly string[];
  readonly addresses: readonly string[];
}

/** What is followed, by source and question. */
export function listFollowed(handle: Handle, narrowing: Partial<Narrowing> = {}): FollowedQuestion[] {
  const { connector = null, country = null, service = null, topics = [], addresses = [] } = narrowing;
  return listSyncStates(handle)
    .map(({ updatedAt, ...state }) => ({ ...state, ...partOf(state.question), askedAt: updatedAt }))
    .filter(
      (one) =>
        (connector === null || one.connector === connector) &&
        (country === null || one.country === country) &&
        (service === null || one.service === service) &&
        (topics.length === 0 || one.topics.some((topic) => topics.includes(topic))) &&
        (addresses.length === 0 || one.addresses.some((address) => addresses.includes(address))),
    );
}

/**
 * Ends that questions are followed. What was loaded for them stays, and the pages that were seen.
 *
 * @returns those that were followed.
 * @throws CommandError where none is meant, or one of the addresses is not followed; nothing is forgotten then.
 */
export function forgetFollowed(handle: Handle, narrowing: Narrowing): FollowedQuestion[] {
  return handle.sqlite
    .transaction(() => {
      const meant = listFollowed(handle, narrowing);
      const followed = new Set(meant.flatMap(({ addresses }) => addresses));
      const stranger = narrowing.addresses.find((address) => !followed.has(address));
      if (stranger !== undefined || meant.length === 0)
        throw new CommandError(
          "this is not followed; `npm run sync -- --list` shows what is",
          stranger ?? nameFor(narrowing),
        );
      for (const { connector, question } of meant) forgetQuestion(handle, connector, question);
      return meant;
    })
    .immediate();
}

/** `ooni IR telegram aggregation`, for a person. */
export function nameFor({ connector, country, service, topics, addresses }: Narrowing): string {
  return [connector, country, service, ...topics, ...addresses].filter((word) => word !== null).join(" ");
}
