import { ReferenceArea, ReferenceLine } from "recharts";
import type { Locale } from "../../lib/i18n/translate.ts";
import { bestInterval } from "../../lib/model/episode.ts";
import { type Interval, overlap } from "../../lib/model/interval.ts";
import type { ExploreRow } from "../../lib/timeline/explore-rows.ts";
import { tickText } from "../../lib/timeline/layout/tick-text.ts";
import { timeTicks } from "../../lib/timeline/layout/time-ticks.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import type { Drag } from "./explorer-drag.ts";

export interface ChartProps {
  readonly figure: TimelineFigure;
  readonly locale: Locale;
  readonly shown: Interval;
  readonly rows: readonly ExploreRow[];
  readonly syncId: string;
  readonly drag: Drag;
  readonly height: number;
  /** Room at the left for the values, in pixels. */
  readonly gutter: number;
}

/** Room at the left for words, in pixels: on a page and on a phone. */
export const WIDE_GUTTER = 124;
export const NARROW_GUTTER = 84;
export const chartMargin = { top: 26, right: 10, bottom: 0, left: 0 } as const;

/** The time axis of every chart, over the stretch that is shown. */
export function timeAxis({ shown, locale, gutter }: Pick<ChartProps, "shown" | "locale" | "gutter">) {
  const { step, times } = timeTicks(shown, gutter < WIDE_GUTTER ? 5 : 12);
  return {
    dataKey: "middle",
    type: "number" as const,
    domain: [shown.start, shown.end] as [number, number],
    allowDataOverflow: true,
    ticks: [...times],
    tickFormatter: (time: number) => {
      const { label, context } = tickText(time, step, locale);
      return time === times[0] && context !== null ? `${label}, ${context}` : label;
    },
    interval: "preserveStartEnd" as const,
    minTickGap: 8,
    height: 22,
    tickLine: false,
  };
}

/** Marks that run through all charts: bands as tints, statements as hairlines, and the stretch being drawn. */
export function backdrop({ figure, shown, drag }: Pick<ChartProps, "figure" | "shown" | "drag">) {
  return [
    ...figure.bands.flatMap((band, index) => {
      const stretch = overlap(bestInterval(band, figure.range.end), shown);
      if (stretch === null || band.kind === "recovery" || band.recurrence !== null) return [];
      return [
        <ReferenceArea
          // biome-ignore lint/suspicious/noArrayIndexKey: bands have no id of their own and keep their order
          key={`band-${index}`}
          x1={stretch.start}
          x2={stretch.end}
          fill={`var(--${band.kind})`}
          fillOpacity={0.12}
          ifOverflow="hidden"
        />,
      ];
    }),
    ...figure.said
      .filter((mark) => mark.saidAt >= shown.start && mark.saidAt < shown.end)
      .map((mark) => (
        <ReferenceLine
          key={mark.id}
          x={mark.drawnAt}
          stroke="var(--line)"
          strokeDasharray="2 3"
          ifOverflow="hidden"
        />
      )),
    drag.from === null || drag.to === null ? null : (
      <ReferenceArea key="drag" x1={drag.from} x2={drag.to} fill="var(--ink)" fillOpacity={0.14} />
    ),
  ];
}

/** A value that keeps to one line beside its axis. */
export function oneLine(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
