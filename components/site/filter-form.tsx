import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import styles from "./range-form.module.css";

export interface FilterField {
  readonly name: string;
  readonly label: string;
  /** Empty is any. */
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice of rows as a plain form: it works without a script, and its state is the address. */
export function FilterForm({
  language,
  path,
  fields,
  children,
}: {
  language: Language;
  path: string;
  fields: readonly FilterField[];
  children?: ReactNode;
}) {
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
        <button className={styles.button} type="submit">
          {language.say("pages.filter-apply")}
        </button>
        <span className={styles.links}>
          {fields.some((field) => field.chosen !== "") ? (
            <a href={language.address(path)}>{language.say("pages.filter-clear")}</a>
          ) : null}
          {children}
        </span>
      </form>
    </div>
  );
}
