import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/translate.ts";
import { translate } from "../../i18n/translate.ts";
import type { TimelineFigure } from "../model.ts";
import { type AxisWords, axisHeights, layoutAxis } from "./axis.ts";
import { layoutBands } from "./bands.ts";
import { layoutEvents } from "./events.ts";
import { LaneFlow } from "./lane-flow.ts";
import { type LaneStyle, laneStyle, startText } from "./lane-style.ts";
import { coverageNote, levelNote, levelTitle, shareNote } from "./lane-text.ts";
import { layoutLevels, tickRoom } from "./level-lane.ts";
import type { SaidLane, TextMark, TimelineLayout } from "./marks.ts";
import { layoutPins } from "./pins.ts";
import { placeText, textSizes } from "./place-text.ts";
import { layoutReported } from "./reported.ts";
import { layoutSaid } from "./said.ts";
import { contradictedNote, saidLaneOf, saidLanes, saidLaneTitle } from "./said-text.ts";
import { layoutCoverage, layoutShares } from "./share-lane.ts";
import { wrapText } from "./text-width.ts";
import { timeScale } from "./time-scale.ts";

export interface LayoutOptions {
  /** Pixels; 240 at least. */
  readonly width: number;
  readonly locale: Locale;
  /** At which of its ends the axis says its times, for figures that are stacked over one axis; at both, unless told. */
  readonly axisWords?: AxisWords;
}

/** Below this width lanes carry their titles above them instead of at their left. */
export const NARROW = 600;
const GUTTER = 172;
const STAMP_HEIGHT = 26;

/**
 * Where every mark of a figure lies, at a width. Pure arithmetic: the same figure at the same width is
 * the same layout, on the server and in the browser.
 */
