import { type Locale, translate } from "../i18n/translate.ts";
import { type Interval, lengthOf, overlap } from "../model/interval.ts";
import { reportedStretch } from "./build-reported.ts";
import { saidLaneOf, saidLanes, saidLaneTitle } from "./layout/said-text.ts";
import type { ReportedMark, StatementMark, TimelineFigure } from "./model.ts";

export interface SaidRows {
  /** Row 0 is what was measured; statements stand in the rows beneath it. */
  readonly marks: readonly { readonly mark: StatementMark; readonly row: number }[];
  /** What others recorded, beneath what was said: the part of each that is shown, or several under their count. */
  readonly records: readonly {
    readonly marks: readonly ReportedMark[];
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
/** With more records than this those shorter than a share of the shown stretch are counted, part by part of it. */
const MOST_RECORDS = 40;
const OWN_SHARE = 0.06;
const BINS = 18;

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
  const within = figure.reported.flatMap((mark) => {
    const stretch = overlap(reportedStretch(mark, figure.range.end), shown);
    return stretch === null ? [] : [{ mark, stretch }];
  });
  const crowded = within.length > MOST_RECORDS;
  const ends: number[] = [];
  const records: SaidRows["records"][number][] = [];
  const short: typeof within = [];
  for (const { mark, stretch } of within) {
    const free = ends.findIndex((end) => stretch.start >= end);
    const full = free < 0 && ends.length === MOST_RECORD_ROWS;
    if (full || (crowded && lengthOf(stretch) < lengthOf(shown) * OWN_SHARE)) {
      short.push({ mark, stretch });
      continue;
    }
    const row = free < 0 ? ends.length : free;
    // Its name begins where it begins and may run past its end.
    ends[row] = Math.max(stretch.end, stretch.start + gap);
    records.push({ marks: [mark], row: top + row, stretch });
  }
  for (const marks of byBin(short, shown))
    records.push({
      marks: marks.map(({ mark }) => mark),
      row: top + ends.length,
      stretch: binOf(marks[0]!.stretch.start, shown),
    });
  return { records, rows: ends.length + (short.length > 0 ? 1 : 0) };
}

/** The equal part of the shown stretch that an instant lies in. */
function binOf(at: number, shown: Interval): Interval {
  const length = lengthOf(shown) / BINS;
  const index = Math.min(Math.floor((at - shown.start) / length), BINS - 1);
  return { start: shown.start + (index + 0.1) * length, end: shown.start + (index + 0.9) * length };
}

function byBin<Item extends { readonly stretch: Interval }>(
  items: readonly Item[],
  shown: Interval,
): (readonly Item[])[] {
  return [...Map.groupBy(items, ({ stretch }) => binOf(stretch.start, shown).start).values()];
}
