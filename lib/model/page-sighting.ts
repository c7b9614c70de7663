import type { Instant } from "./interval.ts";

/**
 * What was found where something had been published. `seen`: its words could be read. `gone`: the server says that it
 * is no longer there (404, 410) after it had been. `unreachable`: no answer that says either.
 */
export const pageStates = ["seen", "gone", "unreachable"] as const;

/** One state of a page, from when it was first found like this to when it last was. */
export interface PageSighting {
  readonly url: string;
  readonly state: (typeof pageStates)[number];
  readonly seenAt: Instant;
  readonly lastSeenAt: Instant;
  /** HTTP status; null where nothing answered. */
  readonly status: number | null;
  /** SHA-256 of the words in lower-case hexadecimal; null where there were none to read. */
  readonly sha256: string | null;
  /** The words of the page, a line a block; cut at 200,000 characters. */
  readonly words: string | null;
  /** SHA-256 of the bytes as they came, and where they are kept below the data folder. */
  readonly bytesSha256: string | null;
  readonly path: string | null;
  /** Why it could not be read. */
  readonly reason: string | null;
}
