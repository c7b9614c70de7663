import { useMemo } from "react";
import { ComposedChart, Line, ReferenceArea, Tooltip, XAxis, YAxis } from "recharts";
import { hrefsIn } from "../../lib/figure/draw-bands.ts";
import { renderContents } from "../../lib/figure/render-timeline.ts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import type { Interval } from "../../lib/model/interval.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import type { TimelineLayout } from "../../lib/timeline/layout/marks.ts";
import { levelScale } from "../../lib/timeline/layout/value-scale.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import type { Drag } from "./explorer-drag.ts";
import { StepTooltip } from "./explorer-tooltip.tsx";

/**
 * All lanes as one chart over one axis of time, so that one line under the pointer goes through all of them. The lines
 * are drawn by the chart and everything else as in print, from the same layout; heights are those of the layout.
 */
export function ExplorerChart({
  figure,
  layout,
  rows,
  drag,
  locale,
  prefix,
}: {
  /** Over the stretch that is shown, and nothing beyond it. */
  readonly figure: TimelineFigure;
  readonly layout: TimelineLayout;
  readonly rows: readonly ExploreRow[];
  readonly drag: Drag;
  readonly locale: Locale;
  /** What the ids of the drawing begin with. */
  readonly prefix: string;
}) {
  const { plot, width, height } = layout;
  const drawing = useMemo(
    () => renderContents(figure, layout, { ...hrefsIn(locale), prefix, locale, levelLines: "left out" }),
    [figure, layout, locale, prefix],
  );
  return (
    <ComposedChart
      data={rows}
      width={width}
      height={height}
      margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left }}
      className="tl-figure"
      title={figure.title}
      desc={translate(locale, "figure.explore.lanes")}
      {...drag.handlers}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderContents, which escapes every text */}
      <g dangerouslySetInnerHTML={{ __html: drawing }} />
      <XAxis hide {...timeAxis(figure.range)} />
      <YAxis hide type="number" domain={[plot.top, plot.bottom]} reversed allowDataOverflow />
      {levelLines(figure, layout, rows)}
      {shareDots(figure, layout)}
      {drag.from === null || drag.to === null ? null : (
        <ReferenceArea x1={drag.from} x2={drag.to} className="tl-drawn" ifOverflow="hidden" />
      )}
      <Tooltip
        isAnimationActive={false}
        offset={16}
        cursor={{ className: "tl-cursor" }}
        content={(tip) => <StepTooltip {...tip} figure={figure} locale={locale} />}
      />
    </ComposedChart>
  );
}

/** The shown stretch from end to end, in UTC, to the right in every language. */
export function timeAxis({ start, end }: Interval) {
  return {
    dataKey: "middle",
    type: "number" as const,
    domain: [start, end] as [number, number],
    allowDataOverflow: true,
  };
}

const still = { isAnimationActive: false, connectNulls: false, type: "linear" as const };
const dot = { r: 4, className: "tl-active-dot" };

/** The median of each metric, on the scale of its lane. */
function levelLines(figure: TimelineFigure, layout: TimelineLayout, rows: readonly ExploreRow[]) {
  return figure.levels.map((lane, index) => {
    const { top, bottom } = layout.levels[index]!.box;
    const { y } = levelScale(lane, top, bottom);
    const isAlone = (at: number) =>
      rows[at - 1]?.levels[index] == null && rows[at + 1]?.levels[index] == null;
    return (
      <Line
        key={`${lane.metric.id} ${lane.source}`}
        dataKey={(row: ExploreRow) => {
          const level = row.levels[index] ?? null;
          return level === null ? null : y(level.median);
        }}
        {...still}
        className="tl-explored-level"
        activeDot={dot}
        dot={({ cx, cy, index: at, value }) =>
          value != null && cx !== undefined && cy !== undefined && isAlone(at) ? (
            <circle key={at} cx={cx} cy={cy} r={2} className="tl-level-dot" />
          ) : (
            <g key={at} />
          )
        }
      />
    );
  });
}

/** Nothing but the dots under the pointer: the bars themselves are drawn as in print. */
function shareDots(figure: TimelineFigure, layout: TimelineLayout) {
  const shares = [
    figure.reachability.length > 0 ? (row: ExploreRow) => row.share : null,
    (figure.affected?.rows.length ?? 0) > 0
      ? (row: ExploreRow) => row.affected && row.affected.bad / row.affected.n
      : null,
  ].filter((share) => share !== null);
  return layout.reachability.map(({ box }, index) => (
    <Line
      // biome-ignore lint/suspicious/noArrayIndexKey: there are at most two, in one order
      key={`share-${index}`}
      dataKey={(row: ExploreRow) => {
        const share = shares[index]?.(row) ?? null;
        return share === null ? null : box.bottom - share * (box.bottom - box.top);
      }}
      {...still}
      stroke="none"
      dot={false}
      activeDot={dot}
    />
  ));
}
