import { foldedParts, textDifference } from "../../lib/desk/text-difference.ts";
import styles from "./text-change.module.css";

/** What came and went in a text, with a few words of what stands around each change; the rest is folded in its place. */
export function TextChange({ before, after }: { before: string; after: string }) {
  if (before === after) return <p>The words are the same as before.</p>;
  return (
    <div className={styles.text} dir="auto">
      {foldedParts(textDifference(before, after)).map((part, index) => {
        const key = `${index} ${part.where}`;
        if (part.where === "folded")
          return (
            <details key={key} className={styles.same}>
              <summary lang="en" dir="ltr">
                … {part.words} words are the same …
              </summary>
              {part.text.trim()}
            </details>
          );
        if (part.where === "before") return <del key={key}>{part.text}</del>;
        if (part.where === "after") return <ins key={key}>{part.text}</ins>;
        return <span key={key}>{part.text}</span>;
      })}
    </div>
  );
}
