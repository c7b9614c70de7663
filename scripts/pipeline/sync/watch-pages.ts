import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Handle } from "../../../db/client.ts";
import { listArchivedCopies } from "../../../db/queries/editorial/list-archived-copies.ts";
import { listEvents } from "../../../db/queries/editorial/list-events.ts";
import { listStatements } from "../../../db/queries/editorial/list-statements.ts";
import { bumpRevision, currentRevision } from "../../../db/queries/measured/revision.ts";
import { followQuestion } from "../../../db/queries/sync/follow-question.ts";
import { listPageSightings, savePageSighting } from "../../../db/queries/sync/page-sightings.ts";
import { readSyncState } from "../../../db/queries/sync/read-sync-state.ts";
import {
  readValidators,
  saveValidators,
  type Validators,
} from "../../../db/queries/sync/reply-validators.ts";
import { saveSyncState } from "../../../db/queries/sync/save-sync-state.ts";
import { MINUTE } from "../../../lib/model/interval.ts";
import type { PageSighting } from "../../../lib/model/page-sighting.ts";
import type { ArchivedCopy } from "../../../lib/model/statement.ts";
import { changedLines, pageWords } from "../../../lib/sync/page-words.ts";
import { CommandError } from "../../command.ts";
import { fileCopy, fileFailure } from "../archive.ts";
import { openCourier } from "./courier.ts";
import { reachOf } from "./environment.ts";
import { FetchFault, LeftAlone } from "./fault.ts";
import { publishedPages } from "./followed.ts";
import type { Got } from "./get.ts";
import { replyOf } from "./reply-text.ts";
import type { SyncFailure, SyncReport } from "./report.ts";
import { mannersOf, type SyncOptions, userAgent } from "./sync-source.ts";

export interface WatchReport extends SyncReport {
  /** Addresses that were looked at. */
  readonly pages: number;
  readonly changes: readonly PageChange[];
}

