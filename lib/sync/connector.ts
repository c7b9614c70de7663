import type { Duration, Instant, Interval } from "../model/interval.ts";

/**
 * The contract of a connector: one file in this folder and one line in `index.ts`. A connector is pure. It says which
 * requests answer a question, how the next page is found, and what a reply is; others fetch, wait and store.
 */
export interface Connector {
  /** `ooni`; what `npm run sync -- ooni` names. Its base address is configured by `DIMLINE_OONI_BASE`. */
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  /** Where the requests go unless the environment says otherwise; null where the question itself names the addresses. */
  readonly base: string | null;
  /** What can be asked for, by `--what`; the first ones marked `usual` are asked for where nothing is named. */
  readonly topics: readonly Topic[];
  readonly needs: readonly ("country" | "service" | "addresses")[];
  /** Environment variable that holds the token; null where none is needed. */
  readonly token: string | null;
  /** At most so many requests in so long. */
  readonly quota: Quota;
  /** Longest wait for a whole reply, and the most bytes that one may hold (as sent, and unpacked). */
  readonly timeout: Duration;
  readonly mostBytes: number;
  /** Statuses besides 2xx that are an answer: 404 where it says that there is nothing yet. */
  readonly answers: readonly number[];
  /** How far back a first question without `--from` reaches. */
  readonly firstSpan: Duration;
  /** How far before the point that was reached a later question begins anew: records come in late and are corrected. */
  readonly overlap: Duration;
  /**
   * The requests that answer a question, in order; the same for the same question.
   * @throws QuestionError where it cannot be asked.
   */
  requests(question: Question): readonly SyncRequest[];
  /** What a reply is. Never throws: a reply that cannot be read is an `error`. */
  read(request: SyncRequest, reply: Reply): Reading;
}

export interface Topic {
  readonly id: string;
  readonly what: string;
  /** Asked for where `--what` names nothing. */
  readonly usual: boolean;
}

export interface Quota {
  readonly requests: number;
  readonly per: Duration;
}

export interface Question {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  readonly service: string | null;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Addresses of feeds. */
  readonly addresses: readonly string[];
  readonly period: Interval;
  /** Host names and addresses of the service, for sources that know only those. */
  readonly hosts: readonly string[];
}

export interface SyncRequest {
  readonly topic: string;
  /** Path and query below the base, beginning with `/`; or a whole address where the connector has no base. */
  readonly path: string;
  /** Id of the format that reads the reply; null where the content tells (feeds). */
  readonly format: string | null;
  /** What the reply does not say about itself. */
  readonly set: Readonly<Record<string, string>>;
  readonly accept: "json" | "csv" | "feed" | "page" | "text";
  /** What it asks about, for a person: `IR telegram, 2024-07-01 to 2024-07-08`. */
  readonly about: string;
}

export interface Reply {
  readonly status: number;
  /** Lower case, without parameters; null where the server did not say. */
  readonly type: string | null;
  readonly text: string;
}

/** What a reply turned out to be. */
export type Reading =
  /**
   * Records, and the path of the page that follows; null where this was the last. Pages have a fingerprint of what they
   * hold: a server that takes no notice of the page that is asked for answers the same for ever.
   */
  | { readonly state: "records"; readonly next: string | null; readonly fingerprint?: string | null }
  /** Nothing was measured or recorded: neither a fault nor a zero. */
  | { readonly state: "empty" }
  /** The server answered with an error, or with something else than was asked for. */
  | { readonly state: "error"; readonly message: string; readonly passing: boolean };

/** A question that a source cannot be asked. */
export class QuestionError extends Error {}

/** The latest moment that a question may ask about. */
export function endOf(question: Question, now: Instant): Instant {
  return Math.min(question.period.end, now);
}
