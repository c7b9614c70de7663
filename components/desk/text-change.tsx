import { type TextPart, textDifference } from "../../lib/desk/difference.ts";
import styles from "./difference-table.module.css";

/** Of what stayed the same, so many signs beside each change are shown. */
const around = 160;

/** What came and went in a long text, with a little of what stands around it. */
export function TextChange({ before, after }: { before: string; after: string }) {
  const parts = textDifference(before, after);
  if (parts.every(({ where }) => where === "both")) return <p>The words are the same as before.</p>;
  return (
    <p className={styles.differences} dir="auto">
      {parts.map((part, index) => {
        const key = `${index} ${part.where}`;
        if (part.where === "before") return <del key={key}>{part.text}</del>;
        if (part.where === "after") return <ins key={key}>{part.text}</ins>;
        return <span key={key}>{shortened(part, index === 0, index === parts.length - 1)}</span>;
      })}
    </p>
  );
}

function shortened({ text }: TextPart, first: boolean, last: boolean): string {
  if (text.length <= 2 * around) return text;
  return `${first ? "" : text.slice(0, around)} … ${last ? "" : text.slice(-around)}`;
}
