import { Bar, ComposedChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatPercent } from "../../lib/i18n/format.ts";
import { translate } from "../../lib/i18n/translate.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import { backdrop, type ChartProps, chartMargin, timeAxis } from "./explorer-parts.tsx";
import { StepTooltip } from "./explorer-tooltip.tsx";
import styles from "./interactive.module.css";

/** The share of tests that failed, from none to all. */
export function ShareChart(props: ChartProps) {
  const { figure, locale, rows, syncId, drag, height } = props;
  const text = ({ n, bad, share }: ExploreRow) =>
    n === null || bad === null || share === null
      ? null
      : translate(locale, "figure.explore.failing", { bad, n, share: formatPercent(share, locale) });
  return (
    <div className={styles.lane}>
      <div className={styles.title}>{translate(locale, "figure.lane.reachability")}</div>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={rows} margin={chartMargin} syncId={syncId} {...drag.handlers} accessibilityLayer>
          {backdrop(props)}
          <XAxis {...timeAxis(props)} />
          <YAxis
            width={props.gutter}
            domain={[0, 1]}
            ticks={[0, 1]}
            tickFormatter={(share: number) => formatPercent(share, locale)}
            tickLine={false}
            axisLine={false}
          />
          <Bar dataKey="share" fill="var(--reachability)" isAnimationActive={false} />
          <Tooltip
            isAnimationActive={false}
            content={(tip) => (
              <StepTooltip {...tip} locale={locale} text={text} source={figure.sources.join(", ")} />
            )}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
