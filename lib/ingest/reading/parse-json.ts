import { breach, type Checked, valid } from "../rules/checked.ts";

/** Deepest nesting of lists and objects: no format of the field needs a tenth of it. */
export const deepestNesting = 200;

/**
 * The value of a JSON text. Rules `json-syntax`, and `json-depth` for a text nested so deeply that walking through
 * it could exhaust the stack. The engine's own message is not passed on: it quotes the text, addresses and all.
 */
export function parseJson(text: string): Checked<unknown> {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const depth = checkNesting(plain);
  if (!depth.ok) return depth;
  try {
    return valid(JSON.parse(plain));
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(said)?.[1];
    if (said.includes("end of JSON") || said.includes("Unterminated"))
      return breach("json-syntax", "the text is not JSON: it breaks off before its end");
    return breach(
      "json-syntax",
      position === undefined
        ? "the text is not JSON"
        : `the text is not JSON: it goes wrong after character ${position}`,
    );
  }
}

/** A JSON value that stands in a text among others. */
export interface PartOfText {
  /** How many lines of the text come before the one that it begins on. */
  readonly line: number;
  readonly text: string;
  readonly value: unknown;
}

/**
 * The objects and lists of a text in which they stand one after the other, with blanks or nothing between them: JSON
 * Lines, what `jq` prints, replies that were written to the end of one file. Null where the text is anything else.
 */
export function parseJsonTexts(text: string): readonly PartOfText[] | null {
  const parts: PartOfText[] = [];
  let depth = 0;
  let from = 0;
  let line = 0;
  let begun = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === lineFeed) line += 1;
    if (depth === 0) {
      if (sign !== openBracket && sign !== openBrace) {
        if (/\s/.test(text[at] as string)) continue;
        return null;
      }
      from = at;
      begun = line;
    }
    if (sign === quotationMark) at = stringEnd(text, at);
    else if (sign === openBracket || sign === openBrace) depth += 1;
    else if (sign === closeBracket || sign === closeBrace) depth -= 1;
    if (depth > 0) continue;
    const part = text.slice(from, at + 1);
    const parsed = parseJson(part);
    if (!parsed.ok) return null;
    parts.push({ line: begun, text: part, value: parsed.value });
  }
  return depth === 0 && parts.length > 0 ? parts : null;
}

/** The rule `json-depth` alone. */
export function checkNesting(text: string): Checked<null> {
  return nesting(text) > deepestNesting
    ? breach("json-depth", `the JSON is nested more than ${deepestNesting} levels deep`)
    : valid(null);
}

/** How deep brackets go, those inside of strings left out; counting stops once it is too deep. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= deepestNesting; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quotationMark) at = stringEnd(text, at);
    else if (sign === openBracket || sign === openBrace) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (sign === closeBracket || sign === closeBrace) depth -= 1;
  }
  return deepest;
}

const lineFeed = 10;
const quotationMark = 34;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const backslash = 92;

/** Where the string that opens at `from` closes; the end of the text where nothing closes it. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return close;
    at = close + 1;
  }
}
