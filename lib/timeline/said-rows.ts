import { type Locale, translate } from "../i18n/translate.ts";
import { type Interval, lengthOf, overlap } from "../model/interval.ts";
import { reportedStretch } from "./build-reported.ts";
import { saidLaneOf, saidLanes, saidLaneTitle } from "./layout/said-text.ts";
import type { ReportedMark, StatementMark, TimelineFigure } from "./model.ts";

export interface SaidRows {
  /** Row 0 is what was measured; statements stand in the rows beneath it. */
  readonly marks: readonly { readonly mark: StatementMark; readonly row: number }[];
  /** What others recorded, beneath what was said: the part of each that is shown. */
  readonly records: readonly {
    readonly mark: ReportedMark;
    readonly row: number;
    readonly stretch: Interval;
  }[];
  readonly lanes: readonly { readonly title: string; readonly middle: number }[];
  /** Rows in all. */
  readonly height: number;
}

/** Two markers nearer than this share of the shown stretch would touch, or their names would, and take different rows. */
const NEAREST = { bare: 1 / 18, named: 1 / 3 } as const;
const MOST_ROWS = 6;
const MOST_RECORD_ROWS = 4;

/** Rows for a figure that is explored: as in print a lane for each side, packed anew for the stretch that is shown. */
export function saidRows(
  figure: TimelineFigure,
  shown: Interval,
  { locale, named }: { readonly locale: Locale; readonly named: boolean },
): SaidRows {
  const gap = lengthOf(shown) * (named ? NEAREST.named : NEAREST.bare);
  const marks: { mark: StatementMark; row: number }[] = [];
  const lanes = [{ title: translate(locale, "figure.lane.measured"), middle: 0.5 }];
  let top = 1;
  for (const lane of saidLanes) {
    const inLane = figure.said.filter(
      (mark) => saidLaneOf(mark.side) === lane && mark.saidAt >= shown.start && mark.saidAt < shown.end,
    );
    if (inLane.length === 0) continue;
    const ends: number[] = [];
    for (const mark of inLane) {
      const free = ends.findIndex((end) => mark.saidAt - end >= gap);
      // Where all rows are full the last one takes the rest: zooming in parts them.
      const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
      ends[row] = mark.saidAt;
      marks.push({ mark, row: top + row });
    }
    lanes.push({ title: saidLaneTitle(lane, locale), middle: top + ends.length / 2 });
    top += ends.length;
  }
  const { records, rows } = recordRows(figure, shown, gap, top);
  if (rows > 0) lanes.push({ title: translate(locale, "figure.lane.reported"), middle: top + rows / 2 });
  return { marks, records, lanes, height: top + rows };
}

function recordRows(
  figure: TimelineFigure,
  shown: Interval,
  gap: number,
  top: number,
): { records: SaidRows["records"]; rows: number } {
  const ends: number[] = [];
  const records = figure.reported.flatMap((mark) => {
    const stretch = overlap(reportedStretch(mark, figure.range.end), shown);
    if (stretch === null) return [];
    const free = ends.findIndex((end) => stretch.start >= end);
    const row = free >= 0 ? free : Math.min(ends.length, MOST_RECORD_ROWS - 1);
    // Its name begins where it begins and may run past its end.
    ends[row] = Math.max(ends[row] ?? Number.NEGATIVE_INFINITY, stretch.end, stretch.start + gap);
    return [{ mark, row: top + row, stretch }];
  });
  return { records, rows: ends.length };
}
