import type { Direction } from "./locales.ts";

/** Letters written from right to left (Hebrew, Arabic, Syriac, Thaana, N'Ko), and the others. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u;

/** First strong isolate, pop directional isolate (Unicode Standard Annex #9, section 2.4). */
const [FSI, PDI] = ["\u2068", "\u2069"];

/**
 * A text that is put into a sentence, set apart where it has letters of the other direction: else the brackets,
 * commas and numbers beside it would jump to its other side. What has none stays as it is.
 * @param dir the direction of the sentence.
 */
export function isolated(text: string, dir: Direction): string {
  const other = dir === "rtl" ? leftToRight : rightToLeft;
  return other.test(text) ? `${FSI}${text}${PDI}` : text;
}

/** A text for where every character counts (addresses, file names, comparisons): without the invisible marks. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, "");
}
