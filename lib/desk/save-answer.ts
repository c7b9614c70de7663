import type { VerdictValue } from "../model/verdict.ts";
import type { Problem } from "./forms/form.ts";
import type { Fields } from "./record.ts";
import type { Clash } from "./three-way.ts";

/** What readers would see of what is typed, before it is saved; plain JSON for the page and for the live preview. */
export interface ShownPreview {
  readonly problems: readonly Problem[];
  /** A statement's claims, each with what will be tested and what comes of it today. */
  readonly claims: readonly {
    readonly label: string;
    readonly service: string;
    readonly test: string;
    readonly value: VerdictValue;
    readonly words: string;
    readonly reasons: readonly string[];
  }[];
  /** An annotation's text as safe HTML; null for other kinds. */
  readonly html: string | null;
}

/** What came of saving a form, as the form shows it. */
export type SaveAnswer = {
  /** The version that the form now stands on, and the fields it holds. */
  readonly version: number;
  readonly fields: Fields;
  readonly preview: ShownPreview;
} & (
  | { readonly outcome: "saved" | "same" | "previewed" }
  | {
      readonly outcome: "conflict";
      readonly by: string;
      readonly at: number;
      readonly taken: readonly string[];
      readonly clashes: readonly Clash[];
    }
);
