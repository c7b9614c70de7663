import { localeProperties } from "../i18n/locales.ts";
import { type Locale, translate } from "../i18n/translate.ts";
import { bestInterval } from "../model/episode.ts";
import type { Interval } from "../model/interval.ts";
import { gravestVerdict } from "../timeline/build-said.ts";
import { tickText } from "../timeline/layout/tick-text.ts";
import { type TimeScale, timeScale } from "../timeline/layout/time-scale.ts";
import { timeTicks } from "../timeline/layout/time-ticks.ts";
import type { Band, TimelineFigure } from "../timeline/model.ts";
import { alignedText } from "./aligned-text.ts";
import { hatches } from "./definitions.ts";
import { markerShape, verdictClass } from "./draw-said.ts";
import { element, escapeXml, pixels } from "./xml.ts";

export interface MiniatureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LABELS = 150;
/** Room for the words of the axis. */
export const AXIS = 44;
const GAP = 14;
/** Least width of a band: two dark hours in ten years must still be seen. */
const LEAST_BAND = 7;
const MARKER = 13;

/**
 * A figure small enough for a card and large enough in its letters for a phone: what was measured as bands,
 * one measured line, and who said something when, each in the patterns and shapes of the full figure. Steps
 * that nobody measured leave the line broken.
 */
export function miniature(figure: TimelineFigure, box: MiniatureBox, locale: Locale): string {
  const { dir } = localeProperties[locale];
  // Titles stand where lines begin.
  const scale =
    dir === "rtl"
      ? timeScale(figure.range, box.left, box.left + box.width - LABELS)
      : timeScale(figure.range, box.left + LABELS, box.left + box.width);
  const label = (words: string, middle: number) =>
    alignedText(words, {
      left: box.left,
      right: box.left + box.width,
      y: middle + 7,
      name: "tl-card-label",
      dir,
    });
  const line = measuredLine(figure);
  const rows = box.height - AXIS;
  const said = figure.said.length === 0 ? 0 : MARKER * 2 + GAP;
  const bands = line === null ? rows - said - GAP : Math.min(64, (rows - said) * 0.42);
  const lineTop = box.top + AXIS + bands + GAP;
  const lineHeight = rows - bands - said - GAP;
  return (
    element("defs", {}, hatches("tl")) +
    axis(figure, scale, box, locale) +
    label(translate(locale, "figure.lane.measured"), box.top + AXIS + bands / 2) +
    bandsRow(figure, scale, box.top + AXIS, bands) +
    (line === null
      ? ""
      : label(line.title(locale), lineTop + lineHeight / 2) +
        (line.rows.length === 0
          ? nothing(translate(locale, "figure.coverage.nobody"), scale, lineTop + lineHeight / 2)
          : linePath(line, figure, scale, lineTop, lineHeight))) +
    (said === 0
      ? ""
      : label(translate(locale, "share.card-said"), box.top + box.height - MARKER - 4) +
        saidRow(figure, scale, box.top + box.height - MARKER - 4))
  );
}

interface MeasuredLine {
  readonly rows: readonly { readonly time: number; readonly value: number }[];
  readonly title: (locale: Locale) => string;
  /** Whether the values spread over decades and are drawn on a logarithmic scale. */
  readonly logarithmic: boolean;
}

/** A level where something was slowed, the share failing elsewhere. */
function measuredLine(figure: TimelineFigure): MeasuredLine | null {
  const level = figure.levels[0];
  const slowed = figure.bands.some((band) => band.kind === "throttling");
  if (level !== undefined && (slowed || figure.reachability.length === 0))
    return {
      rows: level.rows.map(({ time, median }) => ({ time, value: median })),
      title: (locale) => translate(locale, `figure.metric.${level.metric.id}`),
      logarithmic: level.rows.every((row) => row.median > 0),
    };
  return {
    rows: figure.reachability.flatMap(({ time, n, bad }) => (n > 0 ? [{ time, value: bad / n }] : [])),
    title: (locale) => translate(locale, "figure.lane.reachability"),
    logarithmic: false,
  };
}

