import type { Instant, Interval } from "../../model/interval.ts";
import type { Source } from "../../model/source.ts";

/** What a file of data says of itself, besides its columns. */
export interface DatasetFacts {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly revision: number;
  /** When that revision was made; the date of everything that is made from it. */
  readonly revisedAt: Instant;
  /** The sources whose records can be inside, each with its own licence. */
  readonly sources: readonly Source[];
}

/** One table as it was asked for. */
export interface ExtractFacts extends DatasetFacts {
  /** `/ir/telegram`, without the end of a file. */
  readonly path: string;
  /** The filters as the address has them, without their question mark. */
  readonly query: string;
  readonly rows: number;
  readonly period: Interval | null;
}

/** What is said of a source that states no licence. */
export const NO_LICENCE = "none stated: ask the source before publishing its data";

/** The citation that every file carries. */
export function citationLine({ site, revision, revisedAt }: DatasetFacts, what: string): string {
  return `Dimline, ${what}, dataset revision ${revision} of ${isoDate(revisedAt)}, ${site}`;
}

/** `2015-10-13`, in UTC. */
export function isoDate(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether anything in it can rest on the program's own generator. */
export function holdsSimulated({ sources }: DatasetFacts): boolean {
  return sources.some((source) => source.kind === "simulated");
}
