import type { ExcerptPiece } from "../../lib/search/excerpt.ts";
import styles from "./search-results.module.css";

/** Text around what was searched for, with that marked; punctuation and space behind it are not part of it. */
export function ExcerptText({ pieces }: { pieces: readonly ExcerptPiece[] }) {
  return pieces.flatMap(({ text, found }, index) => {
    if (!found) return text;
    const word = text.replace(/[\p{P}\s]+$/u, "");
    return [
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
      <mark key={index} className={styles.mark}>
        {word}
      </mark>,
      text.slice(word.length),
    ];
  });
}
