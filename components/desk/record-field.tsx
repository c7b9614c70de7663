import type { FieldDeclaration } from "../../lib/desk/forms/form.ts";
import type { Clash } from "../../lib/desk/three-way.ts";
import controls from "./controls.module.css";
import styles from "./record-form.module.css";

/** One field with its label, its hint, what is wrong with it, and what somebody else typed into it meanwhile. */
export function RecordField({
  field,
  name,
  value,
  problem,
  clash,
  taken,
  by,
}: {
  field: FieldDeclaration;
  /** The whole name: `claims.2.kind`. */
  name: string;
  value: string;
  problem: string | undefined;
  clash: Clash | undefined;
  /** Whether the value was taken over from somebody else's save. */
  taken: boolean;
  by: string;
}) {
  const id = `f-${name.replaceAll(".", "-")}`;
  const notes = [
    field.hint === undefined ? null : `${id}-hint`,
    problem === undefined ? null : `${id}-problem`,
    clash === undefined && !taken ? null : `${id}-theirs`,
  ].filter((one) => one !== null);
  const shared = {
    id,
    name,
    className: controls.input,
    "aria-describedby": notes.join(" ") || undefined,
    "aria-invalid": problem === undefined ? undefined : true,
    "aria-required": field.required,
    ...(field.prose
      ? { dir: "auto" as const }
      : { autoCapitalize: "off", autoCorrect: "off", spellCheck: false }),
  };
  return (
    <div
      className={controls.field}
      data-only={field.onlyFor?.join(" ")}
      data-width={field.width ?? (field.input === "text" ? "whole" : undefined)}
    >
      {field.input === "check" ? (
        <label htmlFor={id} className={controls.check}>
          <input
            type="checkbox"
            {...shared}
            className={undefined}
            value="yes"
            defaultChecked={value !== ""}
          />
          {field.label}
        </label>
      ) : (
        <label htmlFor={id}>
          {field.label}
          {field.required ? <span className={styles.needed}> *</span> : null}
        </label>
      )}
      {field.input === "text" ? <textarea {...shared} rows={field.rows ?? 4} defaultValue={value} /> : null}
      {field.input === "line" ? (
        <input
          type="text"
          placeholder=" "
          {...shared}
          defaultValue={value}
          list={field.suggestions === undefined ? undefined : `list-${field.suggestions}`}
        />
      ) : null}
      {field.input === "choice" ? (
        <select {...shared} defaultValue={value}>
          <option value="">—</option>
          {field.choices?.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : null}
      {field.hint === undefined ? null : (
        <p id={`${id}-hint`} className={controls.hint}>
          {field.hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={controls.problem}>
          {problem}
        </p>
      )}
      {clash === undefined ? null : (
        <div id={`${id}-theirs`} className={styles.theirs}>
          <p>{by} wrote here meanwhile:</p>
          <blockquote dir="auto">{clash.theirs === "" ? "(nothing: emptied)" : clash.theirs}</blockquote>
          <p>Before both of you it was:</p>
          <blockquote dir="auto">{clash.base === "" ? "(empty)" : clash.base}</blockquote>
        </div>
      )}
      {taken && clash === undefined ? (
        <p id={`${id}-theirs`} className={styles.taken}>
          {by} changed this meanwhile; it was taken over.
        </p>
      ) : null}
    </div>
  );
}
