import { useId } from "react";
import {
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { fades, hatches } from "../../lib/figure/definitions.ts";
import { bandTitle } from "../../lib/figure/draw-bands.ts";
import { markerShape, saidTitle, verdictClass } from "../../lib/figure/draw-said.ts";
import { inLanguage } from "../../lib/i18n/address-language.ts";
import { formatCount } from "../../lib/i18n/format.ts";
import { bestInterval } from "../../lib/model/episode.ts";
import { lengthOf, overlap } from "../../lib/model/interval.ts";
import type { VerdictValue } from "../../lib/model/verdict.ts";
import { gravestVerdict } from "../../lib/timeline/build-said.ts";
import { MARKER_RADIUS, markerRadius } from "../../lib/timeline/layout/said.ts";
import { saidTexts } from "../../lib/timeline/layout/said-text.ts";
import { fitText } from "../../lib/timeline/layout/text-width.ts";
import { saidRows } from "../../lib/timeline/said-rows.ts";
import { backdrop, type ChartProps, chartMargin, timeAxis, WIDE_GUTTER } from "./explorer-parts.tsx";
import { RecordOutline } from "./explorer-record.tsx";
import styles from "./interactive.module.css";

/** What was measured on top, and beneath it what was said, each statement over the stretch it speaks about. */
export function SaidChart(props: ChartProps) {
  const { figure, locale, rows, shown, drag, height } = props;
  const prefix = `explore-${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  // Labels stand on the side of their marker that has more room.
  const isLate = (at: number) => at > shown.start + lengthOf(shown) * 0.6;
  const wide = props.gutter >= WIDE_GUTTER;
  const { marks, records, lanes, height: units } = saidRows(figure, shown, { locale, named: wide });
  return (
    <div className={styles.lane}>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={rows} margin={{ ...chartMargin, top: 4 }} {...drag.handlers}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: fixed markup of our own, the prefix is letters and digits */}
          <defs dangerouslySetInnerHTML={{ __html: hatches(prefix) + fades(prefix) }} />
          {backdrop(props)}
          <XAxis {...timeAxis(props)} />
          <YAxis
            type="number"
            width={props.gutter}
            domain={[0, units]}
            reversed
            ticks={lanes.map((lane) => lane.middle)}
            tickFormatter={(middle: number) => lanes.find((lane) => lane.middle === middle)?.title ?? ""}
            interval={0}
            tickLine={false}
            axisLine={false}
          />
          {/* The axes need a series to hang on; this one is never seen. */}
          <Line dataKey={() => 0} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
          {figure.bands.flatMap((band) => {
            const stretch = overlap(bestInterval(band, figure.range.end), shown);
            const pieces =
              band.recurrence === null
                ? [stretch]
                : band.recurrence.occurrences.map((one) => overlap(one, shown));
            return pieces
              .filter((piece) => piece !== null)
              .map((piece) => (
                <ReferenceArea
                  key={`${band.episode}-${band.kind}-${piece.start}`}
                  x1={piece.start}
                  x2={piece.end}
                  y1={0.15}
                  y2={0.85}
                  fill={
                    band.kind === "throttling" || band.kind === "shutdown"
                      ? `url(#${prefix}-${band.kind})`
                      : `var(--${band.kind})`
                  }
                  fillOpacity={1}
                  ifOverflow="hidden"
                  role="img"
                  aria-label={bandTitle(band, locale)}
                />
              ));
          })}
          {records.map(({ marks: recorded, row, stretch }) => (
            <ReferenceArea
              key={recorded[0]!.id}
              x1={stretch.start}
              x2={stretch.end}
              y1={row + 0.15}
              y2={row + 0.85}
              ifOverflow="hidden"
              shape={(area) => (
                <RecordOutline marks={recorded} area={area} shown={shown} prefix={prefix} locale={locale} />
              )}
            />
          ))}
          {marks.flatMap(({ mark, row }) =>
            mark.claims.flatMap((claim) => {
              const stretch = claim.period === null ? null : overlap(claim.period, shown);
              if (stretch === null) return [];
              return [
                <ReferenceLine
                  key={claim.id}
                  segment={[
                    { x: stretch.start, y: row + 0.92 },
                    { x: stretch.end, y: row + 0.92 },
                  ]}
                  stroke={`var(--${verdictToken(claim.verdict)})`}
                  strokeWidth={3}
                  ifOverflow="hidden"
                />,
              ];
            }),
          )}
          {marks.map(({ mark, row }) => (
            <ReferenceDot
              key={mark.id}
              x={mark.drawnAt}
              y={row + 0.5}
              ifOverflow="hidden"
              shape={({ cx, cy }) => (
                <a
                  href={inLanguage(`/statements/${encodeURIComponent(mark.id)}`, locale)}
                  className="tl-figure"
                >
                  <title>{saidTitle(mark, locale)}</title>
                  <g className={`tl-marker ${verdictClass(gravestVerdict(mark))}`}>
                    <g
                      // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers and fixed names only
                      dangerouslySetInnerHTML={{
                        __html: markerShape({
                          x: cx ?? 0,
                          y: cy ?? 0,
                          radius: markerRadius(mark.number),
                          wide: markerRadius(mark.number) > MARKER_RADIUS,
                          verdict: gravestVerdict(mark),
                          count: 1,
                        }),
                      }}
                    />
                    <text x={cx} y={(cy ?? 0) + 4} textAnchor="middle" className="tl-said-number">
                      {formatCount(mark.number, locale)}
                    </text>
                  </g>
                  {wide ? (
                    <text
                      x={(cx ?? 0) + (isLate(mark.saidAt) ? -14 : 14)}
                      y={(cy ?? 0) + 4}
                      textAnchor={isLate(mark.saidAt) ? "end" : "start"}
                      className={`tl-said-label ${verdictClass(gravestVerdict(mark))}`}
                    >
                      {fitText(saidTexts(mark, locale)[0] ?? "", 12, 260)}
                    </text>
                  ) : null}
                </a>
              )}
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}

function verdictToken(verdict: VerdictValue | null): string {
  switch (verdict) {
    case "contradicted":
      return "accent";
    case "supported":
      return "supported";
    case "partly supported":
      return "partly";
    case "cannot be tested":
    case null:
      return "untested";
  }
}
