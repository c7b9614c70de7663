import type {
  CoverageMarks,
  EventLane,
  LevelMarks,
  ShareMarks,
  TimelineLayout,
} from "../timeline/layout/marks.ts";
import { drawText, drawTexts } from "./draw-text.ts";
import { polygon, polyline } from "./path.ts";
import { element, escapeXml, pixels } from "./xml.ts";

/** Gridlines, ticks and the hairlines between lanes. */
export function drawFrame(layout: TimelineLayout): string {
  const { plot, axis } = layout;
  const line = (x: number) => `M${pixels(x)} ${pixels(plot.top)}V${pixels(plot.bottom)}`;
  const weak = axis.ticks.filter((tick) => !tick.strong).map((tick) => line(tick.x));
  const strong = axis.ticks.filter((tick) => tick.strong).map((tick) => line(tick.x));
  const rules = layout.lanes.slice(1).map((lane) => `M0 ${pixels(lane.top - 8)}H${pixels(layout.width)}`);
  const ends = `M${pixels(plot.left)} ${pixels(plot.top)}H${pixels(plot.right)}M${pixels(plot.left)} ${pixels(plot.bottom)}H${pixels(plot.right)}`;
  return (
    path(weak.join(""), "tl-grid") +
    path(strong.join(""), "tl-grid tl-strong") +
    path(rules.join(""), "tl-rule") +
    path(ends, "tl-axis") +
    drawTexts(axis.texts) +
    layout.lanes.map((lane) => drawTexts(lane.texts)).join("")
  );
}

export function drawLevel(marks: LevelMarks, lines: "drawn" | "left out"): string {
  const { box } = marks;
  const grid = marks.ticks.map(({ y }) => `M${pixels(box.left)} ${pixels(y)}H${pixels(box.right)}`).join("");
  const spreads = marks.spreads
    .map(({ upper, lower }) => polygon([...upper, ...[...lower].reverse()]))
    .join("");
  const long = marks.lines.filter((line) => line.length > 1).map(polyline);
  const alone = marks.lines.filter((line) => line.length === 1).map((line) => line[0]!);
  return (
    path(grid, "tl-value-grid") +
    path(spreads, "tl-spread") +
    (marks.baseline === null
      ? ""
      : path(`M${pixels(box.left)} ${pixels(marks.baseline)}H${pixels(box.right)}`, "tl-baseline")) +
    (lines === "drawn"
      ? path(long.join(""), "tl-level") +
        alone.map(({ x, y }) => element("circle", { cx: x, cy: y, r: 2, class: "tl-level-dot" })).join("")
      : "") +
    drawTexts(marks.ticks.map((tick) => tick.text)) +
    drawTexts(marks.texts)
  );
}

export function drawShares(marks: ShareMarks): string {
  const { box } = marks;
  const foot = pixels(box.bottom);
  const bars = (few: boolean) =>
    marks.bars
      .filter((bar) => bar.few === few && bar.bad > 0)
      .map(
        (bar) => `M${pixels(bar.left)} ${foot}V${pixels(bar.top)}h${pixels(bar.right - bar.left)}V${foot}z`,
      )
      .join("");
  // Tested and nothing failed: a mark on the line, which untested steps do not have.
  const tested = joinTouching(marks.bars)
    .map(({ left, right }) => `M${pixels(left)} ${foot}H${pixels(right)}`)
    .join("");
  const grid = `M${pixels(box.left)} ${pixels(box.top)}H${pixels(box.right)}`;
  return (
    path(grid, "tl-value-grid") +
    path(bars(false), "tl-failing") +
    path(bars(true), "tl-failing tl-few") +
    path(tested, "tl-tested") +
    drawTexts(marks.ticks.map((tick) => tick.text))
  );
}

/** Narrower gaps are seen as such without a frame, which would only fill them. */
const LEAST_FRAMED = 24;

export function drawCoverage({ box, cells, gaps }: CoverageMarks): string {
  const height = box.bottom - box.top;
  // An empty frame where nobody measured.
  const edges = [box.left, ...cells.flatMap(({ left, right }) => [left, right]), box.right];
  const frame = edges
    .flatMap((left, index) => {
      const right = edges[index + 1];
      return index % 2 === 0 && right !== undefined && right - left >= LEAST_FRAMED ? [{ left, right }] : [];
    })
    .map(({ left, right }) =>
      element("rect", {
        x: left + 0.5,
        y: box.top + 0.5,
        width: right - left - 1,
        height: height - 1,
        class: "tl-coverage-frame",
      }),
    )
    .join("");
  const inks = [1, 2, 3, 4].map((ink) =>
    path(
      cells
        .filter((cell) => cell.ink === ink)
        .map(
          (cell) =>
            `M${pixels(cell.left)} ${pixels(box.top)}h${pixels(cell.right - cell.left)}v${pixels(height)}h${pixels(cell.left - cell.right)}z`,
        )
        .join(""),
      `tl-coverage tl-coverage-${ink}`,
    ),
  );
  return frame + inks.join("") + drawTexts(gaps);
}

export function drawEvents(lane: EventLane): string {
  return lane.marks
    .map(({ left, right, y, title, label }) => {
      const bar =
        right > left
          ? element("path", { d: `M${pixels(left)} ${pixels(y)}H${pixels(right)}`, class: "tl-event-bar" })
          : "";
      const mark = element("path", {
        d: `M${pixels(left)} ${pixels(y - 5)}l4.5 8.5h-9z`,
        class: "tl-event",
      });
      return element(
        "g",
        {},
        element("title", {}, escapeXml(title)) + bar + mark + (label === null ? "" : drawText(label)),
      );
    })
    .join("");
}

function path(d: string, name: string): string {
  return d === "" ? "" : element("path", { d, class: name });
}

/** Neighbours less than two pixels apart as one stretch. */
function joinTouching(bars: readonly { readonly left: number; readonly right: number }[]) {
  const joined: { left: number; right: number }[] = [];
  for (const { left, right } of bars) {
    const last = joined.at(-1);
    if (last !== undefined && left - last.right < 1.5) last.right = right;
    else joined.push({ left, right });
  }
  return joined;
}