export function layoutTimeline(
  figure: TimelineFigure,
  { width, locale, axisWords = { above: true, below: true } }: LayoutOptions,
): TimelineLayout {
  const narrow = width < NARROW;
  const style = laneStyle(locale, narrow);
  const [before, behind] = narrow ? [8, 8] : [GUTTER, 10];
  const left = style.rtl ? behind : before;
  const right = width - (style.rtl ? before : behind);
  const scale = timeScale(figure.range, left, right);
  const stampHeight = figure.simulated ? STAMP_HEIGHT : 0;
  const axisRoom = axisHeights(axisWords);
  const axisTop = stampHeight + axisRoom.above;
  const flow = new LaneFlow({ style, width, gutter: before, top: axisTop + 6 });
  const notes: TextMark[] = [];

  const measured = flow.open("measured", translate(locale, "figure.lane.measured"), null);
  const bands = layoutBands(figure.bands, scale, measured.top, style);
  let emptyHeight = 0;
  if (figure.bands.length === 0) {
    const key = figure.coverage.length === 0 ? "figure.measured.nobody" : "figure.measured.no-episode";
    const lines = wrapText(translate(locale, key), textSizes["empty-note"], right - left - 4, 3);
    const edges = { left: left + (narrow ? 0 : 4), right: right - (narrow ? 0 : 4) };
    for (const line of lines) {
      notes.push(startText("empty-note", line, edges, measured.top + 19 + emptyHeight, style));
      emptyHeight += 16;
    }
  }
  flow.close(measured, Math.max(bands.height, emptyHeight + 8));

  const levels = figure.levels.map((lane) => {
    const note = levelNote(lane, figure.step, locale);
    const frame = flow.open(`level-${lane.metric.id}`, levelTitle(lane, locale), note, {
      reserve: tickRoom(lane, locale),
    });
    const height = narrow ? 92 : 112;
    const box = { left, right, top: frame.top, bottom: frame.top + height };
    flow.close(frame, height);
    return layoutLevels(lane, scale, box, figure.step, style);
  });

  const shareSets = [
    { id: "reachability", key: "figure.lane.reachability", rows: figure.reachability, networks: null },
    {
      id: "affected",
      key: "figure.lane.affected",
      rows: figure.affected?.rows ?? [],
      networks: figure.affected?.networks ?? null,
    },
  ] as const;
  const reachability = shareSets
    .filter((set) => set.rows.length > 0)
    .map((set) => {
      const note = shareNote(set.rows, figure.step, set.networks, locale);
      const frame = flow.open(set.id, translate(locale, set.key), note, { reserve: 42 });
      const height = narrow ? 48 : 58;
      const box = { left, right, top: frame.top, bottom: frame.top + height };
      flow.close(frame, height);
      return layoutShares(set.rows, scale, box, figure.step, style);
    });

  const covered = flow.open(
    "coverage",
    translate(locale, "figure.lane.coverage"),
    coverageNote(figure.coverage, figure.step, locale),
  );
  const strip = { left, right, top: covered.top, bottom: covered.top + 18 };
  flow.close(covered, 18);
  const coverage = layoutCoverage(figure.coverage, scale, strip, figure.step, {
    gap: translate(locale, "figure.coverage.gap"),
    all: translate(locale, "figure.coverage.nobody"),
  });

  const said: SaidLane[] = [];
  for (const id of saidLanes) {
    const marks = figure.said.filter((mark) => saidLaneOf(mark.side) === id);
    if (marks.length === 0) continue;
    const frame = flow.open(`said-${id}`, saidLaneTitle(id, locale), contradictedNote(marks, locale), {
      noteRole: "lane-accent",
    });
    const { lane, height } = layoutSaid(id, marks, scale, frame.top, style);
    said.push(lane);
    flow.close(frame, height);
  }

  let reported: TimelineLayout["reported"] = null;
  if (figure.reported.length > 0) {
    const note = translate(locale, "figure.note.reported", {
      sources: formatList([...new Set(figure.reported.map((mark) => mark.source))], locale),
    });
    const frame = flow.open("reported", translate(locale, "figure.lane.reported"), note);
    const { lane, height } = layoutReported(figure.reported, scale, frame.top, style);
    reported = lane;
    flow.close(frame, height);
  }

  let events: TimelineLayout["events"] = null;
  if (figure.events.length > 0) {
    const frame = flow.open("events", translate(locale, "figure.lane.events"), null);
    const { lane, height } = layoutEvents(figure.events, scale, frame.top, style);
    events = lane;
    flow.close(frame, height);
  }

  let pins: TimelineLayout["pins"] = null;
  if (figure.notes.length > 0) {
    const frame = flow.open("pins", translate(locale, "figure.lane.notes"), null);
    const { lane, height } = layoutPins(figure.notes, scale, frame.top, locale);
    pins = lane;
    flow.close(frame, height);
  }

  const plot = { left, right, top: axisTop, bottom: flow.bottom + 8 };
  const stamp = figure.simulated ? stampAt({ left, right }, stampHeight - 9, style) : null;
  return {
    width,
    height: Math.ceil(plot.bottom + axisRoom.below),
    plot,
    axis: layoutAxis(scale, { top: plot.top, bottom: plot.bottom, width, narrow, words: axisWords }, locale),
    lanes: flow.lanes,
    stamp,
    watermarks: figure.simulated ? watermarks(plot) : [],
    shades: bands.bands
      .filter((band) => band.kind !== "recovery" && band.teeth === null)
      .map(({ kind, solidLeft, solidRight }) => ({ kind, left: solidLeft, right: solidRight })),
    bands: bands.bands,
    bandLabels: bands.labels,
    levels,
    reachability,
    coverage,
    said,
    reported,
    events,
    pins,
    notes,
  };
}

/** In the top corner where lines end, centred in its own room: the room is reckoned for the widest face. */
function stampAt(edges: { left: number; right: number }, y: number, { locale, rtl }: LaneStyle): TextMark {
  const { box, text } = placeText("stamp", translate(locale, "figure.simulated"), 0, y);
  const inset = 8 + (box.right - box.left) / 2;
  return placeText("stamp", text, rtl ? edges.left + inset : edges.right - inset, y, "middle");
}

/** The word "simulated" across the plot, far enough apart to leave the data legible. */
function watermarks(plot: TimelineLayout["plot"]): { x: number; y: number }[] {
  const across = Math.max(1, Math.round((plot.right - plot.left) / 420));
  const down = Math.max(1, Math.round((plot.bottom - plot.top) / 260));
  const marks: { x: number; y: number }[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      marks.push({
        x: plot.left + ((column + 0.5) / across) * (plot.right - plot.left),
        y: plot.top + ((row + 0.5) / down) * (plot.bottom - plot.top),
      });
    }
  }
  return marks;
}
