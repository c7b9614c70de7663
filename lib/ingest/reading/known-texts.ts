/** How many texts are kept at hand; one takes the place of another that looks much like it. */
const slots = 4_096;

/** What is longer is mostly said once: an id, a page. */
const longestKept = 40;

/**
 * Texts of few ASCII characters by their bytes. What a file says again and again is made once and is one object each
 * time: that costs no memory, and what is looked up by it later knows its hash. The texts are copies: one that is kept
 * does not keep the piece of the file alive that it was cut from.
 *
 * @returns a function that is given bytes, and where the text begins and ends in them.
 */
export function knownTexts(): (bytes: Buffer, from: number, to: number) => string {
  const texts: string[] = new Array(slots).fill("");
  return (bytes, from, to) => {
    const length = to - from;
    if (length > longestKept) return bytes.toString("latin1", from, to);
    if (length === 0) return "";
    const slot = hashOf(bytes, from, length) & (slots - 1);
    const known = texts[slot]!;
    if (known.length === length) {
      let same = 0;
      while (same < length && known.charCodeAt(same) === bytes[from + same]) same += 1;
      if (same === length) return known;
    }
    const fresh = bytes.toString("latin1", from, to);
    texts[slot] = fresh;
    return fresh;
  };
}

/** Five of its bytes tell most texts apart that stand in one file. */
function hashOf(bytes: Uint8Array, from: number, length: number): number {
  const half = length >> 1;
  const quarter = length >> 2;
  let hash = length + bytes[from]! * 31;
  hash = hash * 31 + bytes[from + quarter]!;
  hash = hash * 31 + bytes[from + half]!;
  hash = hash * 31 + bytes[from + half + quarter]!;
  hash = hash * 31 + bytes[from + length - 1]!;
  return hash ^ (hash >>> 12);
}
