import type { Language } from "../../lib/i18n/language.ts";
import styles from "./claims-form.module.css";
import type { FilterField } from "./filter-form.tsx";
import forms from "./range-form.module.css";

/**
 * The choice of claims as a plain form with days: it works without a script, and its state is the address. On a phone it
 * is folded under what is chosen.
 */
export function ClaimsForm({
  language,
  path,
  fields,
  from,
  to,
  invalid,
}: {
  language: Language;
  path: string;
  fields: readonly FilterField[];
  /** Days as they were typed. */
  from: string;
  to: string;
  /** What was wrong with them; null where nothing was. */
  invalid: string | null;
}) {
  const days = [
    { name: "from", label: language.say("ledger.filter-from"), value: from },
    { name: "to", label: language.say("ledger.filter-to"), value: to },
  ];
  const chosen = [
    ...fields.flatMap(({ chosen, options }) => options.find(({ value }) => value === chosen)?.label ?? []),
    ...days
      .filter(({ value }) => value !== "")
      .map(({ label, value }) => language.say("ledger.filter-day", { label, day: value })),
  ];
  return (
    <details className={`${forms.place} ${styles.choice}`} open={invalid !== null}>
      <summary>
        {chosen.length === 0
          ? language.say("ledger.filter-choose")
          : language.say("ledger.filter-chosen", { choices: language.list(chosen) })}
      </summary>
      <form className={forms.form} action={language.address(path)} method="get">
        {fields.map((field) => (
          <label key={field.name} className={forms.field}>
            <span>{field.label}</span>
            <select name={field.name} defaultValue={field.chosen}>
              <option value="">{language.say("pages.filter-any")}</option>
              {field.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {days.map(({ name, label, value }) => (
          <label key={name} className={forms.field}>
            <span>{label}</span>
            <input
              type="date"
              name={name}
              defaultValue={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ""}
              aria-invalid={invalid === null ? undefined : true}
            />
          </label>
        ))}
        <button className={forms.button} type="submit">
          {language.say("pages.filter-apply")}
        </button>
        {chosen.length > 0 ? (
          <span className={forms.links}>
            <a href={language.address(path)}>{language.say("pages.filter-clear")}</a>
          </span>
        ) : null}
      </form>
      {invalid === null ? null : <p className={forms.invalid}>{invalid}</p>}
    </details>
  );
}
