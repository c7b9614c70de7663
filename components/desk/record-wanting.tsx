import type { FieldGroup, FieldList } from "../../lib/desk/forms/form.ts";
import { FieldLinks } from "./field-links.tsx";
import rail from "./rail.module.css";

/** What is missing before a review, each leading to its field. */
export function RecordWanting({
  problems,
  groups,
  list,
}: {
  /** By the name of the field. */
  problems: ReadonlyMap<string, string>;
  groups: readonly FieldGroup[];
  list: FieldList | null;
}) {
  const form = problems.get("form");
  if (problems.size === 0) return null;
  return (
    <nav className={rail.card} aria-labelledby="wanting">
      <h2 id="wanting">To mend before a review</h2>
      {form === undefined ? null : <p>{form}</p>}
      <FieldLinks names={problems.keys()} groups={groups} list={list} />
    </nav>
  );
}
