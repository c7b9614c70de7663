import styles from "../site/range-form.module.css";
import { say } from "../site/say.ts";

/** A choice of one more timeline, as a plain form that keeps what is compared already. */
export function PlacePicker({
  path,
  groups,
  kept,
}: {
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
    <form className={styles.form} action={path} method="get" aria-label={say("pages.compare-add")}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className={styles.field}>
        <span>{say("pages.compare-add")}</span>
        <select name="with" defaultValue="" required>
          <option value="">{say("pages.compare-choose")}</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {say("pages.service-title", { service: option.label, country: group.label })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button className={styles.button} type="submit">
        {say("pages.compare-add-button")}
      </button>
    </form>
  );
}
