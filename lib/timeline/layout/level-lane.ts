import { formatDuration, formatValue } from "../../i18n/format.ts";
import { type Locale, translate } from "../../i18n/translate.ts";
import { type Duration, SECOND } from "../../model/interval.ts";
import type { LevelLane, LevelRow } from "../model.ts";
import { type DataInk, inkUnder } from "./data-ink.ts";
import { decimate, outline } from "./decimate.ts";
import { type LaneStyle, VALUE_GAP, valueText } from "./lane-style.ts";
import type { Box, LevelMarks, Point, TextMark } from "./marks.ts";
import { collide, placeText, textSizes } from "./place-text.ts";
import { textWidth, wrapText } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";
import { levelScale, type ValueScale } from "./value-scale.ts";

/** Pixels that are drawn as one: a line of two pixels' width shows no more, and a figure must travel on bad lines. */
const LINE_COLUMN = 1.5;
const AREA_COLUMN = 4;
/** How far apart the places are that are tried for the words on the usual level. */
const TRY_STEP = 12;
/** So far a value may rise over its lane, or hang below it. */
const TICK_OVERHANG = 13;
const LINE_HEIGHT = 13;
/** A scale cannot be read from fewer values. */
const LEAST_TICKS = 2;

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

/** A value of a scale. Whole seconds are said in seconds: "300 ms", "1 s", "3 s". */
function tickWords(lane: LevelLane, value: number, locale: Locale): string {
  const whole = lane.metric.unit === "ms" && value !== 0 && value % SECOND === 0;
  return whole ? formatDuration(value, locale) : formatValue(lane.metric.id, value, locale);
}

/** What the values beside a lane take of the gutter, in pixels. */
export function tickRoom(lane: LevelLane, locale: Locale): number {
  const widths = levelScale(lane, 0, 1).ticks.map((value) =>
    textWidth(tickWords(lane, value, locale), textSizes["value-tick"]),
  );
  const usual = lane.baseline === null ? "" : formatValue(lane.metric.id, lane.baseline, locale);
  return Math.max(
    62,
    textWidth(usual, textSizes["baseline-label"]) + VALUE_GAP,
    ...widths.map((width) => width + VALUE_GAP + 6),
  );
}

/** One metric's lane: the median as a line, the middle half as an area, the usual level as a dashed line. */
export function layoutLevels(
  lane: LevelLane,
  scale: TimeScale,
  box: Box,
  step: Duration,
  style: LaneStyle,
): LevelMarks {
  const values = levelScale(lane, box.top, box.bottom);
  // A step's value stands in the middle of the step.
  const x = (row: LevelRow) => scale.within(row.time + step / 2);
  const points = (rows: readonly LevelRow[], value: (row: LevelRow) => number): Point[] =>
    rows.map((row) => ({ x: x(row), y: values.y(value(row)) }));
  const runs = runsOf(lane.rows, step);
  const ink: DataInk = {
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
  };
  const baseline = lane.baseline === null ? null : values.y(lane.baseline);
  const texts = baseline === null ? [] : baselineTexts(lane, baseline, box, ink, style);
  return {
    metric: lane.metric.id,
    box,
    ...ink,
    baseline,
    ticks: placeTicks(lane, values, box, ink, texts, style),
    texts,
  };
}

/**
 * The words on the usual level: along its line where no data lie under them, as near the end as can be. Where there
 * is no such place they stand among the values beside the plot; on a phone, where the least data lie.
 */
function baselineTexts(lane: LevelLane, line: number, box: Box, ink: DataInk, style: LaneStyle): TextMark[] {
  const value = formatValue(lane.metric.id, lane.baseline!, style.locale);
  const words = translate(style.locale, "figure.usual", { value });
  const heights = [line - 5, line + 14].filter((y) => y - 11 >= box.top && y + 3 <= box.bottom);
  const width = textWidth(words, textSizes["baseline-label"]);
  const steps = Math.max(0, Math.floor((box.right - box.left - width - 4) / TRY_STEP));
  let best: { text: TextMark; ink: number } | null = null;
  for (let step = 0; step <= steps && best?.ink !== 0; step++) {
    for (const y of heights.length > 0 ? heights : [line - 5]) {
      const text = style.rtl
        ? placeText("baseline-label", words, box.left + 2 + step * TRY_STEP, y)
        : placeText("baseline-label", words, box.right - 2 - step * TRY_STEP, y, "end");
      const under = inkUnder(text.box, ink);
      if (best === null || under < best.ink) best = { text, ink: under };
    }
  }
  if (style.narrow || best?.ink === 0) return [best!.text];
  // The value keeps to one line.
  const whole = translate(style.locale, "figure.usual", { value: value.replaceAll(" ", "\u00a0") });
  const lines = wrapText(whole, textSizes["baseline-label"], tickRoom(lane, style.locale) - VALUE_GAP, 2);
  return lines.map((one, index) => {
    const { text, x, y, anchor } = valueText(
      one,
      box,
      line + (index - (lines.length - 1) / 2) * LINE_HEIGHT,
      style,
    );
    return placeText("baseline-label", text, x, y, anchor);
  });
}

/** Values that touch no other words; on a phone, where they stand among the data, first of all those that touch none. */
function placeTicks(
  lane: LevelLane,
  values: ValueScale,
  box: Box,
  ink: DataInk,
  texts: readonly TextMark[],
  style: LaneStyle,
): LevelMarks["ticks"] {
  const taken = texts.map((text) => text.box);
  const fitting: { y: number; text: TextMark; ink: number }[] = [];
  for (const value of values.ticks) {
    const y = values.y(value);
    const text = valueText(tickWords(lane, value, style.locale), box, y, style);
    if (text.box.top < box.top - TICK_OVERHANG || text.box.bottom > box.bottom + TICK_OVERHANG) continue;
    if (taken.some((other) => collide(other, text.box, 4))) continue;
    taken.push(text.box);
    fitting.push({ y, text, ink: style.narrow ? inkUnder(text.box, ink) : 0 });
  }
  const clear = [...fitting].sort((a, b) => a.ink - b.ink).slice(0, LEAST_TICKS - Math.min(texts.length, 1));
  return fitting.filter((tick) => tick.ink === 0 || clear.includes(tick)).map(({ y, text }) => ({ y, text }));
}
