import { isoDay, rangeQuery } from "../../lib/export/range.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DAY, type Interval } from "../../lib/model/interval.ts";
import type { Provenance } from "../../lib/model/series.ts";
import styles from "./range-form.module.css";

/** The time a timeline shows, as a plain form: it works without a script, and its state is the address. */
export function RangeForm({
  language,
  path,
  range,
  usual,
  everything,
  invalid,
  asked,
  other,
  kept: others = {},
  label = language.say("pages.range-label"),
}: {
  language: Language;
  path: string;
  range: Interval;
  /** What the page would show unasked; null where it does. */
  usual: Interval | null;
  /** From the first to the last thing known; null where nothing is. */
  everything: Interval | null;
  invalid: { readonly from: string; readonly to: string } | null;
  /** The sort of evidence that the address asks for, or an empty text. */
  asked: string;
  /** The sort that is not shown, where there is some. */
  other: Provenance | null;
  /** What else the address says and a change of time must keep; a list is a name that comes several times. */
  kept?: Readonly<Record<string, string | readonly string[]>>;
  label?: string;
}) {
  const constant = Object.entries(others).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  );
  const link = (query: Record<string, string>) => {
    const text = new URLSearchParams([
      ...constant.map(([name, value]) => [name, value]),
      ...Object.entries(query),
    ]).toString();
    return text === "" ? path : `${path}?${text.replaceAll("%2F", "/")}`;
  };
  const kept: Record<string, string> = asked === "" ? {} : { evidence: asked };
  const isEverything =
    everything !== null && everything.start === range.start && everything.end === range.end;
  return (
    <div className={styles.place}>
      {invalid === null ? null : (
        <p className={styles.invalid} role="alert">
          {language.say("pages.range-invalid", { from: invalid.from || "…", to: invalid.to || "…" })}
        </p>
      )}
      <form className={styles.form} action={language.address(path)} method="get" aria-label={label}>
        <label className={styles.day}>
          <span>{language.say("pages.range-from")}</span>
          <input type="date" name="from" defaultValue={isoDay(range.start)} />
        </label>
        <label className={styles.day}>
          <span>{language.say("pages.range-to")}</span>
          <input type="date" name="to" defaultValue={isoDay(Math.ceil(range.end / DAY) * DAY - DAY)} />
        </label>
        {constant.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {asked === "" ? null : <input type="hidden" name="evidence" value={asked} />}
        <button className={styles.button} type="submit">
          {language.say("pages.range-apply")}
        </button>
        <span className={styles.links}>
          {usual === null ? null : (
            <a href={language.address(link(kept))}>{language.say("pages.range-reset")}</a>
          )}
          {everything === null || isEverything ? null : (
            <a href={language.address(link({ ...rangeQuery(everything), ...kept }))}>
              {language.say("pages.range-all")}
            </a>
          )}
          {other === null ? null : (
            <a href={language.address(link({ evidence: other }))}>
              {language.say(`pages.evidence-switch-${other}`)}
            </a>
          )}
        </span>
      </form>
      <p className={styles.note}>{language.say("pages.range-utc")}</p>
    </div>
  );
}
