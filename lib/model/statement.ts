import type { Claim } from "./claim.ts";
import type { Instant, Interval } from "./interval.ts";

/** Who a speaker speaks for. */
export const sides = [
  "government",
  "regulator",
  "operator",
  "platform",
  "researcher",
  "civil society",
  "media",
] as const;
export type Side = (typeof sides)[number];

/** How exactly a time is known: to the minute, to the day, to the month, or only roughly. */
export const precisions = ["minute", "day", "month", "about"] as const;
export type Precision = (typeof precisions)[number];

export interface Publication {
  readonly title: string;
  readonly url: string | null;
  /** Null where the publisher's date is not known. */
  readonly publishedAt: Instant | null;
  /** How exactly that is known. Absent: to the day, and no finer. */
  readonly precision?: Precision;
  /** Who brought it out, who wrote it, and in which language (BCP 47); absent where that is not known. */
  readonly publisher?: string;
  readonly author?: string;
  readonly language?: string;
}

/** What somebody said, when, and where it was published. */
export interface Statement {
  readonly id: string;
  readonly source: string;
  readonly country: string;
  readonly services: readonly string[];
  readonly speaker: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly side: Side;
  readonly saidAt: Instant;
  readonly precision: Precision;
  /** What was said, in our own words. */
  readonly summary: string;
  /** The words themselves, in the language they were said in (BCP 47), where we have them. */
  readonly quote: string | null;
  readonly language: string | null;
  readonly translation: string | null;
  readonly translator: string | null;
  readonly publications: readonly Publication[];
  /** Another report of the same statement that says something else. */
  readonly conflictsWith: string | null;
  readonly claims: readonly Claim[];
}

/** What became of keeping a copy of a publication. Copies are kept, failures are told, and so is that nobody tried. */
export const copyStates = ["archived", "failed"] as const;
export type CopyState = (typeof copyStates)[number] | "not tried";

/** A copy of one publication of a statement, or why there is none. */
export interface ArchivedCopy {
  readonly statement: string;
  readonly url: string;
  readonly state: (typeof copyStates)[number];
  /** When it was filed or the attempt failed. */
  readonly fetchedAt: Instant;
  /** SHA-256 of the bytes in lower-case hexadecimal; null where there is no copy. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** Below the data folder; null where there is no copy. */
  readonly path: string | null;
  /** Where another archive keeps one. */
  readonly elsewhere: string | null;
  /** Why it failed. */
  readonly reason: string | null;
}

/** Whether an editor has looked at an event: feeds bring candidates, and only what is accepted shows to readers. */
export const eventStates = ["candidate", "accepted", "dismissed"] as const;
export type EventState = (typeof eventStates)[number];

/** Something reported: an article, an election, an exam, a court order. Not an episode. */
export interface ReportedEvent {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly countries: readonly string[];
  readonly services: readonly string[];
  readonly period: Interval;
  readonly precision: Precision;
  readonly title: string;
  readonly summary: string | null;
  readonly publications: readonly Publication[];
}
