import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Handle } from "../../../db/client.ts";
import { currentRevision } from "../../../db/queries/measured/revision.ts";
import { followQuestion } from "../../../db/queries/sync/follow-question.ts";
import { readSyncState, type SyncState } from "../../../db/queries/sync/read-sync-state.ts";
import { readValidators, saveValidators } from "../../../db/queries/sync/reply-validators.ts";
import { saveSyncState } from "../../../db/queries/sync/save-sync-state.ts";
import {
  type Connector,
  type Question,
  QuestionError,
  type Reading,
  type SyncRequest,
} from "../../../lib/sync/connector.ts";
import { CommandError } from "../../command.ts";
import type { RunReport } from "../ingest/report.ts";
import { ingestPaths, settleDataset } from "../ingest.ts";
import { type Clock, type Manners, newManners, openCourier } from "./courier.ts";
import { baseOf, type Environment, reachOf, tokenOf } from "./environment.ts";
import { FetchFault } from "./fault.ts";
import type { Resolve } from "./get.ts";
import { reachedAfter, type Stretch, stretchesOf } from "./plan.ts";
import { nameOf, type Part } from "./question-name.ts";
import { replyOf } from "./reply-text.ts";
import type { SyncFailure, SyncReport } from "./report.ts";

export interface Asked {
  readonly country: string | null;
  readonly service: string | null;
  readonly hosts: readonly string[];
  readonly topics: readonly string[];
  readonly addresses: readonly Followed[];
  /** UTC epoch ms; null where nothing was said. */
  readonly from: number | null;
  readonly to: number | null;
  /** True where it is asked because it is followed: what is forgotten meanwhile is left alone then. */
  readonly isFollowed: boolean;
}

/** A feed, and what was said of it when it was first followed. */
export interface Followed {
  readonly url: string;
  readonly country: string | null;
  readonly service: string | null;
}

export interface SyncOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly resolve: Resolve;
  readonly environment: Environment;
  readonly signal: AbortSignal | null;
  /** Limits of the connector that tests draw tighter. */
  readonly limits?: Partial<Pick<Connector, "timeout" | "mostBytes" | "quota">>;
  /** By connector, for the rounds of one process; filled as it is used. */
  readonly manners?: Map<string, Manners>;
  readonly onRun?: (run: RunReport) => void;
  readonly onFailure?: (failure: SyncFailure) => void;
  readonly onWait?: (wait: number, why: string) => void;
}

/** Who asks. An operator's address in `DIMLINE_CONTACT` lets a source write before it blocks. */
export function userAgent({ DIMLINE_CONTACT: contact = "" }: Environment): string {
  const said = contact.replace(/[^\x20-\x7e]|[()]/g, "").slice(0, 200);
  return said === "" ? "Dimline/0.1" : `Dimline/0.1 (${said})`;
}

const acceptOf: Readonly<Record<SyncRequest["accept"], string>> = {
  json: "application/json",
  csv: "text/csv, text/plain;q=0.9",
  text: "application/json, text/plain;q=0.9, */*;q=0.1",
  feed: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, */*;q=0.1",
  page: "text/html, */*;q=0.1",
};

/** More pages than this to one request are a fault of the server's; a round must come to an end. */
const mostPages = 10_000;

/**
 * One round of a connector: asks what was asked, question by question and page by page, loads every reply through its format before the next is
 * fetched, and writes down how far it came, so that a break at any moment is taken up at the page it stopped at.
 *
 * @throws CommandError where nothing can be asked: an option is missing, a token is not there. Of several questions, one
 *   that cannot be asked is a failure, and the others go on.
 */
