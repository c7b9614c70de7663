import {
  Area,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatValue } from "../../lib/i18n/format.ts";
import { translate } from "../../lib/i18n/translate.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import { levelTitle } from "../../lib/timeline/layout/lane-text.ts";
import { levelScale } from "../../lib/timeline/layout/value-scale.ts";
import { backdrop, type ChartProps, chartMargin, oneLine, timeAxis } from "./explorer-parts.tsx";
import { StepTooltip } from "./explorer-tooltip.tsx";
import styles from "./interactive.module.css";

/** One metric's levels, on the same scale as in print. */
export function LevelChart({ index, ...props }: ChartProps & { readonly index: number }) {
  const { figure, locale, rows, syncId, drag, height } = props;
  const lane = figure.levels[index]!;
  const scale = levelScale(lane, 0, 1);
  const metric = lane.metric.id;
  const value = (amount: number) => formatValue(metric, amount, locale);
  const isAlone = (at: number) =>
    rows[at]?.levels[index] !== null &&
    rows[at - 1]?.levels[index] == null &&
    rows[at + 1]?.levels[index] == null;
  const text = (row: ExploreRow) => {
    const level = row.levels[index];
    if (level === null || level === undefined) return null;
    const values = { median: value(level.median), q25: value(level.q25), q75: value(level.q75) };
    return `${translate(locale, "figure.explore.median", values)}, ${translate(locale, "figure.explore.tests", { n: level.n })}`;
  };
  return (
    <div className={styles.lane}>
      <div className={styles.title}>{levelTitle(lane, locale)}</div>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={rows} margin={chartMargin} syncId={syncId} {...drag.handlers} accessibilityLayer>
          {backdrop(props)}
          <XAxis {...timeAxis(props)} />
          <YAxis
            width={props.gutter}
            scale={scale.kind === "log" ? "log" : "linear"}
            domain={[scale.domain[0], scale.domain[1]]}
            ticks={[...scale.ticks]}
            tickFormatter={(amount: number) => oneLine(value(amount))}
            allowDataOverflow
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          {lane.baseline === null ? null : (
            <ReferenceLine y={lane.baseline} stroke="var(--baseline)" strokeDasharray="5 4" />
          )}
          <Area
            dataKey={(row: ExploreRow) => {
              const level = row.levels[index];
              return level == null ? null : [level.q25, level.q75];
            }}
            type="linear"
            stroke="none"
            fill="var(--spread)"
            fillOpacity={0.75}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
          />
          <Line
            dataKey={(row: ExploreRow) => row.levels[index]?.median ?? null}
            type="linear"
            stroke="var(--level)"
            strokeWidth={2}
            connectNulls={false}
            isAnimationActive={false}
            dot={({ cx, cy, index: at }) =>
              isAlone(at) && cx !== undefined && cy !== undefined ? (
                <circle key={at} cx={cx} cy={cy} r={2} className="tl-level-dot" />
              ) : (
                <g key={at} />
              )
            }
          />
          <Tooltip
            isAnimationActive={false}
            content={(tip) => <StepTooltip {...tip} locale={locale} text={text} source={lane.source} />}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
