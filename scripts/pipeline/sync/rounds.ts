import { isoInstant } from "../../../lib/model/interval.ts";
import type { FollowedReport, SyncFailure, SyncReport } from "./report.ts";
import type { WatchReport } from "./watch-pages.ts";

/** What is summed up of a round, and of the replies that were loaded in it; named as there. */
type Summed = "requests" | "retries" | "answered" | "unchanged" | "empty";
type SummedOfLoads = "bytes" | "records" | "accepted" | "replaced" | "duplicate" | "rejected";

/** What all rounds of a process brought, as `--json` prints it: sums, and the last of what went wrong. */
export interface RoundsReport extends Readonly<Record<Summed | SummedOfLoads, number>> {
  /** When the first round began and when the last one ended, ISO 8601 Z; null where none did. */
  readonly began: string;
  readonly ended: string | null;
  /** Rounds that came to their end, the one that an interruption ended early among them. */
  readonly done: number;
  /** Rounds that a fault in here ended (a full disk, a locked database), and the last such fault. */
  readonly givenUp: number;
  readonly lastFault: { readonly at: string; readonly message: string } | null;
  /** Rounds that took up what a break had left. */
  readonly resumed: number;
  /** Replies that were loaded. */
  readonly loads: number;
  /** Pages that were found for the first time, or otherwise than before. */
  readonly changes: number;
  /** Questions that failed, round by round, and the last of them. */
  readonly failed: number;
  readonly lastFailure: (SyncFailure & { readonly at: string }) | null;
}

/**
 * Sums up rounds as they come. It keeps the last of them whole and nothing else that grows: a process may run for years.
 *
 * @param began when the first round begins, UTC epoch ms.
 */
export function sumUpRounds(began: number) {
  let done = 0;
  let givenUp = 0;
  let resumed = 0;
  let loads = 0;
  let changes = 0;
  let failed = 0;
  let ended: number | null = null;
  let last: SyncReport | null = null;
  let lastFault: RoundsReport["lastFault"] = null;
  let lastFailure: RoundsReport["lastFailure"] = null;
  const sums: Record<Summed, number> = { requests: 0, retries: 0, answered: 0, unchanged: 0, empty: 0 };
  const ofLoads: Record<SummedOfLoads, number> = {
    bytes: 0,
    records: 0,
    accepted: 0,
    replaced: 0,
    duplicate: 0,
    rejected: 0,
  };
  return {
    /** A round came to its end. */
    add(report: SyncReport, now: number): void {
      done += 1;
      ended = now;
      last = report;
      addTo(sums, report);
      for (const run of report.runs) addTo(ofLoads, run);
      resumed += report.resumedFrom === null ? 0 : 1;
      loads += report.runs.length;
      changes += changesIn(report);
      failed += report.failures.length;
      const failure = report.failures.at(-1);
      if (failure !== undefined) lastFailure = { ...failure, at: isoInstant(now) };
    },
    /** A round was given up. */
    addFault(message: string, now: number): void {
      givenUp += 1;
      ended = now;
      lastFault = { at: isoInstant(now), message };
    },
    /** The last round that came to its end; null where none did. */
    last: (): SyncReport | null => last,
    report: (): RoundsReport => ({
      began: isoInstant(began),
      ended: ended === null ? null : isoInstant(ended),
      ...{ done, givenUp, resumed, loads, ...sums, ...ofLoads, changes, failed, lastFailure, lastFault },
    }),
  };
}

function changesIn(report: SyncReport): number {
  const { changes = [], sources = [] } = report as Partial<WatchReport & FollowedReport>;
  return sources.reduce((sum, one) => sum + changesIn(one), changes.length);
}

function addTo<Key extends string>(sums: Record<Key, number>, one: Readonly<Record<Key, number>>): void {
  for (const key of Object.keys(sums) as Key[]) sums[key] += one[key];
}
