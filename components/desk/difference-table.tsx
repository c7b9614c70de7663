import { type FieldDifference, textDifference } from "../../lib/desk/difference.ts";
import { fieldLabel } from "../../lib/desk/forms/index.ts";
import type { RecordKind } from "../../lib/desk/record.ts";
import styles from "./difference-table.module.css";

/** What a version changed, field by field and word by word. */
export function DifferenceTable({
  kind,
  differences,
  empty,
  first = false,
}: {
  kind: RecordKind;
  differences: readonly FieldDifference[];
  /** What to say where nothing differs. */
  empty: string;
  /** Whether nothing was before: then there is nothing to compare with, and the words stand plain. */
  first?: boolean;
}) {
  const shown = differences.filter(({ field }) => field !== "seen_revision");
  if (shown.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <dl className={styles.differences} lang="en" dir="ltr">
      {shown.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldLabel(kind, field)}</dt>
          <dd dir="auto">
            {(first ? [{ where: "both" as const, text: after }] : textDifference(before, after)).map(
              (part, index) => {
                const key = `${index} ${part.where}`;
                if (part.where === "before") return <del key={key}>{part.text}</del>;
                if (part.where === "after") return <ins key={key}>{part.text}</ins>;
                return <span key={key}>{part.text}</span>;
              },
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
