import { fold } from "./fold.ts";

/** More words than these, or longer ones, find nothing more and cost the more. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

/** The columns of the index: what a thing is called, who speaks or which other names it has, its text, and where it is about. */
export type SearchColumn = "name" | "also" | "words" | "place";

/** The words that are searched for, folded; none where nothing was asked. */
export function searchWords(asked: string): string[] {
  const words = fold(asked.slice(0, 400))
    .split(" ")
    .map((word) => [...word].slice(0, LONGEST_WORD).join(""))
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/**
 * The question in the syntax of SQLite's FTS5: every word must be there, each as the beginning of one. The
 * words are letters and digits alone and stand in quotes, so that nothing that is typed is taken for syntax.
 *
 * @returns null where there is no word to ask for.
 */
export function matchExpression(words: readonly string[], columns?: readonly SearchColumn[]): string | null {
  if (words.length === 0) return null;
  const all = words.map((word) => `"${word.replaceAll('"', "")}"*`).join(" AND ");
  return columns === undefined ? all : `{${columns.join(" ")}} : (${all})`;
}
