import { formatDate } from "../i18n/format.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import { layoutTimeline } from "../timeline/layout/layout.ts";
import { textWidth, wrapText } from "../timeline/layout/text-width.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { describe, renderContents } from "./render-timeline.ts";
import { figureStylesheet } from "./stylesheet.ts";
import { darkTokens } from "./tokens.ts";
import { element, escapeXml } from "./xml.ts";

export interface StandaloneOptions {
  readonly width: number;
  readonly locale?: Locale;
  /** Where the figure lives: links become whole addresses, and the foot says it. Without a slash at its end. */
  readonly site: string;
  /** The page that the figure stands on, as the foot names it. */
  readonly address: string;
  readonly theme?: "light" | "dark";
}

const MARGIN = 24;
const TITLE_SIZE = 26;
const SMALL = 12;
const LINE = 17;

/**
 * A figure as a file of its own, with everything that a figure cut loose must carry: title, range, zone,
 * sources, address and, where they are, that the measurements are simulated. It holds its own style sheet
 * and asks for nothing from anywhere. Throws nothing; any text is escaped.
 */
export function standaloneTimeline(figure: TimelineFigure, options: StandaloneOptions): string {
  const locale = options.locale ?? defaultLocale;
  const inner = options.width - 2 * MARGIN;
  const layout = layoutTimeline(figure, { width: inner, locale });
  const titles = wrapText(figure.title, TITLE_SIZE, inner, 3, "bold");
  const range = translate(locale, "format.range", {
    from: formatDate(figure.range.start, { locale }),
    to: formatDate(figure.range.end - 1, { locale }),
  });
  const foot = footLines(figure, options, locale, inner);
  const top = MARGIN + titles.length * 32 + 24;
  const height = top + layout.height + 20 + foot.length * LINE + MARGIN;
  const style = figureStylesheet + ownRules + (options.theme === "dark" ? darkTokens : "");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "tl-figure tl-standalone",
      viewBox: `0 0 ${options.width} ${height}`,
      width: options.width,
      height,
      role: "img",
      "aria-labelledby": "tl-title tl-description",
      lang: locale,
    },
    element("title", { id: "tl-title" }, escapeXml(figure.title)) +
      element("desc", { id: "tl-description" }, escapeXml(describe(figure, locale))) +
      element("style", {}, escapeXml(style)) +
      element("rect", { width: options.width, height, class: "tl-paper" }) +
      titles.map((line, index) => text(line, MARGIN, MARGIN + 24 + index * 32, "tl-headline")).join("") +
      text(range, MARGIN, top - 10, "tl-range") +
      element(
        "g",
        { transform: `translate(${MARGIN} ${top})` },
        renderContents(figure, layout, {
          prefix: "tl",
          locale,
          episodeHref: (id) => `${options.site}/episodes/${encodeURIComponent(id.toWellFormed())}`,
          statementHref: (id) => `${options.site}/statements/${encodeURIComponent(id.toWellFormed())}`,
        }),
      ) +
      foot
        .map((line, index) => text(line, MARGIN, top + layout.height + 30 + index * LINE, "tl-foot"))
        .join(""),
  )}\n`;
}

function footLines(
  figure: TimelineFigure,
  options: StandaloneOptions,
  locale: Locale,
  width: number,
): string[] {
  const sentences = [
    figure.simulated ? translate(locale, "figure.caption.simulated") : null,
    figure.sources.length === 0
      ? translate(locale, "figure.caption.no-sources")
      : translate(locale, "figure.standalone.source", { sources: figure.sources.join(", ") }),
    translate(locale, "figure.caption.zone-utc"),
  ].filter((sentence) => sentence !== null);
  const lines = wrapText(sentences.join(" "), SMALL, width, 4);
  const address = options.address;
  return textWidth(address, SMALL) <= width
    ? [...lines, address]
    : [...lines, ...wrapText(address, SMALL, width, 1)];
}

function text(words: string, x: number, y: number, name: string): string {
  return element("text", { x, y, class: name }, escapeXml(words));
}

const ownRules = `.tl-paper {
  fill: var(--paper, #fffefb);
}
.tl-figure .tl-headline {
  font-family: "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif;
  font-size: 26px;
  font-weight: 600;
}
.tl-figure .tl-range {
  font-size: 13px;
  fill: var(--muted, #585c64);
}
.tl-figure .tl-foot {
  font-size: 12px;
  fill: var(--muted, #585c64);
}
`;
