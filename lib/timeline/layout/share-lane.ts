import { formatPercent } from "../../i18n/format.ts";
import type { Duration, Instant } from "../../model/interval.ts";
import type { CoverageRow, ReachabilityRow } from "../model.ts";
import { type LaneStyle, valueText } from "./lane-style.ts";
import type { Box, CoverageMarks, ShareMarks, TextMark } from "./marks.ts";
import { placeText } from "./place-text.ts";
import type { TimeScale } from "./time-scale.ts";

/** Bars narrower than this run into each other: steps are then gathered until they are wide enough. */
const LEAST_BAR = 2;
/** Fewer tests than this are drawn in faint ink. */
const FEW = 5;

/** How many steps go into one bar, so that a bar can be seen. Counts may be added; nothing else is. */
export function stepsPerBar(scale: TimeScale, step: Duration): number {
  return Math.max(1, Math.ceil(LEAST_BAR / (scale.x(scale.range.start + step) - scale.left)));
}

/** Rows added up over `length`, counted from the start of the range. */
export function gather<Row extends { readonly time: Instant }>(
  rows: readonly Row[],
  origin: Instant,
  length: Duration,
  add: (a: Row, b: Row) => Row,
): Row[] {
  const gathered: Row[] = [];
  for (const row of rows) {
    const time = origin + Math.floor((row.time - origin) / length) * length;
    const last = gathered.at(-1);
    if (last !== undefined && last.time === time) gathered[gathered.length - 1] = { ...add(last, row), time };
    else gathered.push({ ...row, time });
  }
  return gathered;
}

/** Share of the tests that failed, as bars from nothing to all. */
export function layoutShares(
  rows: readonly ReachabilityRow[],
  scale: TimeScale,
  box: Box,
  step: Duration,
  style: LaneStyle,
): ShareMarks {
  const length = step * stepsPerBar(scale, step);
  const height = box.bottom - box.top;
  const gathered = gather(rows, scale.range.start, length, (a, b) => ({
    time: a.time,
    n: a.n + b.n,
    bad: a.bad + b.bad,
  }));
  const wide = scale.x(scale.range.start + length) - scale.left >= 5;
  return {
    box,
    bars: gathered.map(({ time, n, bad }) => ({
      left: scale.within(time),
      right: Math.max(scale.within(time), scale.within(time + length) - (wide ? 1 : 0)),
      top: box.bottom - (bad / n) * height,
      n,
      bad,
      few: n < FEW,
    })),
    // Inside a narrow plot "0%" would lie on the bars; the line at the foot says as much.
    ticks: (style.narrow ? [1] : [0, 1]).map((share) => {
      const y = box.bottom - share * height;
      return { y, text: valueText(formatPercent(share, style.locale), box, y, style) };
    }),
  };
}

/**
 * The coverage strip: the more observations, the more ink, on a logarithmic ladder up to the fullest
 * step. Where nobody measured there is nothing, and the words say so where they fit.
 */
export function layoutCoverage(
  rows: readonly CoverageRow[],
  scale: TimeScale,
  box: Box,
  step: Duration,
  words: { readonly gap: string; readonly all: string },
): CoverageMarks {
  const length = step * stepsPerBar(scale, step);
  const gathered = gather(rows, scale.range.start, length, (a, b) => ({
    time: a.time,
    observations: a.observations + b.observations,
    networks: Math.max(a.networks, b.networks),
  }));
  const most = gathered.reduce((top, row) => Math.max(top, row.observations), 1);
  const cells: { left: number; right: number; ink: 1 | 2 | 3 | 4; end: Instant }[] = [];
  for (const { time, observations } of gathered) {
    const share = most === 1 ? 0.99 : Math.log(observations) / Math.log(most);
    const ink = (1 + Math.min(3, Math.max(0, Math.floor(share * 4)))) as 1 | 2 | 3 | 4;
    const last = cells.at(-1);
    const right = scale.within(time + length);
    if (last !== undefined && last.ink === ink && last.end === time) {
      last.right = right;
      last.end = time + length;
    } else cells.push({ left: scale.within(time), right, ink, end: time + length });
  }
  return {
    box,
    cells: cells.map(({ left, right, ink }) => ({ left, right, ink })),
    gaps:
      cells.length === 0
        ? gapText(box, box.left, box.right, words.all, words.gap)
        : gapTexts(cells, box, words.gap),
  };
}

function gapTexts(cells: readonly { left: number; right: number }[], box: Box, words: string): TextMark[] {
  const edges = [box.left, ...cells.flatMap(({ left, right }) => [left, right]), box.right];
  const texts: TextMark[] = [];
  for (let index = 0; index + 1 < edges.length; index += 2) {
    texts.push(...gapText(box, edges[index]!, edges[index + 1]!, words));
  }
  return texts;
}

/** The first of the wordings that fits between the two edges; none where none does. */
function gapText(box: Box, left: number, right: number, ...wordings: string[]): TextMark[] {
  for (const words of wordings) {
    const mark = placeText("empty-note", words, (left + right) / 2, (box.top + box.bottom) / 2 + 4, "middle");
    if (mark.box.left >= left + 4 && mark.box.right <= right - 4) return [mark];
  }
  return [];
}
