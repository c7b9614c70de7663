import { Brush, ComposedChart, XAxis } from "recharts";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import { bestInterval } from "../../lib/model/episode.ts";
import type { Interval } from "../../lib/model/interval.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import { timeScale } from "../../lib/timeline/layout/time-scale.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";

/** Height of the strip, in pixels. */
export const OVERVIEW = 28;
const LEAST_BAND = 3;

/** The whole range in one strip under the figure, with what was measured in it, and a brush over it. */
export function Overview({
  figure,
  locale,
  rows,
  shown,
  width,
  plot,
  onChange,
}: {
  readonly figure: TimelineFigure;
  readonly locale: Locale;
  /** Of the whole range. */
  readonly rows: readonly ExploreRow[];
  readonly shown: Interval;
  readonly width: number;
  /** Where time runs in the figure above. */
  readonly plot: { readonly left: number; readonly right: number };
  readonly onChange: (shown: Interval) => void;
}) {
  const scale = timeScale(figure.range, plot.left, plot.right);
  const first = rows.findIndex((row) => row.time + figure.step > shown.start);
  const last = rows.findLastIndex((row) => row.time < shown.end);
  return (
    <ComposedChart
      data={rows}
      width={width}
      height={OVERVIEW}
      margin={{ top: 0, right: width - plot.right, bottom: 0, left: plot.left }}
      accessibilityLayer={false}
      className="tl-figure"
    >
      <XAxis dataKey="time" hide />
      {figure.bands.map((band, index) => {
        const best = bestInterval(band, figure.range.end);
        const left = scale.within(best.start);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: bands have no id of their own and keep their order
            key={index}
            x={left}
            y={8}
            width={Math.max(scale.within(best.end) - left, LEAST_BAND)}
            height={OVERVIEW - 16}
            className={`tl-fill-${band.kind}`}
          />
        );
      })}
      <Brush
        dataKey="time"
        height={OVERVIEW}
        travellerWidth={14}
        startIndex={Math.max(first, 0)}
        endIndex={Math.max(last, 0)}
        stroke="var(--muted)"
        fill="none"
        ariaLabel={translate(locale, "figure.explore.overview")}
        tickFormatter={() => ""}
        onChange={({ startIndex, endIndex }) => {
          const [from, to] = [rows[startIndex ?? 0], rows[endIndex ?? rows.length - 1]];
          if (from !== undefined && to !== undefined)
            onChange({ start: from.time, end: to.time + figure.step });
        }}
      />
    </ComposedChart>
  );
}
