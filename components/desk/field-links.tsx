import { type FormFields, fieldLabel } from "../../lib/desk/forms/field-label.ts";
import styles from "./field-links.module.css";

/** Links to fields of the form by their labels, in the form's order; nothing where the form has none of them. */
export function FieldLinks({ names, ...form }: { names: Iterable<string> } & FormFields) {
  const asked = new Set(names);
  const plain = form.groups.flatMap(({ fields }) => fields.map(({ name }) => name));
  const ordered = new Set([...plain.filter((name) => asked.has(name)), ...asked]);
  return (
    <ul className={styles.links}>
      {[...ordered].map((name) => {
        const label = fieldLabel(form, name);
        return label === null ? null : (
          <li key={name}>
            <a href={`#f-${name.replaceAll(".", "-")}`}>{label}</a>
          </li>
        );
      })}
    </ul>
  );
}
