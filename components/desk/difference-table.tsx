import type { FieldDifference } from "../../lib/desk/difference.ts";
import { fieldLabel } from "../../lib/desk/forms/field-label.ts";
import { formOf } from "../../lib/desk/forms/index.ts";
import type { RecordKind } from "../../lib/desk/record.ts";
import styles from "./difference-table.module.css";
import { TextChange } from "./text-change.tsx";

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
          <dt>{fieldLabel(formOf(kind), field) ?? field}</dt>
          <dd dir="auto">{first ? after : <TextChange before={before} after={after} />}</dd>
        </div>
      ))}
    </dl>
  );
}