export function axis(
  figure: Pick<TimelineFigure, "range">,
  scale: TimeScale,
  box: MiniatureBox,
  locale: Locale,
): string {
  const { step, times } = timeTicks(figure.range, 6);
  const bottom = box.top + box.height;
  let context: string | null = null;
  return (
    times
      .map((time) => {
        const words = tickText(time, step, locale);
        const opens = words.context !== null && words.context !== context;
        context = words.context;
        const x = scale.x(time);
        // A tick at the very end would write its words out of the picture.
        if (x > scale.right - 40) return "";
        return (
          element("path", {
            d: `M${pixels(x)} ${pixels(box.top + AXIS - 8)}V${pixels(bottom)}`,
            class: "tl-grid",
          }) +
          element(
            "text",
            { x, y: box.top + AXIS - 16, class: "tl-card-tick", "text-anchor": "middle" },
            escapeXml(opens ? `${words.label} ${words.context}` : words.label),
          )
        );
      })
      .join("") +
    element("path", {
      d: `M${pixels(scale.left)} ${pixels(box.top + AXIS - 8)}H${pixels(scale.right)}`,
      class: "tl-axis",
    })
  );
}

export function bandsRow(figure: TimelineFigure, scale: TimeScale, top: number, height: number): string {
  const bands = figure.bands.filter((band) => band.kind !== "recovery");
  if (bands.length === 0) return "";
  return bands
    .flatMap((band) => stretches(band, figure.range).map((one) => rect(band, one, scale, top, height)))
    .join("");
}

function rect(
  band: Band,
  { start, end, seen }: Stretch,
  scale: TimeScale,
  top: number,
  height: number,
): string {
  const left = scale.within(start);
  const width = Math.max(scale.within(end) - left, LEAST_BAND);
  return element("rect", {
    x: Math.min(left, scale.right - width),
    y: top,
    width,
    height,
    // What goes on still is not known to have, once nobody measures.
    opacity: seen ? null : 0.3,
    ...(band.kind === "block"
      ? { class: "tl-fill-block" }
      : { class: `tl-edge-${band.kind}`, fill: `url(#tl-${band.kind})` }),
  });
}

type Stretch = Interval & { readonly seen: boolean };

function stretches(band: Band, range: Interval): readonly Stretch[] {
  const all = band.recurrence?.occurrences ?? [];
  const best = bestInterval(band, range.end);
  const until = Math.min(Math.max(band.seenUntil ?? best.end, best.start), best.end);
  const held =
    all.length > 0
      ? all.map((one) => ({ ...one, seen: true }))
      : [
          { start: best.start, end: until, seen: true },
          { start: until, end: best.end, seen: false },
        ];
  return held.filter((one) => one.end > one.start && one.end > range.start && one.start < range.end);
}

function linePath(
  line: MeasuredLine,
  figure: TimelineFigure,
  scale: TimeScale,
  top: number,
  height: number,
): string {
  const of = (value: number) => (line.logarithmic ? Math.log(value) : value);
  const values = line.rows.map((row) => of(row.value));
  const least = line.logarithmic ? values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) : 0;
  const most = line.logarithmic ? values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) : 1;
  let before: number | null = null;
  let d = "";
  for (const [index, row] of line.rows.entries()) {
    const x = scale.within(row.time + figure.step / 2);
    const y = top + height - ((values[index]! - least) / Math.max(most - least, 1e-9)) * height;
    const joined = before !== null && row.time - before <= figure.step;
    // A step that stands alone is a point, drawn as the shortest of strokes.
    d += `${joined ? "L" : "M"}${pixels(x)} ${pixels(y)}${joined ? "" : "h0.1"}`;
    before = row.time;
  }
  return element("path", { d, class: "tl-level" });
}

/** Markers on one line; where they crowd, the later ones move right as far as they must, the graver on top. */
function saidRow(figure: TimelineFigure, scale: TimeScale, y: number): string {
  const room = (scale.right - scale.left) / (MARKER * 2 + 3);
  const marks = figure.said.length <= room ? figure.said : figure.said.slice(0, Math.floor(room));
  let least = scale.left + MARKER;
  const placed = marks.map((mark) => {
    const x = Math.max(scale.within(mark.drawnAt), least);
    least = x + MARKER * 2 + 3;
    return { mark, x };
  });
  // What was pushed over the end moves back, and pushes those before it.
  let most = scale.right - MARKER;
  for (const one of placed.reverse()) {
    one.x = Math.min(one.x, most);
    most = one.x - MARKER * 2 - 3;
  }
  return placed
    .map(({ mark, x }) => {
      const verdict = gravestVerdict(mark);
      return element(
        "g",
        { class: `tl-marker ${verdictClass(verdict)}` },
        markerShape({ x, y, radius: MARKER, verdict, count: 1 }),
      );
    })
    .join("");
}

export function nothing(words: string, scale: TimeScale, middle: number): string {
  return element(
    "text",
    { x: (scale.left + scale.right) / 2, y: middle + 7, class: "tl-card-tick", "text-anchor": "middle" },
    escapeXml(words),
  );
}
