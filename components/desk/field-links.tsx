import type { FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";
import { labelledFields } from "./field-labels.ts";
import styles from "./field-links.module.css";

/** Links to fields of the form by their labels; nothing where the form has none of them. */
export function FieldLinks({
  names,
  groups,
  list,
}: {
  names: Iterable<string>;
  groups: readonly FieldGroup[];
  list: FieldList | null;
}) {
  return (
    <ul className={styles.links}>
      {labelledFields(names, groups, list).map(([name, label]) => (
        <li key={name}>
          <a href={`#f-${name.replaceAll(".", "-")}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