export async function syncSource(
  handle: Handle,
  connector: Connector,
  questions: readonly Asked[],
  options: SyncOptions,
): Promise<SyncReport> {
  const { clock, environment, signal } = options;
  const base = baseOf(connector, environment);
  const token = tokenOf(connector, environment);
  const { quota, timeout, mostBytes } = { ...connector, ...options.limits };
  const courier = openCourier({
    quota,
    timeout,
    mostBytes,
    reach: reachOf(connector, environment, options.resolve),
    clock,
    random: options.random,
    signal,
    manners: mannersOf(connector.id, options),
    secret: token,
    ...(options.onWait === undefined ? {} : { onWait: options.onWait }),
  });
  const headers = {
    "user-agent": userAgent(environment),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const tally = { unchanged: 0, empty: 0, resumedFrom: null as string | null };
  const runs: RunReport[] = [];
  const failures: SyncFailure[] = [];
  const folder = await mkdtemp(path.join(tmpdir(), "dimline-sync-"));
  let changed = false;
  try {
    for (const asked of questions)
      for (const topic of asked.topics)
        for (const part of partsOf(connector, asked)) await answer({ ...part, topics: [topic] }, asked);
    changed = settleDataset(handle, `sync: ${connector.id}`, clock.now());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return {
    connector: connector.id,
    runs,
    revision: currentRevision(handle),
    changed,
    interrupted: signal?.aborted ?? false,
    answered: runs.length + tally.unchanged + tally.empty,
    requests: courier.requests,
    retries: courier.retries,
    ...tally,
    failures,
  };

  /** One topic of one place. A fault ends it and leaves the rest of it for the next round; other topics go on. */
  async function answer(question: Part, asked: Asked): Promise<void> {
    const name = nameOf(question);
    for (const stretch of stretchesOf(
      connector,
      readSyncState(handle, connector.id, name),
      asked,
      clock.now(),
    )) {
      if (signal?.aborted) return;
      const before = readSyncState(handle, connector.id, name);
      const failure = await walk(stretch, question, name, before, asked.isFollowed);
      if (failure !== null) {
        failures.push(failure);
        options.onFailure?.(failure);
        return;
      }
      if (signal?.aborted) return;
      const done = { syncedUntil: reachedAfter(before, stretch.period), pending: null, failure: null };
      if (!saveSyncState(handle, connector.id, name, done, clock.now())) return;
    }
  }

  async function walk(
    { period, request: left, page: leftAt }: Stretch,
    question: Part,
    name: string,
    before: SyncState,
    isFollowed: boolean,
  ): Promise<SyncFailure | null> {
    const requests = requestsOf({ ...question, period });
    if (!Array.isArray(requests)) {
      saveSyncState(handle, connector.id, name, { ...before, failure: requests.message }, clock.now());
      return requests;
    }
    // A later version may divide the question otherwise; what was left of it is asked from its beginning then.
    const [first, page] = left < requests.length ? [left, leftAt] : [0, null];
    if (!isFollowed) followQuestion(handle, connector.id, name, clock.now());
    for (let at = first; at < requests.length; at += 1) {
      const request = requests[at] as SyncRequest;
      let next: string | null = at === first && page !== null ? page : request.path;
      let digestBefore: string | null = null;
      let pages = 0;
      while (next !== null) {
        const asking: SyncRequest = { ...request, path: next };
        const url = base === null ? new URL(next) : below(base, next);
        if (at === first && page !== null && next === page && stretchIsTakenUp(at, page, requests[0]?.path))
          tally.resumedFrom ??= url.href;
        const keep = (failure: string | null) =>
          saveSyncState(
            handle,
            connector.id,
            name,
            {
              ...before,
              pending: { ...period, request: at, page: asking.path },
              failure,
            },
            clock.now(),
          );
        // Somebody may have it forgotten since.
        if (!keep(null) || signal?.aborted) return null;
        const failed = (message: string, passing: boolean): SyncFailure => {
          keep(message);
          return { about: request.about, url: url.href, message, passing };
        };
        try {
          const fetched = await fetchOne(url, asking, next === request.path);
          if (fetched === null) {
            tally.unchanged += 1;
            break;
          }
          const { reading, text, digest, remember } = fetched;
          if (reading.state !== "records" || (digest !== null && digest === digestBefore)) {
            if (reading.state === "empty" && pages === 0) tally.empty += 1;
            remember(true);
            break;
          }
          digestBefore = digest;
          pages += 1;
          if (pages > mostPages) return failed(`there is no end to the pages after ${mostPages}`, false);
          const { refusal, rejected } = await load(text, asking, url);
          if (refusal !== null) return failed(refusal, false);
          if (signal?.aborted) return null;
          // A reply of which something could not be read is worth having again.
          remember(reading.next === null && rejected === 0);
          next = reading.next;
        } catch (error) {
          if (!(error instanceof FetchFault)) throw error;
          if (signal?.aborted) return null;
          return failed(error.message, error.passing);
        }
      }
    }
    return null;
  }

  /** The requests that answer a question; a failure where it is one of several and cannot be asked. */
  function requestsOf(question: Question): SyncRequest[] | SyncFailure {
    try {
      return [...connector.requests(question)];
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      if (questions.length === 1) throw new CommandError(error.message, connector.id);
      return { about: nameOf(question), url: base?.href ?? "", message: error.message, passing: false };
    }
  }

  /** The reply, or null where it has not changed since it was loaded. */
  async function fetchOne(url: URL, request: SyncRequest, isFirstPage: boolean) {
    const key = [url.href, ...Object.entries(request.set).map((pair) => pair.join("="))].join(" ");
    const known = isFirstPage ? readValidators(handle, key) : null;
    const { got, judged } = await courier.fetch(
      url,
      {
        ...headers,
        accept: acceptOf[request.accept],
        ...(known?.etag ? { "if-none-match": known.etag } : {}),
        ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
      },
      (reply) => {
        if (reply.status === 304) return null;
        const { text: said, ...rest } = replyOf(reply);
        const text = token === null ? said : said.replaceAll(token, "…");
        const reading = connector.read(request, { ...rest, text });
        if (reading.state === "error") throw new FetchFault(reading.message, reading.passing, reply.status);
        return { reading: reading as Exclude<Reading, { state: "error" }>, text };
      },
      known === null ? connector.answers : [...connector.answers, 304],
    );
    if (judged === null) return null;
    const etag = got.headers.etag ?? null;
    const lastModified = got.headers["last-modified"] ?? null;
    return {
      ...judged,
      digest: digestOf(judged.reading),
      /** @param isWhole false where asking for changes of this reply alone would leave something out. */
      remember: (isWhole: boolean) => {
        const said = isWhole ? { etag, lastModified } : { etag: null, lastModified: null };
        // Where nothing is to be said any more, what was said of an earlier reply must not stand for this one.
        if (isFirstPage && got.status === 200 && (said.etag ?? said.lastModified ?? known) !== null)
          saveValidators(handle, key, said, clock.now());
      },
    };
  }

  /** Loads a reply as a file would be; `refusal`: why it could not be read as a whole, or null. */
  async function load(text: string, request: SyncRequest, url: URL) {
    const file = path.join(folder, "reply");
    await writeFile(file, text);
    const report = await ingestPaths(handle, [file], {
      ...(request.format === null ? {} : { format: request.format }),
      set: request.set,
      now: clock.now(),
      nameOf: () => url.href,
      unsettled: true,
      ...(signal === null ? {} : { interrupted: signal }),
    });
    for (const run of report.runs) {
      runs.push(run);
      options.onRun?.(run);
    }
    return {
      refusal: report.runs.find(({ failure }) => failure !== null)?.failure?.message ?? null,
      rejected: report.runs.reduce((sum, run) => sum + run.rejected, 0),
    };
  }
}

/** What a page holds, to be told from the next; null where that cannot be said. */
function digestOf(reading: Reading): string | null {
  const fingerprint = reading.state === "records" ? (reading.fingerprint ?? null) : null;
  return fingerprint === null ? null : createHash("sha256").update(fingerprint).digest("hex");
}

/** Those of an earlier round of the process, or new ones that its later rounds find. */
export function mannersOf(id: string, { manners }: Pick<SyncOptions, "manners">): Manners {
  const made = manners?.get(id) ?? newManners();
  manners?.set(id, made);
  return made;
}

/** A source without a base is asked address by address, so that one that fails holds up no other. */
function partsOf({ base }: Connector, { country, service, hosts, addresses }: Asked): Omit<Part, "topics">[] {
  if (base !== null) return [{ country, service, hosts, addresses: [] }];
  return addresses.map(({ url, ...of }) => ({ ...of, hosts: [], addresses: [url] }));
}

function stretchIsTakenUp(request: number, page: string, firstPath: string | undefined): boolean {
  return request > 0 || page !== firstPath;
}

function below(base: URL, path: string): URL {
  return new URL(base.pathname.replace(/\/+$/, "") + path, base.origin);
}
