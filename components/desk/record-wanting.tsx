import type { FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";
import rail from "./rail.module.css";
import styles from "./record-form.module.css";

/** What is missing before a review, each leading to its field. */
export function RecordWanting({
  problems,
  groups,
  list,
}: {
  problems: ReadonlyMap<string, string>;
  groups: readonly FieldGroup[];
  list: FieldList | null;
}) {
  const labelled = [
    ...groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)),
    ...[...problems.keys()].flatMap((name) => {
      const [first, number, ...rest] = name.split(".");
      const field =
        first === list?.name ? list?.fields.find((one) => one.name === rest.join(".")) : undefined;
      return field === undefined ? [] : [[name, `${list?.one} ${number}: ${field.label}`] as const];
    }),
  ].filter(([name]) => problems.has(name));
  if (labelled.length === 0) return null;
  return (
    <nav className={rail.card} aria-labelledby="wanting">
      <h2 id="wanting">To mend before a review</h2>
      <ul className={styles.wanting}>
        {labelled.map(([name, label]) => (
          <li key={name}>
            <a href={`#f-${name.replaceAll(".", "-")}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
