import { bestInterval } from "../../model/episode.ts";
import { lengthOf, overlap } from "../../model/interval.ts";
import type { Band } from "../model.ts";
import { placeBandLabels } from "./band-labels.ts";
import type { LaneStyle } from "./lane-style.ts";
import type { BandMark, LabelMark, ToothMark } from "./marks.ts";
import type { TimeScale } from "./time-scale.ts";

/** No phase is drawn narrower than this: two hours in a decade must still be seen. */
export const LEAST_BAND_WIDTH = 4;
const LEAST_TOOTH_WIDTH = 1.5;
const MOST_ROWS = 6;
const ROW_GAP = 3;

export interface BandLayout {
  readonly bands: readonly BandMark[];
  readonly labels: readonly LabelMark[];
  readonly height: number;
}

/** With more rows than this the labels stand above all of them, and not each row's above itself. */
const MOST_LABELLED_ROWS = 3;
const LABELLED_ROW_GAP = 6;

/**
 * The `measured` lane: bands that lie over each other in time in rows of their own, each row under its labels.
 */
export function layoutBands(
  bands: readonly Band[],
  scale: TimeScale,
  top: number,
  { narrow, locale }: Pick<LaneStyle, "narrow" | "locale">,
): BandLayout {
  const rows = assignRows(bands, scale.range.end);
  const rowCount = Math.max(1, ...rows.map((row) => row + 1));
  const thickness = rowCount === 1 ? (narrow ? 24 : 30) : rowCount <= MOST_LABELLED_ROWS ? 18 : 11;
  const flat = bands.map((band, index) => {
    return { band, row: rows[index]!, mark: bandMark(band, index, scale, thickness) };
  });
  const together = rowCount > MOST_LABELLED_ROWS;
  const labels: LabelMark[] = [];
  const marks: BandMark[] = [];
  let y = top;
  for (let group = 0; group < (together ? 1 : rowCount); group++) {
    const items = together ? flat : flat.filter(({ row }) => row === group);
    const placed = placeBandLabels(items, scale, { top: y, narrow, locale, networks: rowCount > 1 });
    const foot = y + placed.height;
    const own = items.map(({ mark, row }) => {
      const rowTop = foot + (together ? row : 0) * (thickness + ROW_GAP);
      return { ...mark, top: rowTop, bottom: rowTop + thickness };
    });
    marks.push(...own);
    labels.push(...placed.labels.map((label) => withLeaderTo(label, own)));
    y = foot + (together ? rowCount * (thickness + ROW_GAP) - ROW_GAP : thickness) + LABELLED_ROW_GAP;
  }
  return {
    // Short ones last, so that the two hours lie on top of the week that they ended.
    bands: marks.sort((a, b) => b.right - b.left - (a.right - a.left) || a.index - b.index),
    labels,
    height: y - LABELLED_ROW_GAP - top,
  };
}

function withLeaderTo(label: LabelMark, marks: readonly BandMark[]): LabelMark {
  const mark = marks.find((one) => one.index === label.index);
  if (label.leader === null || mark === undefined) return label;
  return { ...label, leader: { ...label.leader, bottom: mark.top } };
}

function assignRows(bands: readonly Band[], until: number): number[] {
  const ends: number[] = [];
  const lastRow = new Map<string, number>();
  const order = bands
    .map((band, index) => ({ band, index, best: bestInterval(band, until) }))
    .sort((a, b) => a.best.start - b.best.start || lengthOf(b.best) - lengthOf(a.best));
  const rows: number[] = [];
  for (const { band, index, best } of order) {
    const own = lastRow.get(band.episode);
    let row = own !== undefined && (ends[own] ?? 0) <= best.start ? own : -1;
    if (row < 0) row = ends.findIndex((end) => end <= best.start);
    if (row < 0) row = Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = Math.max(ends[row] ?? Number.NEGATIVE_INFINITY, best.end);
    lastRow.set(band.episode, row);
    rows[index] = row;
  }
  return rows;
}

function bandMark(band: Band, index: number, scale: TimeScale, thickness: number): BandMark {
  const best = bestInterval(band, scale.range.end);
  const open = band.end === null;
  // Nobody knows whether it went on after the last measurement: from there on it fades.
  const known = {
    start: best.start,
    end: open ? Math.max(best.start, band.seenUntil ?? best.end) : best.end,
  };
  const middle = scale.within((known.start + Math.min(known.end, best.end)) / 2);
  let solidLeft = Math.min(scale.within(band.start.latest), middle);
  let solidRight = open ? scale.within(known.end) : Math.max(scale.within(band.end.earliest), middle);
  if (solidRight - solidLeft < LEAST_BAND_WIDTH) {
    const centre = Math.min(
      Math.max(middle, scale.left + LEAST_BAND_WIDTH / 2),
      scale.right - LEAST_BAND_WIDTH / 2,
    );
    solidLeft = centre - LEAST_BAND_WIDTH / 2;
    solidRight = centre + LEAST_BAND_WIDTH / 2;
  }
  return {
    episode: band.episode,
    kind: band.kind,
    index,
    left: Math.min(scale.within(band.start.earliest), solidLeft),
    solidLeft,
    solidRight,
    right: open ? scale.right : Math.max(scale.within(band.end.latest), solidRight),
    top: 0,
    bottom: thickness,
    ink: band.confidence >= 0.9 ? 3 : band.confidence >= 0.7 ? 2 : 1,
    open,
    widened: scale.x(best.end) - scale.x(best.start) < LEAST_BAND_WIDTH,
    teeth: band.recurrence === null ? null : teeth(band, scale),
  };
}

/** The teeth of the comb; those that fall together on paper become one. */
function teeth(band: Band, scale: TimeScale): ToothMark[] {
  const { occurrences, missed, unmeasured } = band.recurrence!;
  const all = [
    ...occurrences.map((interval) => ({ interval, state: "blocked" as const })),
    ...missed.map((interval) => ({ interval, state: "missed" as const })),
    ...unmeasured.map((interval) => ({ interval, state: "unmeasured" as const })),
  ]
    .filter(({ interval }) => overlap(interval, scale.range) !== null)
    .sort((a, b) => a.interval.start - b.interval.start);
  const drawn: { left: number; right: number; state: ToothMark["state"] }[] = [];
  for (const { interval, state } of all) {
    const left = Math.min(scale.within(interval.start), scale.right - LEAST_TOOTH_WIDTH);
    const right = Math.max(scale.within(interval.end), left + LEAST_TOOTH_WIDTH);
    const last = drawn.at(-1);
    if (last !== undefined && last.state === state && left - last.right < 0.5) {
      last.right = Math.max(last.right, right);
    } else drawn.push({ left, right, state });
  }
  return drawn;
}