/** A page that was not found as it had been, or was found for the first time. */
export interface PageChange {
  readonly url: string;
  readonly statements: readonly string[];
  readonly events: readonly string[];
  readonly before: PageSighting | null;
  readonly after: PageSighting;
  /** Lines that went and came; empty where there are not two texts to compare. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What was found at an address, and what makes the next request for it conditional. */
interface Looked {
  readonly after: PageSighting;
  readonly body: Buffer | null;
  readonly validators: Validators | null;
}

interface Page {
  readonly statements: string[];
  readonly events: string[];
}

/**
 * Looks again at every page where a statement or an accepted event was published. One that says something else than
 * before, or is gone, becomes a sighting of its own with its hash, its time and its words; what was seen before stays.
 * A statement's page is also filed as an archived copy whenever it says something new, and its loss as a failed one.
 *
 * Only https is fetched; older addresses are looked for there. Looking at all of them once is what has them followed.
 *
 * @throws CommandError where one of the addresses named is no page that anything was published at.
 */
export async function watchPages(
  handle: Handle,
  options: SyncOptions & {
    readonly only?: readonly string[];
    /** True where they are looked at because they are followed: once that is forgotten, they are not any more. */
    readonly isFollowed?: boolean;
  },
): Promise<WatchReport> {
  const { clock, environment, signal } = options;
  const reach = reachOf(null, environment, options.resolve);
  const courier = openCourier({
    quota: options.limits?.quota ?? { requests: 20, per: MINUTE },
    timeout: options.limits?.timeout ?? 30_000,
    mostBytes: options.limits?.mostBytes ?? 8 * 1024 * 1024,
    reach,
    clock,
    random: options.random,
    signal,
    manners: mannersOf(publishedPages.connector, options),
    // A page that does not answer is looked for again in the next round; more tries are of no use to anyone.
    patience: { tries: 3, first: 2_000, most: 30_000, mostAsked: 2 * MINUTE },
    ...(options.onWait === undefined ? {} : { onWait: options.onWait }),
  });
  const folder = path.resolve(environment.DIMLINE_DATA ?? "data");
  const revisionBefore = currentRevision(handle);
  const changes: PageChange[] = [];
  const failures: SyncFailure[] = [];
  let unchanged = 0;
  let answered = 0;
  const pages = chosen(pagesOf(handle), options.only);
  const { connector, question } = publishedPages;
  const began = clock.now();
  const state = readSyncState(handle, connector, question);
  if (options.only === undefined && !options.isFollowed) followQuestion(handle, connector, question, began);
  for (const [url, page] of pages) {
    if (signal?.aborted) break;
    const before = listPageSightings(handle, url).at(-1) ?? null;
    const looked = await look(url, before);
    if (looked === null) {
      if (signal?.aborted) break;
      answered += 1;
      unchanged += 1;
      continue;
    }
    const failed = (message: string) =>
      failures.push({ about: [...page.statements, ...page.events].join(", "), url, message, passing: true });
    if (looked instanceof LeftAlone) {
      failed(looked.message);
      continue;
    }
    const { after, body } = looked;
    if (after.state === "unreachable") failed(after.reason ?? "");
    else answered += 1;
    const kept = isNews(before, after) ? await file(url, page, after, body) : null;
    const sighting = { ...after, path: kept?.path ?? null };
    if (!keep(before, { ...looked, after: sighting })) {
      unchanged += 1;
      continue;
    }
    const texts = lastWords(handle, url, sighting);
    const lines = texts === null ? { gone: [], added: [] } : changedLines(...texts);
    changes.push({ url, ...page, before, after: sighting, ...lines });
  }
  for (const failure of failures) options.onFailure?.(failure);
  if (options.only === undefined && !signal?.aborted)
    saveSyncState(
      handle,
      connector,
      question,
      {
        ...state,
        syncedUntil: began,
        // That some page does not answer is a fact of that page; that none does is ours.
        failure: answered === 0 ? (failures[0]?.message ?? null) : null,
      },
      began,
    );
  return {
    connector,
    runs: [],
    revision: currentRevision(handle),
    changed: currentRevision(handle) > revisionBefore,
    interrupted: signal?.aborted ?? false,
    answered,
    requests: courier.requests,
    retries: courier.retries,
    unchanged,
    empty: 0,
    resumedFrom: null,
    failures,
    pages: pages.size,
    changes,
  };

  /**
   * Keeps what was found together with all that rests on it: what the server is told to be known here must be, and what
   * readers see must be what is known, whenever the program is ended.
   *
   * @returns whether it differs from what was found before.
   */
  function keep(before: PageSighting | null, { after, validators }: Looked): boolean {
    return handle.sqlite
      .transaction(() => {
        const isNew = savePageSighting(handle, after);
        if (validators !== null) saveValidators(handle, keyOf(after.url), validators, after.seenAt);
        // The first look at a page tells a reader nothing.
        if (isNew && before !== null)
          bumpRevision(handle, `sync: ${after.url} was found ${wordOf[after.state]}`, after.seenAt);
        return isNew;
      })
      .immediate();
  }

  /**
   * What is found at an address; null where the server says that nothing has changed, or the look was broken off. A server
   * that wants to be left alone is.
   */
  async function look(url: string, before: PageSighting | null): Promise<Looked | LeftAlone | null> {
    const known = before?.state === "seen" ? readValidators(handle, keyOf(url)) : null;
    const now = clock.now();
    const nothing = {
      url,
      seenAt: now,
      lastSeenAt: now,
      sha256: null,
      words: null,
      bytesSha256: null,
      path: null,
    };
    try {
      const { got } = await courier.fetch(
        securely(url, reach.origins),
        {
          "user-agent": userAgent(environment),
          accept: "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
          ...(known?.etag ? { "if-none-match": known.etag } : {}),
          ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
        },
        (reply) => reply,
        known === null ? [404, 410] : [304, 404, 410],
      );
      if (got.status === 304) {
        if (before !== null) savePageSighting(handle, { ...before, lastSeenAt: now });
        return null;
      }
      if (got.status === 404 || got.status === 410) {
        const reason = `The page answers ${got.status}: it is ${got.status === 410 ? "gone for good" : "not there"}.`;
        const after = { ...nothing, state: "gone" as const, status: got.status, reason };
        return { after, body: null, validators: null };
      }
      const etag = got.headers.etag ?? null;
      const lastModified = got.headers["last-modified"] ?? null;
      return {
        after: { ...nothing, ...seen(got), state: "seen" as const, status: got.status, reason: null },
        body: got.body,
        validators: { etag, lastModified },
      };
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      if (signal?.aborted) return null;
      // A page that was not asked for is not one that does not answer.
      if (error instanceof LeftAlone) return error;
      const reason = `The page could not be read: ${error.message}.`;
      return {
        after: { ...nothing, state: "unreachable" as const, status: error.status, reason },
        body: null,
        validators: null,
      };
    }
  }

  /**
   * Files the copy with every statement that was published there; or that none could be had, where none ever was: a copy
   * that was kept stays the one that holds, whatever becomes of the page.
   */
  async function file(
    url: string,
    page: Page,
    after: PageSighting,
    body: Buffer | null,
  ): Promise<ArchivedCopy | null> {
    const to = { folder, now: after.seenAt };
    let copy: ArchivedCopy | null = null;
    if (body === null) {
      for (const statement of page.statements)
        if (!listArchivedCopies(handle, statement).some((one) => one.url === url && one.state === "archived"))
          copy = fileFailure(handle, { statement, url, reason: after.reason ?? "" }, to);
      return copy;
    }
    const beside = await mkdtemp(path.join(tmpdir(), "dimline-page-"));
    try {
      const saved = path.join(beside, "page");
      await writeFile(saved, body);
      for (const statement of page.statements)
        copy = await fileCopy(handle, { statement, url, file: saved }, to);
      return copy;
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  }
}

const wordOf = { seen: "with other words", gone: "gone", unreachable: "not to answer" } as const;

function keyOf(url: string): string {
  return `page ${url}`;
}

/** The pages that are named; all of them where none is. */
function chosen(
  pages: ReadonlyMap<string, Page>,
  only: readonly string[] | undefined,
): ReadonlyMap<string, Page> {
  if (only === undefined) return pages;
  const stranger = only.find((url) => !pages.has(url));
  if (stranger !== undefined)
    throw new CommandError("no statement and no accepted event was published there", stranger);
  return new Map([...pages].filter(([url]) => only.includes(url)));
}

function seen(got: Got): Pick<PageSighting, "sha256" | "words" | "bytesSha256"> {
  const { type, text } = replyOf(got);
  const isText = type === null || type.startsWith("text/") || type.endsWith("xml");
  const bytesSha256 = hash(got.body);
  // Of a picture or a PDF the bytes are all there is to compare.
  if (!isText) return { sha256: bytesSha256, words: null, bytesSha256 };
  const words = type === "text/plain" ? text.slice(0, 200_000) : pageWords(text);
  return { sha256: hash(words), words, bytesSha256 };
}

function hash(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function isNews(before: PageSighting | null, after: PageSighting): boolean {
  return before === null || before.state !== after.state || before.sha256 !== after.sha256;
}

/** The words of a page that was just seen, and those it had when it was last seen with others; null where there are none. */
function lastWords(handle: Handle, url: string, after: PageSighting): [string, string] | null {
  if (after.words === null) return null;
  const earlier = listPageSightings(handle, url)
    .slice(0, -1)
    .findLast(({ words }) => words !== null);
  return earlier?.words == null ? null : [earlier.words, after.words];
}

/** Plain http holds for what the operator let through alone. */
function securely(address: string, origins: ReadonlySet<string>): URL {
  const url = new URL(address);
  if (url.protocol === "http:" && !origins.has(url.origin)) url.protocol = "https:";
  return url;
}

/** Every address once, with what was published there. */
function pagesOf(handle: Handle): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  const at = (url: string | null): Page | null => {
    if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
    const page = pages.get(url) ?? { statements: [], events: [] };
    pages.set(url, page);
    return page;
  };
  for (const { id, publications } of listStatements(handle, {}))
    for (const { url } of publications) at(url)?.statements.push(id);
  for (const { id, publications } of listEvents(handle, {}))
    for (const { url } of publications) at(url)?.events.push(id);
  return pages;
}
