/**
 * Widths of the printable ASCII characters from U+0020 on, in thousandths of the type size, as in
 * Helvetica (Adobe Font Metrics, Core 14 fonts). Nobody can measure text on a server; this table errs by
 * a few per cent against the faces that readers have, and `MARGIN` covers that.
 */
const helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** DejaVu Sans, the widest face that a reader is likely to have, runs some 15 % wider; its bold some 30 %. */
const MARGIN = { regular: 1.16, bold: 1.3 } as const;
export type Weight = keyof typeof MARGIN;
/** A letter outside ASCII: wide enough for Cyrillic, Arabic and Latin with marks. */
const OTHER = 640;
/** A letter of the Arabic script as it stands joined in a word; DejaVu Sans is here, too, wider than most. */
const ARABIC = 530;
/** An ideograph, a kana, a Hangul syllable or an emoji takes the full square. */
const FULL = 1000;

/** An estimate from above of how wide a text runs, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += helvetica[code - 0x20] ?? otherWidth(character, code);
  }
  return (sum / 1000) * size * MARGIN[weight];
}

function otherWidth(character: string, code: number): number {
  // Marks over and under letters, joiners and the signs that turn the direction of writing take no room.
  if (/^[\p{Mn}\p{Cf}]$/u.test(character)) return 0;
  // Spaces at which no line breaks, the narrow one among them.
  if (code === 0xa0 || code === 0x202f) return helvetica[0]!;
  if (code >= 0x0600 && code <= 0x06ff) return ARABIC;
  return code >= 0x1100 && isFullWidth(code) ? FULL : OTHER;
}

function isFullWidth(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code >= 0xff00
  );
}

/** The text, cut with "…" where it would run wider than `width`; empty where not even one letter fits. */
export function fitText(text: string, size: number, width: number, weight: Weight = "regular"): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  let kept = "";
  for (const character of characters) {
    if (textWidth(`${kept}${character}…`, size, weight) > width) break;
    kept += character;
  }
  kept = kept.trimEnd();
  return kept === "" ? "" : `${kept}…`;
}

/** The text in lines no wider than `width`, broken at spaces; what does not fit in `most` lines is cut with "…". */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most: number,
  weight: Weight = "regular",
): string[] {
  const lines: string[] = [];
  const words = text.split(" ").filter((word) => word !== "");
  let line = "";
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      line = [line, ...words.slice(index)].join(" ");
      break;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((one) => fitText(one, size, width, weight)).filter((one) => one !== "");
}
