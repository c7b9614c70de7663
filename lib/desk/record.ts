import type { Instant } from "../model/interval.ts";

/** What editors write. Each kind is one form in `forms/`. */
export const recordKinds = ["statement", "event", "annotation", "episode-review", "speaker"] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * Where a record stands after a revision. `published` and `corrected` are what readers see; `withdrawn` leaves a
 * tombstone. A record that readers see can at the same time be a draft of its next version.
 */
export const recordStates = ["draft", "in review", "published", "corrected", "withdrawn"] as const;
export type RecordState = (typeof recordStates)[number];

/**
 * All that an editor typed, field by field, as it was typed: an unfinished draft is kept as it is, and what it means
 * is worked out by its form. Names with a number in them (`claims.2.kind`) belong to lists. An empty field is left out.
 */
export type Fields = Readonly<Record<string, string>>;

/** One saved state of a record. Revisions are only ever added. */
export interface Revision {
  readonly kind: RecordKind;
  readonly record: string;
  /** Counted from 1 within the record. */
  readonly version: number;
  readonly state: RecordState;
  readonly fields: Fields;
  /** The account's id, and the name it had then. */
  readonly author: string;
  readonly authorName: string;
  readonly at: Instant;
  /** Why, for the desk alone. */
  readonly note: string | null;
  /** What readers are told of the change: of a correction or a withdrawal. */
  readonly publicNote: string | null;
}

/** Where a record stands now. */
export interface RecordHead {
  readonly kind: RecordKind;
  readonly record: string;
  /** What lists call it. */
  readonly title: string;
  readonly version: number;
  readonly state: RecordState;
  /** The version that readers see; null where they see none. */
  readonly publishedVersion: number | null;
  /** A version that readers will see from `scheduledFor` on. */
  readonly scheduledVersion: number | null;
  readonly scheduledFor: Instant | null;
  readonly updatedAt: Instant;
}

/** What can want attention and be given to somebody: a record, and what is none. */
export const subjectKinds = [...recordKinds, "page", "source"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Who acts, as far as the rules of the desk care. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: "reader" | "annotator" | "editor" | "administrator";
}

/** Fields without the empty ones and in the order of their names: what two equal bodies have in common. */
export function tidyFields(fields: Fields): Fields {
  const entries = Object.entries(fields)
    .map(([name, text]) => [name, text.replace(/\r\n?/g, "\n").trimEnd()] as const)
    .filter(([, text]) => text.trim() !== "");
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

export function sameFields(a: Fields, b: Fields): boolean {
  return JSON.stringify(tidyFields(a)) === JSON.stringify(tidyFields(b));
}
