import { knownTexts } from "./known-texts.ts";
import { type WantedFields, wantedField } from "./wanted-fields.ts";

/** A longer text is left to `JSON.parse`, so that its copy needs little memory. UTF-16 code units. */
const longest = 1024 * 1024;

/** Deeper lists of lists are left to `JSON.parse`, which needs no stack for them. */
const deepest = 64;

/** A string that is passed over is searched for its end by the engine from here on: a call costs as much as so many steps. */
const shortString = 48;

const quotationMark = 34;
const minus = 45;
const comma = 44;
const point = 46;
const zero = 48;
const nine = 57;
const colon = 58;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const space = 32;

/** The words of JSON by their first byte. */
const words: (Word | undefined)[] = [];
for (const value of [null, true, false]) {
  const letters = Buffer.from(String(value));
  words[letters[0]!] = { letters, value };
}

interface Word {
  readonly letters: Uint8Array;
  readonly value: boolean | null;
}

/** Powers of ten that are exact as numbers. */
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * A reader of JSON texts that makes only the wanted parts of them and passes over the rest, in a fraction of the time that
 * the whole takes where most of it is pages and certificates. What it gives is what `JSON.parse` gives, without the fields
 * that are not wanted. A fault in a part that is not wanted is not seen.
 *
 * @returns undefined where the text is not understood (it is no JSON object, or faulty, or of an uncommon form):
 *   `JSON.parse` tells then what it is.
 */
