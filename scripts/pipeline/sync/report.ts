import type { RunReport } from "../ingest/report.ts";

/** What became of one round of a connector. */
export interface SyncReport {
  readonly connector: string;
  readonly runs: readonly RunReport[];
  readonly revision: number;
  readonly changed: boolean;
  readonly interrupted: boolean;
  /** Requests that were sent, tries included, and how many of them were tries again. */
  readonly requests: number;
  readonly retries: number;
  /** Replies that were loaded, had not changed or held nothing. */
  readonly answered: number;
  /** Replies that had not changed since they were loaded (304), and ones that held nothing. */
  readonly unchanged: number;
  readonly empty: number;
  /** Where a break was taken up again: the address of the page; null where there was none to take up. */
  readonly resumedFrom: string | null;
  readonly failures: readonly SyncFailure[];
}

/** A round in which nothing was done. */
export const nothingDone: SyncReport = {
  connector: "",
  runs: [],
  revision: 0,
  changed: false,
  interrupted: false,
  requests: 0,
  retries: 0,
  answered: 0,
  unchanged: 0,
  empty: 0,
  resumedFrom: null,
  failures: [],
};

/** What became of one round of everything that is followed: the sums, and each source by itself. */
export interface FollowedReport extends SyncReport {
  readonly sources: readonly SyncReport[];
}

export interface SyncFailure {
  /** What was asked for: `IR telegram counts, 2024-07-01 to 2024-07-08`. */
  readonly about: string;
  readonly url: string;
  readonly message: string;
  /** Whether the next round may fare better without anything being changed. */
  readonly passing: boolean;
}
