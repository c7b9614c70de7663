/**
 * Letters that are written in several ways and meant as one, after decomposition has taken marks off:
 * Arabic and Persian forms of yeh, kaf, heh and alef, the dotless i of Turkish, and letters that Unicode does
 * not decompose though people type them without their stroke.
 */
const letters: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ې: "ی",
  ے: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ٱ: "ا",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ґ: "г",
};

/** Joins or parts letters without being seen: the zero-width non-joiner stands inside Persian words. */
const joiners = /\u200c|\u200d|\u2060|\ufeff|\u00ad/gu;
/** Stretches a word for the eye (tatweel), and is not part of it. */
const stretches = /\u0640/gu;

/**
 * Words as a search compares them: one lower-case spelling for all that are read alike, without accents,
 * vowel marks and punctuation, digits of every script as ASCII, parted by single spaces.
 *
 * A word with a zero-width non-joiner (می‌شود) becomes its parts.
 */
export function fold(text: string): string {
  return [...folded(text.replace(joiners, " ").normalize("NFKD").toLowerCase())].join("").trim();
}

/**
 * The same for text that is to be found: a word with joiners inside can be asked for in parts and in one
 * piece, so both are kept.
 */
export function foldForIndex(text: string): string {
  const parts = fold(text);
  const joined = text.split(/\s+/u).filter((word) => word.search(joiners) >= 0);
  if (joined.length === 0) return parts;
  return `${parts} ${fold(joined.map((word) => word.replace(joiners, "")).join(" "))}`.trim();
}

function* folded(decomposed: string): Generator<string> {
  const bare = decomposed.replace(/\p{M}/gu, "").replace(stretches, "").normalize("NFC");
  let parted = true;
  for (const character of bare) {
    if (!/[\p{L}\p{N}]/u.test(character)) {
      if (!parted) yield " ";
      parted = true;
      continue;
    }
    parted = false;
    yield letters[character] ?? digitOf(character) ?? character;
  }
}

/** The digit that a decimal digit of any script stands for: zeros of Unicode's scripts begin runs of ten. */
function digitOf(character: string): string | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const point = character.codePointAt(0)!;
  for (let value = 0; value <= 9; value += 1) {
    const before = String.fromCodePoint(Math.max(0, point - value - 1));
    if (!/\p{Nd}/u.test(before)) return String(value);
  }
  return String(point % 10);
}
