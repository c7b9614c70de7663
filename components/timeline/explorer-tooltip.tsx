import { formatDateTime } from "../../lib/i18n/format.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import styles from "./interactive.module.css";

/** What a chart says of the step under the pointer: when, how much, out of how many tests, from which source. */
export function StepTooltip({
  active,
  payload,
  locale,
  text,
  source,
}: {
  active?: boolean;
  payload?: readonly { readonly payload?: unknown }[];
  locale: Locale;
  text: (row: ExploreRow) => string | null;
  source: string;
}) {
  const row = payload?.[0]?.payload as ExploreRow | undefined;
  if (active !== true || row === undefined) return null;
  return (
    <div className={styles.tooltip}>
      <p className={styles.when}>{formatDateTime(row.time, { locale })}</p>
      <p>{text(row) ?? translate(locale, "figure.coverage.gap")}</p>
      <p className={styles.quiet}>{translate(locale, "figure.explore.source", { source })}</p>
    </div>
  );
}
