import { formatDate } from "../i18n/format.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import { gravestVerdict } from "../timeline/build-said.ts";
import { layoutTimeline } from "../timeline/layout/layout.ts";
import type { TimelineLayout } from "../timeline/layout/marks.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { definitions } from "./definitions.ts";
import { type DrawOptions, drawBands, drawShades, hrefsIn } from "./draw-bands.ts";
import { drawCoverage, drawEvents, drawFrame, drawLevel, drawShares } from "./draw-lanes.ts";
import { drawPins } from "./draw-pins.ts";
import { drawReported } from "./draw-reported.ts";
import { drawSaid } from "./draw-said.ts";
import { drawText, drawTexts } from "./draw-text.ts";
import { element, escapeXml } from "./xml.ts";

export interface RenderOptions {
  /** Pixels: 360 for phones, 1040 for a page. Under 600 the lanes carry their titles above them. */
  readonly width: number;
  readonly locale?: Locale;
  /** What ids begin with: different for each figure on a page. */
  readonly prefix: string;
}

/**
 * A figure as one `<svg>` element. It holds no style, no script and no colour: everything visible hangs
 * on classes that begin with `tl-` (`stylesheet.ts`), so that it stands under a strict content policy
 * and follows the page into the dark. `standalone.ts` wraps the same for files.
 */
export function renderTimeline(figure: TimelineFigure, options: RenderOptions): string {
  const locale = options.locale ?? defaultLocale;
  const layout = layoutTimeline(figure, { width: options.width, locale });
  const { prefix } = options;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "tl-figure",
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
      // A document of links (WAI-ARIA Graphics Module) and not "img", whose children a screen reader never meets.
      role: "graphics-document",
      "aria-labelledby": `${prefix}-title ${prefix}-description`,
    },
    element("title", { id: `${prefix}-title` }, escapeXml(figure.title)) +
      element("desc", { id: `${prefix}-description` }, escapeXml(describe(figure, locale))) +
      renderContents(figure, layout, { prefix, locale, ...hrefsIn(locale) }),
  );
}

/** Everything inside the `<svg>`, in painting order. */
export function renderContents(figure: TimelineFigure, layout: TimelineLayout, options: DrawOptions): string {
  const statements = new Map(figure.said.map((mark) => [mark.id, mark]));
  const records = new Map(figure.reported.map((mark) => [mark.id, mark]));
  return (
    definitions(options.prefix, layout.plot) +
    drawShades(layout) +
    drawWatermarks(layout, options) +
    drawFrame(layout) +
    layout.levels.map((lane) => drawLevel(lane, options.levelLines ?? "drawn")).join("") +
    layout.reachability.map(drawShares).join("") +
    drawCoverage(layout.coverage) +
    drawBands(figure, layout, options) +
    layout.said.map((lane) => drawSaid(lane, statements, options)).join("") +
    (layout.reported === null ? "" : drawReported(layout.reported, records, options)) +
    (layout.events === null ? "" : drawEvents(layout.events)) +
    (layout.pins === null
      ? ""
      : drawPins(layout.pins, new Map(figure.notes.map((mark) => [mark.id, mark])), options)) +
    drawTexts(layout.notes) +
    drawStamp(layout)
  );
}

/** What the figure shows, for whoever cannot see it. */
export function describe(figure: TimelineFigure, locale: Locale): string {
  return translate(locale, "figure.description", {
    bands: figure.bands.filter((band) => band.kind !== "recovery").length,
    statements: figure.said.length,
    contradicted: figure.said.filter((mark) => gravestVerdict(mark) === "contradicted").length,
    records: figure.reported.length,
    simulated: figure.simulated ? "yes" : "no",
    from: formatDate(figure.range.start, { locale }),
    to: formatDate(figure.range.end - 1, { locale }),
  }).replace(/ {2,}/g, " ");
}

function drawWatermarks(layout: TimelineLayout, { locale, prefix }: DrawOptions): string {
  if (layout.watermarks.length === 0) return "";
  const word = escapeXml(translate(locale, "figure.simulated-word"));
  return element(
    "g",
    { "clip-path": `url(#${prefix}-plot)`, "aria-hidden": "true" },
    layout.watermarks
      .map(({ x, y }) =>
        element(
          "text",
          {
            x,
            y,
            class: "tl-watermark",
            "text-anchor": "middle",
            transform: `rotate(-18 ${Math.round(x)} ${Math.round(y)})`,
          },
          word,
        ),
      )
      .join(""),
  );
}

/** What the measurements are, in the corner of the figure itself: it stays when the figure is cut out. */
function drawStamp(layout: TimelineLayout): string {
  const { stamp } = layout;
  if (stamp === null) return "";
  const { box } = stamp;
  return (
    element("rect", {
      x: box.left - 8,
      y: box.top - 5,
      width: box.right - box.left + 16,
      height: box.bottom - box.top + 9,
      class: "tl-stamp-ground",
    }) + drawText(stamp)
  );
}
