import type { Instant, Interval } from "./interval.ts";
import type { Publication } from "./statement.ts";

/** What an annotation hangs on: a stretch of time alone, or a thing besides. */
export const annotationPins = ["time", "episode", "statement", "claim"] as const;
export type AnnotationPin = (typeof annotationPins)[number];

/** An editor's note, pinned to a stretch of one service's time in one country. */
export interface Annotation {
  readonly id: string;
  readonly country: string;
  readonly service: string;
  /** A moment has an end at its start. */
  readonly period: Interval;
  readonly pin: AnnotationPin;
  /** The id of what it is pinned to; null for a stretch of time alone. */
  readonly pinnedTo: string | null;
  readonly title: string;
  /** Markdown, as `lib/desk/markdown.ts` renders it. */
  readonly text: string;
  /** BCP 47; null where nobody said. */
  readonly language: string | null;
  readonly sources: readonly Publication[];
  /** The version of its record. */
  readonly version: number;
  readonly publishedAt: Instant;
  /** Null where it stands as it was first published. */
  readonly correctedAt: Instant | null;
  /** The desk name of whoever published it. */
  readonly byName: string;
}