export function jsonReader(): (text: string, wanted: WantedFields) => object | undefined {
  const textOf = knownTexts();
  // The text in UTF-8: reading bytes out of an array takes a third of the time of asking a string for its characters.
  // Behind its end stand two quotation marks, so that what looks for one need not look out for the end at each step.
  let bytes = Buffer.alloc(0);
  let end = 0;
  /** The same as a string of one character a byte, which the engine searches faster and cuts numbers out of. */
  let source = "";
  /** Where the value ends that was read last. */
  let at = 0;

  /** Where the string ends whose quotation mark stands at `from`. */
  function passString(text: Buffer, from: number): number {
    let place = from + 1;
    for (const until = place + shortString; place < until; place += 1) {
      const byte = text[place]!;
      if (byte === quotationMark) {
        if (place >= end) throw notUnderstood;
        return place + 1;
      }
      if (byte === backslash) place += 1;
    }
    for (;;) {
      const close = source.indexOf('"', place);
      if (close === -1) throw notUnderstood;
      let slashes = 0;
      while (text[close - 1 - slashes] === backslash && close - 1 - slashes >= place) slashes += 1;
      place = close + 1;
      if ((slashes & 1) === 0) return place;
    }
  }

  function pass(text: Buffer, from: number): number {
    const first = text[from]!;
    if (first === quotationMark) return passString(text, from);
    return first === openBrace || first === openBracket ? passNested(text, from) : passPlain(text, from);
  }

  function passNested(text: Buffer, from: number): number {
    let place = from;
    let depth = 0;
    do {
      const byte = text[place]!;
      if (byte === quotationMark) place = passString(text, place);
      else {
        if (byte === openBrace || byte === openBracket) depth += 1;
        else if (byte === closeBrace || byte === closeBracket) depth -= 1;
        place += 1;
      }
    } while (depth > 0);
    return place;
  }

  function readString(text: Buffer, from: number): string {
    const first = from + 1;
    let place = first;
    let byte = text[place]!;
    while (byte !== quotationMark && byte !== backslash && byte >= space && byte < 128) {
      place += 1;
      byte = text[place]!;
    }
    if (byte === quotationMark && place < end) {
      at = place + 1;
      return textOf(text, first, place);
    }
    at = passString(text, from);
    return JSON.parse(text.toString("utf8", from, at)) as string;
  }

  function readWord(text: Buffer, from: number, { letters, value }: Word): boolean | null {
    at = passPlain(text, from);
    if (at - from !== letters.length) throw notUnderstood;
    for (let place = 1; place < letters.length; place += 1)
      if (text[from + place] !== letters[place]) throw notUnderstood;
    return value;
  }

  /** A number; one of few digits without asking the engine. */
  function readNumber(text: Buffer, from: number): unknown {
    let place = from;
    const negative = text[place] === minus;
    if (negative) place += 1;
    const first = place;
    let digits = 0;
    let pointAt = -1;
    for (; ; place += 1) {
      const byte = text[place]!;
      if (byte >= zero && byte <= nine) digits = digits * 10 + (byte - zero);
      else if (byte === point && pointAt === -1) pointAt = place;
      else break;
    }
    at = passPlain(text, from);
    const whole = pointAt === -1 ? place - first : pointAt - first;
    const fraction = pointAt === -1 ? 0 : place - pointAt - 1;
    // With at most fifteen digits the digits and the power are exact, so that their quotient is the nearest number.
    const plain =
      place === at &&
      whole > 0 &&
      whole + fraction <= 15 &&
      (pointAt === -1 || fraction > 0) &&
      (whole === 1 || text[first] !== zero);
    if (!plain) return JSON.parse(source.slice(from, at));
    const value = fraction === 0 ? digits : digits / powersOfTen[fraction]!;
    return negative ? -value : value;
  }

  function readWhole(text: Buffer, from: number): unknown {
    at = pass(text, from);
    return JSON.parse(text.toString("utf8", from, at));
  }

  function read(text: Buffer, from: number, fields: WantedFields | null, depth: number): unknown {
    const first = text[from]!;
    if (first === quotationMark) return readString(text, from);
    if (first === openBrace)
      return fields === null ? readWhole(text, from) : readObject(text, from, fields, depth + 1);
    if (first === openBracket)
      return fields === null ? readWhole(text, from) : readList(text, from, fields, depth + 1);
    const word = words[first];
    return word === undefined ? readNumber(text, from) : readWord(text, from, word);
  }

  function readList(text: Buffer, from: number, fields: WantedFields, depth: number): unknown[] {
    if (depth > deepest) throw notUnderstood;
    const list: unknown[] = [];
    let place = passSpace(text, from + 1);
    if (text[place] === closeBracket) {
      at = place + 1;
      return list;
    }
    for (;;) {
      list.push(read(text, place, fields, depth));
      place = passSpace(text, at);
      const after = text[place]!;
      if (after === closeBracket) {
        at = place + 1;
        return list;
      }
      if (after !== comma) throw notUnderstood;
      place = passSpace(text, place + 1);
    }
  }

  function readObject(
    text: Buffer,
    from: number,
    fields: WantedFields,
    depth: number,
  ): Record<string, unknown> {
    if (depth > deepest) throw notUnderstood;
    const object: Record<string, unknown> = {};
    let place = passSpace(text, from + 1);
    if (text[place] === closeBrace) {
      at = place + 1;
      return object;
    }
    for (;;) {
      if (text[place] !== quotationMark) throw notUnderstood;
      const first = place + 1;
      place = first;
      let byte = text[place]!;
      // Escapes in a name are left to `JSON.parse`.
      while (byte !== quotationMark && byte !== backslash) {
        place += 1;
        byte = text[place]!;
      }
      if (byte === backslash || place >= end) throw notUnderstood;
      const last = place;
      place = passSpace(text, last + 1);
      if (text[place] !== colon) throw notUnderstood;
      place = passSpace(text, place + 1);
      const field = wantedField(fields, text, first, last);
      if (field !== null) {
        object[field.name] = read(text, place, field.inner, depth);
        place = at;
      } else if (fields.others === null) place = pass(text, place);
      else {
        const name = JSON.parse(text.toString("utf8", first - 1, last + 1)) as string;
        if (name === "__proto__") throw notUnderstood;
        object[name] = read(text, place, fields.others.inner, depth);
        place = at;
      }
      place = passSpace(text, place);
      const after = text[place]!;
      if (after === closeBrace) {
        at = place + 1;
        return object;
      }
      if (after !== comma) throw notUnderstood;
      place = passSpace(text, place + 1);
    }
  }

  return (given, wanted) => {
    if (given.length > longest) return undefined;
    const room = 3 * given.length + 2;
    if (room > bytes.length) bytes = Buffer.alloc(Math.min(3 * longest + 2, Math.max(262_144, 2 * room)));
    end = bytes.write(given);
    // Half of a character has no place in UTF-8.
    if (end !== given.length && !given.isWellFormed()) return undefined;
    source = end === given.length ? given : bytes.toString("latin1", 0, end);
    bytes[end] = quotationMark;
    bytes[end + 1] = quotationMark;
    try {
      const from = passSpace(bytes, 0);
      if (bytes[from] !== openBrace) return undefined;
      const object = readObject(bytes, from, wanted, 0);
      return passSpace(bytes, at) === end ? object : undefined;
    } catch (error) {
      if (error === notUnderstood || error instanceof SyntaxError) return undefined;
      throw error;
    } finally {
      source = "";
    }
  };
}

/** Where white space ends. */
function passSpace(text: Buffer, from: number): number {
  let place = from;
  let byte = text[place]!;
  while (byte <= space && (byte === 32 || byte === 10 || byte === 13 || byte === 9)) {
    place += 1;
    byte = text[place]!;
  }
  return place;
}

/** Where a number or a word ends. */
function passPlain(text: Buffer, from: number): number {
  let place = from;
  let byte = text[place]!;
  while (byte !== comma && byte !== closeBrace && byte !== closeBracket && byte > space) {
    place += 1;
    byte = text[place]!;
  }
  if (place === from) throw notUnderstood;
  return place;
}

/** Thrown where a text is not understood; one for all, since nobody asks it where. */
const notUnderstood = new Error("the text is not understood");
