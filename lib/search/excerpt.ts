import { fold } from "./fold.ts";

/** A piece of text, and whether it is what was searched for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * The part of a text around the first word that was searched for, in pieces, so that a page can mark the
 * found ones. At most about `length` characters, cut between words; a text without a hit from its beginning.
 */
export function excerpt(text: string, words: readonly string[], length = 220): ExcerptPiece[] {
  const tokens = [...text.matchAll(/\S+\s*/gu)].map(([token]) => ({
    text: token,
    found: matches(token, words),
  }));
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.found),
  );
  let from = first;
  let to = first;
  let size = 0;
  while (to < tokens.length && size + tokens[to]!.text.length <= length * 0.7) {
    size += tokens[to]!.text.length;
    to += 1;
  }
  while (from > 0 && size + tokens[from - 1]!.text.length <= length) {
    from -= 1;
    size += tokens[from]!.text.length;
  }
  while (to < tokens.length && size + tokens[to]!.text.length <= length) {
    size += tokens[to]!.text.length;
    to += 1;
  }
  const pieces: { text: string; found: boolean }[] = [];
  if (from > 0) pieces.push({ text: "… ", found: false });
  // A single word may be longer than any excerpt.
  const shown = to > from ? tokens.slice(from, to) : tokens.slice(from, from + 1);
  for (const token of shown) {
    const last = pieces.at(-1);
    if (last !== undefined && last.found === token.found) last.text += token.text;
    else pieces.push({ ...token });
  }
  if (to < tokens.length) pieces.push({ text: "…", found: false });
  return pieces;
}

function matches(token: string, words: readonly string[]): boolean {
  const parts = fold(token).split(" ");
  return words.some((word) => parts.some((part) => part.startsWith(word)));
}
