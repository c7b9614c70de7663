import type { ExcerptPiece } from "../../lib/search/excerpt.ts";
import styles from "./search-results.module.css";

/** Text around what was searched for, with that marked. */
export function ExcerptText({ pieces }: { pieces: readonly ExcerptPiece[] }) {
  return pieces.map((piece, index) =>
    piece.found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
