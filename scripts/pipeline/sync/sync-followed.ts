import type { Handle } from "../../../db/client.ts";
import { saveSyncState } from "../../../db/queries/sync/save-sync-state.ts";
import { connectors } from "../../../lib/sync/index.ts";
import { CommandError } from "../../command.ts";
import { askedBefore } from "./asked.ts";
import { listFollowed, publishedPages } from "./followed.ts";
import { type FollowedReport, nothingDone, type SyncReport } from "./report.ts";
import { type SyncOptions, syncSource } from "./sync-source.ts";
import { watchPages } from "./watch-pages.ts";

/**
 * One round of everything that is followed: every question that was asked of a live source and not forgotten, from where
 * it was left, and the published pages where they are looked at. One source that fails, for whatever reason, stops no other.
 *
 * @param onSource is told what became of each, one after the other.
 * @throws CommandError where nothing is followed.
 */
export async function syncFollowed(
  handle: Handle,
  options: SyncOptions,
  onSource: (report: SyncReport) => void = () => {},
): Promise<FollowedReport> {
  const followed = connectors
    .map((connector) => ({ connector, questions: askedBefore(handle, connector) }))
    .filter(({ questions }) => questions.length > 0);
  const rounds: { readonly id: string; readonly run: () => Promise<SyncReport> }[] = followed.map(
    ({ connector, questions }) => ({
      id: connector.id,
      run: () => syncSource(handle, connector, questions, options),
    }),
  );
  if (listFollowed(handle, publishedPages).length > 0)
    rounds.push({
      id: publishedPages.connector,
      run: () => watchPages(handle, { ...options, isFollowed: true }),
    });
  if (rounds.length === 0)
    throw new CommandError(
      `nothing is followed; ask one source first: ${connectors.map(({ id }) => id).join(", ")}`,
      "sync",
    );
  const sources: SyncReport[] = [];
  for (const { id, run } of rounds) {
    if (options.signal?.aborted) break;
    const report = await run().catch((error: unknown) => failed(handle, id, error, options));
    sources.push(report);
    onSource(report);
  }
  return sumOf(sources, options.signal?.aborted ?? false);
}

/** A source that could not be asked at all: a token is missing, or something in here is at fault. */
function failed(handle: Handle, connector: string, error: unknown, options: SyncOptions): SyncReport {
  const message = error instanceof Error ? error.message : String(error);
  const failure = { about: connector, url: "", message, passing: false };
  options.onFailure?.(failure);
  for (const { question, askedAt, ...state } of listFollowed(handle, { connector }))
    saveSyncState(handle, connector, question, { ...state, failure: message }, askedAt);
  return { ...nothingDone, connector, failures: [failure] };
}

function sumOf(sources: readonly SyncReport[], interrupted: boolean): FollowedReport {
  const sum = (key: "requests" | "retries" | "answered" | "unchanged" | "empty") =>
    sources.reduce((total, one) => total + one[key], 0);
  return {
    connector: "followed",
    sources,
    runs: sources.flatMap(({ runs }) => runs),
    revision: Math.max(0, ...sources.map(({ revision }) => revision)),
    changed: sources.some(({ changed }) => changed),
    interrupted,
    requests: sum("requests"),
    retries: sum("retries"),
    answered: sum("answered"),
    unchanged: sum("unchanged"),
    empty: sum("empty"),
    resumedFrom: sources.find(({ resumedFrom }) => resumedFrom !== null)?.resumedFrom ?? null,
    failures: sources.flatMap(({ failures }) => failures),
  };
}
