import type { Locale } from "../i18n/translate.ts";
import type { ReportedBand, ReportedCluster, ReportedEdge, ReportedLane } from "../timeline/layout/marks.ts";
import { FADE_WIDTH } from "../timeline/layout/reported.ts";
import type { ReportedMark } from "../timeline/model.ts";
import { drawText } from "./draw-text.ts";
import { reportedClusterTitle, reportedTitle } from "./reported-text.ts";
import { element, escapeXml, pixels } from "./xml.ts";

/** What others recorded: bands in outline, each a link to its record where that has an address. */
export function drawReported(
  lane: ReportedLane,
  records: ReadonlyMap<string, ReportedMark>,
  options: { readonly prefix: string; readonly locale: Locale },
): string {
  const { prefix, locale } = options;
  return (
    lane.bands
      .map((band) => {
        const mark = records.get(band.record)!;
        const words = band.label === null ? "" : drawText(band.label);
        return linked(
          mark.url,
          reportedTitle(mark, locale),
          ground(band) + words + drawOutline(band, prefix),
        );
      })
      .join("") + lane.clusters.map((cluster) => drawCluster(cluster, records, locale)).join("")
  );
}

function linked(url: string | null, title: string, marks: string): string {
  const content = element("title", {}, escapeXml(title)) + marks;
  return url === null
    ? element("g", {}, content)
    : element("a", { href: url.toWellFormed(), class: "tl-link", rel: "noreferrer external" }, content);
}

/** Something to point at, an outline alone being a narrow target. Words stand between it and the outline: their halo must not bite into lines. */
function ground({
  left,
  right,
  top,
  bottom,
}: Pick<ReportedBand, "left" | "right" | "top" | "bottom">): string {
  return element("rect", {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    class: "tl-reported-ground",
  });
}

/** `prefix` is that of the figure, whose definitions hold the fades. */
export function drawOutline(band: Omit<ReportedBand, "record" | "label">, prefix: string): string {
  const { left, right, top, bottom } = band;
  const name = `tl-reported${band.kind === null ? "" : ` tl-reported-${band.kind}`}`;
  const fade = (edge: ReportedEdge) =>
    edge === "about" || edge === "unknown" ? Math.min(FADE_WIDTH, (right - left) / 2) : 0;
  const from = left + fade(band.leftEdge);
  const to = right - fade(band.rightEdge);
  const sides = (a: number, b: number) =>
    `M${pixels(a)} ${pixels(top)}H${pixels(b)}M${pixels(a)} ${pixels(bottom)}H${pixels(b)}`;
  const stroke = (d: string, mask: "in" | "out" | null) =>
    element("path", { d, class: name, mask: mask === null ? null : `url(#${prefix}-${mask})` });
  const cap = (edge: ReportedEdge, x: number) =>
    edge === "sharp" ? `M${pixels(x)} ${pixels(top)}V${pixels(bottom)}` : "";
  const middle = (top + bottom) / 2;
  const arrow =
    band.rightEdge === "ongoing"
      ? `M${pixels(right - 8)} ${pixels(top + 3)}L${pixels(right - 3)} ${pixels(middle)}L${pixels(right - 8)} ${pixels(bottom - 3)}`
      : "";
  return (
    (from > left ? stroke(sides(left, from), "in") : "") +
    stroke(
      (to > from ? sides(from, to) : "") + cap(band.leftEdge, left) + cap(band.rightEdge, right) + arrow,
      null,
    ) +
    (to < right ? stroke(sides(to, right), "out") : "")
  );
}

function drawCluster(
  { records: ids, box, text }: ReportedCluster,
  records: ReadonlyMap<string, ReportedMark>,
  locale: Locale,
): string {
  const marks = ids.map((id) => records.get(id)!);
  const [first] = marks;
  const frame = element("rect", {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
    class: "tl-reported tl-reported-count",
  });
  const single = marks.length === 1 && first !== undefined;
  return linked(
    single ? first.url : null,
    single ? reportedTitle(first, locale) : reportedClusterTitle(marks, locale),
    frame + drawText(text),
  );
}
