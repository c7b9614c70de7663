import type { GivenOptions } from "../../../lib/model/ingest-run.ts";
import type { Handle } from "../../client.ts";

/** One load of one file. Times are UTC epoch ms, sizes bytes on disk. */
export interface IngestRun {
  readonly id: number;
  readonly path: string;
  /** Null where the file's format was never found out. */
  readonly format: string | null;
  readonly source: string | null;
  readonly state: "running" | "done" | "failed" | "interrupted";
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly bytes: number;
  readonly records: number;
  readonly accepted: number;
  /** Of the accepted ones, those that took the place of an earlier record of the same outside id. */
  readonly replaced: number;
  readonly duplicate: number;
  /** Of the duplicate ones, those that stand in the file more than once. */
  readonly repeated: number;
  readonly rejected: number;
  /** How many words of the file were read as others; `listRunReadings` has the first of them. */
  readonly readings: number;
  /** What was said on the command line; null where it was not kept. */
  readonly given: GivenOptions | null;
}

/** What may be asked of the ledger; all of it where nothing is said. */
export interface RunsAsked {
  /** This one alone. */
  readonly run?: number;
  /** Those before this one. */
  readonly before?: number;
  readonly most?: number;
}

/** Loads, the newest first. */
export function listRuns({ sqlite }: Handle, { run, before, most }: RunsAsked = {}): IngestRun[] {
  const found = sqlite
    .prepare(
      `SELECT r.id, r.path, r.format, s.id AS source, r.state, r.started_at AS startedAt, r.finished_at AS finishedAt,
              r.bytes, r.records, r.accepted, r.replaced, r.duplicate, r.repeated, r.rejected, r.readings, r.given
       FROM ingest_runs r LEFT JOIN sources s ON s.code = r.source_code
       WHERE r.id BETWEEN @first AND @last ORDER BY r.id DESC LIMIT @most`,
    )
    .all({
      first: run ?? 1,
      last: run ?? (before ?? Number.MAX_SAFE_INTEGER) - 1,
      most: most ?? -1,
    }) as (Omit<IngestRun, "given"> & {
    readonly given: string | null;
  })[];
  return found.map(({ given, ...one }) => ({
    ...one,
    given: given === null ? null : (JSON.parse(given) as GivenOptions),
  }));
}
