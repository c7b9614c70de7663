import type { Publication, Side } from "./statement.ts";

export const speakerNatures = ["person", "organisation"] as const;
export type SpeakerNature = (typeof speakerNatures)[number];

/** Somebody who speaks, or what they speak for, as editors entered it into the catalogue. */
export interface CataloguedSpeaker {
  readonly id: string;
  readonly nature: SpeakerNature;
  /** As readers see it. */
  readonly name: string;
  /** Other ways the name is written, in whatever script: statements under any of them are the same speaker's. */
  readonly spellings: readonly string[];
  /** What the speaker was last; a statement says what they were when they said it. Null where that is not known. */
  readonly role: string | null;
  readonly organisation: string | null;
  readonly side: Side | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** A few words for readers, in Markdown. */
  readonly about: string | null;
  readonly sources: readonly Publication[];
  readonly version: number;
  /** UTC epoch ms. */
  readonly publishedAt: number;
  readonly correctedAt: number | null;
  readonly byName: string;
}
