/**
 * A 53-bit hash of a text, so that it is an exact number in JavaScript and an integer in SQLite:
 * two 32-bit multiply-xorshift hashes with the finaliser of MurmurHash3, joined ("cyrb53", public domain).
 * It tells things apart and hides nothing.
 */
export function hash53(text: string): number {
  whole.clear();
  whole.add(text);
  return whole.value();
}

/** The same hash of a text that comes in parts, which are never put together. */
export interface TextHash {
  /** Begins with an empty text. */
  clear(): void;
  add(part: string): void;
  /** The hash of all parts so far; more can follow. */
  value(): number;
  /** Remembers how far it is, and goes back to there: for texts that begin alike. */
  mark(): void;
  back(): void;
}

export function textHash(): TextHash {
  let high = startOfHigh;
  let low = startOfLow;
  let markedHigh = startOfHigh;
  let markedLow = startOfLow;
  return {
    mark() {
      markedHigh = high;
      markedLow = low;
    },
    back() {
      high = markedHigh;
      low = markedLow;
    },
    clear() {
      high = startOfHigh;
      low = startOfLow;
    },
    add(part) {
      let a = high;
      let b = low;
      for (let index = 0; index < part.length; index += 1) {
        const unit = part.charCodeAt(index);
        a = Math.imul(a ^ unit, 2654435761);
        b = Math.imul(b ^ unit, 1597334677);
      }
      high = a;
      low = b;
    },
    value() {
      const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
      const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
      return 4294967296 * (2097151 & b) + (a >>> 0);
    },
  };
}

const startOfHigh = 0xdeadbeef | 0;
const startOfLow = 0x41c6ce57;

/** One for all whole texts: a load asks for millions of hashes. */
const whole = textHash();
