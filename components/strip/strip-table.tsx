import type { Language } from "../../lib/i18n/language.ts";
import type { AxisMark, Strip } from "../../lib/summary/strip.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { ServiceStrip } from "./service-strip.tsx";
import { StripAxis } from "./strip-axis.tsx";
import styles from "./strip-table.module.css";

export interface StripRow {
  readonly href: string;
  readonly name: string;
  readonly simulated: boolean;
  /** Short facts under the name, in their order. */
  readonly facts: readonly string[];
  /** What the strip shows, in words. */
  readonly label: string;
  readonly strip: Strip;
}

/** Small multiples: one line each, all on one axis, which stands above them. */
export function StripTable({
  language,
  rows,
  axis,
}: {
  language: Language;
  rows: readonly StripRow[];
  axis: readonly AxisMark[];
}) {
  return (
    <>
      <div className={styles.axis}>
        <StripAxis language={language} marks={axis} />
      </div>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.href} className={styles.row}>
            <div>
              <h3 className={styles.name}>
                <a href={language.address(row.href)}>{row.name}</a>{" "}
                {row.simulated ? <SimulatedMark language={language} /> : null}
              </h3>
              <p className={styles.facts}>{row.facts.join(" · ")}</p>
            </div>
            <ServiceStrip
              strip={row.strip}
              label={row.label}
              axis={axis}
              kindName={(kind) => language.say("pages.kind-within", { kind })}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
