import { breach, type Checked, valid } from "./checked.ts";

/**
 * Characters that turn the direction of the text around them: embeddings, overrides and isolates (UAX #9, 2.1 to
 * 2.4). They show words in another order than they stand in, so that a quote could be made to read as something
 * else. The marks U+200E, U+200F and U+061C, which take no part of the text with them, are left alone, and so is
 * the zero-width non-joiner, without which Persian is misspelt.
 */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

/** For what people enter by hand: they are told, and the text comes in without. */
export function checkDirection(text: string): Checked<string> {
  const [found] = text.match(turning) ?? [];
  if (found === undefined) return valid(text);
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return breach(
    "direction-control",
    `the text holds the control character U+${code}, which turns the direction of what follows; take it out`,
  );
}

/** For what comes by machine, where nobody is there to be told. */
export function withoutDirection(text: string): string {
  return text.replace(turning, "");
}
