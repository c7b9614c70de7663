import { Bar, Brush, ComposedChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { translate } from "../../lib/i18n/translate.ts";
import type { Interval } from "../../lib/model/interval.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import { dayText } from "../../lib/timeline/layout/tick-text.ts";
import { type ChartProps, chartMargin } from "./explorer-parts.tsx";
import { StepTooltip } from "./explorer-tooltip.tsx";
import styles from "./interactive.module.css";

/**
 * Who measured, over the shown stretch, with a brush over the whole range. The brush keeps to its own
 * chart (no `syncId`): it sets the stretch that the others show.
 */
export function OverviewChart({
  figure,
  locale,
  rows,
  shown,
  height,
  gutter,
  onChange,
}: ChartProps & { readonly onChange: (shown: Interval) => void }) {
  const text = ({ observations, networks }: ExploreRow) =>
    observations === null
      ? null
      : translate(locale, "figure.explore.observations", { observations, networks: networks ?? 0 });
  const first = rows.findIndex((row) => row.time + figure.step > shown.start);
  const last = rows.findLastIndex((row) => row.time < shown.end);
  return (
    <div className={styles.lane}>
      <div className={styles.title}>{translate(locale, "figure.lane.coverage")}</div>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={rows} margin={chartMargin} accessibilityLayer>
          <XAxis dataKey="time" hide />
          <YAxis width={gutter} domain={[0, "auto"]} tickLine={false} axisLine={false} tickCount={3} />
          <Bar dataKey="observations" fill="var(--coverage)" isAnimationActive={false} />
          <Tooltip
            isAnimationActive={false}
            content={(tip) => (
              <StepTooltip {...tip} locale={locale} text={text} source={figure.sources.join(", ")} />
            )}
          />
          <Brush
            dataKey="time"
            height={24}
            travellerWidth={12}
            startIndex={Math.max(first, 0)}
            endIndex={Math.max(last, 0)}
            stroke="var(--muted)"
            fill="var(--wash)"
            ariaLabel={translate(locale, "figure.explore.overview")}
            tickFormatter={(time: number) => dayText(time, locale)}
            onChange={({ startIndex, endIndex }) => {
              const [from, to] = [rows[startIndex ?? 0], rows[endIndex ?? rows.length - 1]];
              if (from !== undefined && to !== undefined) {
                onChange({ start: from.time, end: to.time + figure.step });
              }
            }}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
