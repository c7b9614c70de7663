import { type Direction, localeProperties } from "../i18n/locales.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import { textWidth, wrapText } from "../timeline/layout/text-width.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { alignedText } from "./aligned-text.ts";
import { miniature } from "./miniature.ts";
import { stackedMiniature } from "./stacked-miniature.ts";
import { standaloneStylesheet } from "./standalone-stylesheet.ts";
import { element, escapeXml } from "./xml.ts";

/** The size that social networks ask for (Open Graph images, 1.91 : 1). */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export interface CardOptions {
  /** The sentence to take away. */
  readonly headline: string;
  /** What stands over it, small: where it belongs. */
  readonly kicker: string | null;
  /** None on pages without a figure; several, over one range, where timelines are compared. */
  readonly figures: readonly TimelineFigure[];
  readonly simulated: boolean;
  /** Host name, as the card's foot names it. */
  readonly host: string;
  readonly locale?: Locale;
}

const MARGIN = 56;
const INNER = CARD_WIDTH - 2 * MARGIN;
const FOOT = 64;
/** Sizes that a headline is tried in; each has a class of its own in the style sheet. */
const SIZES = [60, 52, 44, 38] as const;
/** Lines of a headline over a figure; the smallest may take one more before it is cut. */
const MOST_LINES = 3;
/**
 * Cards are only ever set in our own serif, which runs narrower than the estimate in `text-width.ts` must
 * allow for: rendered, the statements of the demonstration took 0.90 of it at most.
 */
const NARROWER = 1.08;

/** A page as one picture for social networks: headline, small figure, wordmark, and whether it is simulated. */
export function card(options: CardOptions): string {
  const locale = options.locale ?? defaultLocale;
  const headline = fittedHeadline(
    options.headline,
    options.figures.length === 0 ? 2 * MOST_LINES : MOST_LINES,
  );
  const parts = [element("rect", { width: CARD_WIDTH, height: CARD_HEIGHT, class: "tl-paper" })];
  const { dir } = localeProperties[locale];
  const rtl = dir === "rtl";
  parts.push(
    element("rect", {
      x: rtl ? CARD_WIDTH - 12 : 0,
      width: 12,
      height: CARD_HEIGHT,
      class: "tl-card-rule",
    }),
  );

  let y = MARGIN + 18;
  if (options.kicker !== null) {
    parts.push(text(wrapText(options.kicker, 24, INNER, 1)[0] ?? "", y, "tl-card-kicker", dir));
    y += 20;
  }
  for (const line of headline.lines) {
    y += headline.size * 1.16;
    parts.push(text(line, y, `tl-card-headline tl-card-${headline.size}`, dir));
  }

  const top = y + 28;
  const box = { left: MARGIN, top, width: INNER, height: CARD_HEIGHT - FOOT - 40 - top };
  const [first, second] = options.figures;
  if (second !== undefined) parts.push(stackedMiniature(options.figures, box, locale));
  else if (first !== undefined) parts.push(miniature(first, box, locale));
  parts.push(...foot(options, locale));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "tl-figure tl-standalone",
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
    },
    element("style", {}, escapeXml(standaloneStylesheet("light"))) + parts.join(""),
  )}\n`;
}

/** The largest size in which the headline stands whole; in the smallest it is cut with "…". */
function fittedHeadline(words: string, most: number): { lines: readonly string[]; size: number } {
  const smallest = SIZES.at(-1)!;
  const tries = [...SIZES.map((size) => ({ size, most })), { size: smallest, most: most + 1 }].map(
    ({ size, most }) => ({ size, lines: wrapText(words, size, INNER * NARROWER, most, "bold") }),
  );
  return tries.find(({ lines }) => !lines.at(-1)?.endsWith("…")) ?? tries.at(-1)!;
}

function foot(options: CardOptions, locale: Locale): string[] {
  const y = CARD_HEIGHT - 34;
  const { dir } = localeProperties[locale];
  const rtl = dir === "rtl";
  const parts = [text(translate(locale, "pages.site-name"), y, "tl-wordmark", dir)];
  if (options.simulated) {
    const words = translate(locale, "share.card-simulated");
    const width = textWidth(words, 20, "bold") * 1.12;
    const left = rtl ? MARGIN : CARD_WIDTH - MARGIN - width - 28;
    parts.push(
      element("rect", { x: left, y: y - 30, width: width + 28, height: 42, class: "tl-stamp-ground" }),
      element(
        "text",
        { x: left + (width + 28) / 2, y: y - 2, class: "tl-card-mark", "text-anchor": "middle" },
        escapeXml(words),
      ),
    );
  } else
    parts.push(
      element(
        "text",
        rtl
          ? { x: MARGIN, y, class: "tl-card-kicker" }
          : { x: CARD_WIDTH - MARGIN, y, class: "tl-card-kicker", "text-anchor": "end" },
        escapeXml(options.host),
      ),
    );
  return parts;
}

function text(words: string, y: number, name: string, dir: Direction): string {
  return alignedText(words, { left: MARGIN, right: CARD_WIDTH - MARGIN, y, name, dir });
}
