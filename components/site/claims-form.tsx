import type { Language } from "../../lib/i18n/language.ts";
import type { FilterField } from "./filter-form.tsx";
import styles from "./range-form.module.css";

/** The choice of claims as a plain form with days: it works without a script, and its state is the address. */
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
  const chosen = fields.some((field) => field.chosen !== "") || from !== "" || to !== "";
  return (
    <div className={styles.place}>
      <form className={styles.form} action={language.address(path)} method="get">
        {fields.map((field) => (
          <label key={field.name} className={styles.field}>
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
          <label key={name} className={styles.field}>
            <span>{label}</span>
            <input
              type="date"
              name={name}
              defaultValue={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ""}
              aria-invalid={invalid === null ? undefined : true}
            />
          </label>
        ))}
        <button className={styles.button} type="submit">
          {language.say("pages.filter-apply")}
        </button>
        {chosen ? (
          <span className={styles.links}>
            <a href={language.address(path)}>{language.say("pages.filter-clear")}</a>
          </span>
        ) : null}
      </form>
      {invalid === null ? null : <p className={styles.invalid}>{invalid}</p>}
    </div>
  );
}
