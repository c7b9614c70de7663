import type { Language } from "../../lib/i18n/language.ts";
import styles from "../site/range-form.module.css";

/** A choice of one more timeline, as a plain form that keeps what is compared already. */
export function PlacePicker({
  language,
  path,
  groups,
  kept,
}: {
  language: Language;
  path: string;
  /** Countries, each with its services: `ir/telegram` and "Telegram". */
  groups: readonly {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
  /** Names and values of the address as it is. */
  kept: readonly (readonly [string, string])[];
}) {
  return (
    <form
      className={styles.form}
      action={language.address(path)}
      method="get"
      aria-label={language.say("pages.compare-add")}
    >
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className={styles.field}>
        <span>{language.say("pages.compare-add")}</span>
        <select name="with" defaultValue="" required>
          <option value="">{language.say("pages.compare-choose")}</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {language.say("pages.service-title", { service: option.label, country: group.label })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button className={styles.button} type="submit">
        {language.say("pages.compare-add-button")}
      </button>
    </form>
  );
}
