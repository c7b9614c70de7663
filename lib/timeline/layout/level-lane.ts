import { formatValue } from "../../i18n/format.ts";
import { type Locale, translate } from "../../i18n/translate.ts";
import type { Duration } from "../../model/interval.ts";
import type { LevelLane, LevelRow } from "../model.ts";
import { decimate, outline } from "./decimate.ts";
import type { Box, LevelMarks, Point, TextMark } from "./marks.ts";
import { collide, placeText, textSizes } from "./place-text.ts";
import { textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";
import { levelScale } from "./value-scale.ts";

/** Pixels that are drawn as one: a line of two pixels' width shows no more, and a figure must travel on bad lines. */
const LINE_COLUMN = 1.5;
const AREA_COLUMN = 4;
const TICK_GAP = 8;

/** Steps that follow each other; a missing step ends a run, and the line with it. */
export function runsOf<Row extends { readonly time: number }>(rows: readonly Row[], step: Duration): Row[][] {
  const runs: Row[][] = [];
  let last: Row | undefined;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && last !== undefined && row.time - last.time < step * 1.5) run.push(row);
    else runs.push([row]);
    last = row;
  }
  return runs;
}

/** What the values at the left of a lane take of the gutter, in pixels. */
export function tickRoom(lane: LevelLane, locale: Locale): number {
  const widths = levelScale(lane, 0, 1).ticks.map((value) =>
    textWidth(formatValue(lane.metric.id, value, locale), textSizes["value-tick"]),
  );
  return Math.max(62, ...widths.map((width) => width + TICK_GAP + 6));
}

/** One metric's lane: the median as a line, the middle half as an area, the usual level as a dashed line. */
export function layoutLevels(
  lane: LevelLane,
  scale: TimeScale,
  box: Box,
  step: Duration,
  { narrow, locale }: { readonly narrow: boolean; readonly locale: Locale },
): LevelMarks {
  const values = levelScale(lane, box.top, box.bottom);
  // A step's value stands in the middle of the step.
  const x = (row: LevelRow) => scale.within(row.time + step / 2);
  const points = (rows: readonly LevelRow[], value: (row: LevelRow) => number): Point[] =>
    rows.map((row) => ({ x: x(row), y: values.y(value(row)) }));
  const runs = runsOf(lane.rows, step);
  const texts: TextMark[] = [];
  const baseline = lane.baseline === null ? null : values.y(lane.baseline);
  if (lane.baseline !== null && baseline !== null) {
    const words = translate(locale, "figure.usual", {
      value: formatValue(lane.metric.id, lane.baseline, locale),
    });
    // Above the line where there is room, else beneath it.
    const y = baseline - 5 - 11 >= box.top ? baseline - 5 : baseline + 14;
    texts.push(placeText("baseline-label", words, box.right - 2, y, "end"));
  }
  const taken = texts.map((text) => text.box);
  const ticks: { y: number; text: TextMark }[] = [];
  for (const value of values.ticks) {
    const y = values.y(value);
    const words = formatValue(lane.metric.id, value, locale);
    const text = narrow
      ? placeText("value-tick", words, box.left + 2, y - 3)
      : placeText("value-tick", words, box.left - TICK_GAP, y + 4, "end");
    if (text.box.left < 0 || text.box.top < box.top - 9 || text.box.bottom > box.bottom + 9) continue;
    if (taken.some((other) => collide(other, text.box, 4))) continue;
    taken.push(text.box);
    ticks.push({ y, text });
  }
  return {
    metric: lane.metric.id,
    box,
    lines: runs.map((run) =>
      decimate(
        points(run, (row) => row.median),
        LINE_COLUMN,
      ),
    ),
    spreads: runs
      .filter((run) => run.length > 1)
      .map((run) => ({
        upper: outline(
          points(run, (row) => row.q75),
          AREA_COLUMN,
          -1,
        ),
        lower: outline(
          points(run, (row) => row.q25),
          AREA_COLUMN,
          1,
        ),
      })),
    baseline,
    ticks,
    texts,
  };
}
