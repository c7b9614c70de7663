import { inLanguage } from "../i18n/address-language.ts";
import { formatDate, formatInterval } from "../i18n/format.ts";
import { localeProperties } from "../i18n/locales.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import { DAY } from "../model/interval.ts";
import { layoutTimeline } from "../timeline/layout/layout.ts";
import { textWidth, wrapText } from "../timeline/layout/text-width.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { alignedText } from "./aligned-text.ts";
import { saidTitle } from "./draw-said.ts";
import { describe, renderContents } from "./render-timeline.ts";
import { reportedTitle } from "./reported-text.ts";
import { standaloneStylesheet, type Theme } from "./standalone-stylesheet.ts";
import { element, escapeXml } from "./xml.ts";
import { zoneSentence } from "./zone-sentence.ts";

export interface StandaloneOptions {
  /** Pixels. */
  readonly width: number;
  readonly locale?: Locale;
  /** Where the figure lives: links become whole addresses, and the foot says it. Without a slash at its end. */
  readonly site: string;
  /** The page that the figure stands on, as the foot names it. */
  readonly address: string;
  readonly theme?: Theme;
  /** One line a source: its name and its licence. */
  readonly licences?: readonly string[];
  /** Of the dataset; null where the figure comes from none. */
  readonly revision?: number | null;
}

const MARGIN = 24;
const TITLE_SIZE = 26;
const SMALL = 12;
const LINE = 17;
/** With more statements than this the list under the figure would outgrow it. */
const LONGEST_KEY = 20;

/**
 * A figure as a file of its own, with everything that a figure cut loose must carry: title, range, zone,
 * the words behind its numbers, sources, licences, address and, where they are, that the measurements are
 * simulated. It holds its own style sheet, free of custom properties (`plain-stylesheet.ts`), and asks
 * for nothing from anywhere. Throws nothing; any text is escaped.
 */
export function standaloneTimeline(figure: TimelineFigure, options: StandaloneOptions): string {
  const locale = options.locale ?? defaultLocale;
  const inner = options.width - 2 * MARGIN;
  const layout = layoutTimeline(figure, { width: inner, locale });
  const titles = wrapText(figure.title, TITLE_SIZE, inner, 3, "bold");
  const { start, end } = figure.range;
  const range =
    start % DAY === 0 && end % DAY === 0
      ? translate(locale, "format.range", {
          from: formatDate(start, { locale }),
          to: formatDate(end - 1, { locale }),
        })
      : formatInterval(figure.range, { locale });
  const top = MARGIN + titles.length * 32 + 24;
  const lines = [
    ...[...keyLines(figure, locale, inner), ...reportedLines(figure, locale, inner)].map((words) => ({
      words,
      role: "tl-key",
    })),
    ...footLines(figure, options, locale, inner),
  ];
  const height = top + layout.height + 20 + lines.length * LINE + MARGIN;
  const { dir } = localeProperties[locale];
  const text = (words: string, y: number, name: string) =>
    alignedText(words, { left: MARGIN, right: options.width - MARGIN, y, name, dir });
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
      element("style", {}, escapeXml(standaloneStylesheet(options.theme ?? "light"))) +
      element("rect", { width: options.width, height, class: "tl-paper" }) +
      titles.map((line, index) => text(line, MARGIN + 24 + index * 32, "tl-headline")).join("") +
      text(range, top - 10, "tl-range") +
      element(
        "g",
        { transform: `translate(${MARGIN} ${top})` },
        renderContents(figure, layout, {
          prefix: "tl",
          locale,
          episodeHref: (id) =>
            options.site + inLanguage(`/episodes/${encodeURIComponent(id.toWellFormed())}`, locale),
          noteHref: (id) =>
            options.site + inLanguage(`/history/annotation/${encodeURIComponent(id.toWellFormed())}`, locale),
          statementHref: (id) =>
            options.site + inLanguage(`/statements/${encodeURIComponent(id.toWellFormed())}`, locale),
        }),
      ) +
      lines
        .map(({ words, role }, index) => text(words, top + layout.height + 30 + index * LINE, role))
        .join(""),
  )}\n`;
}

/** The statements behind the numbers in the figure  each in full, and an empty line behind them. */
function keyLines(figure: TimelineFigure, locale: Locale, width: number): string[] {
  if (figure.said.length === 0 || figure.said.length > LONGEST_KEY) return [];
  const lines = figure.said.flatMap((mark) => wrapText(saidTitle(mark, locale), SMALL, width, 4));
  return [...lines, ""];
}

/** Likewise what others recorded. */
function reportedLines(figure: TimelineFigure, locale: Locale, width: number): string[] {
  if (figure.reported.length === 0 || figure.reported.length > LONGEST_KEY) return [];
  const lines = figure.reported.flatMap((mark) => wrapText(reportedTitle(mark, locale), SMALL, width, 2));
  return [...lines, ""];
}

function footLines(
  figure: TimelineFigure,
  options: StandaloneOptions,
  locale: Locale,
  width: number,
): { words: string; role: string }[] {
  const licences = options.licences ?? [];
  const sentences = [
    figure.sources.length === 0
      ? translate(locale, "figure.caption.no-sources")
      : translate(locale, "figure.standalone.source", { sources: figure.sources.join(", ") }),
    licences.length === 0
      ? null
      : translate(locale, "share.figure-licences", {
          count: licences.length,
          licences: licences.join("; "),
        }),
    figure.reported.length === 0 ? null : translate(locale, "figure.caption.reported"),
    zoneSentence(figure, locale),
  ].filter((sentence) => sentence !== null);
  const address =
    options.revision == null
      ? options.address
      : translate(locale, "share.figure-foot", { revision: options.revision, address: options.address });
  return [
    ...(figure.simulated
      ? wrapText(translate(locale, "figure.caption.simulated"), SMALL, width, 2, "bold").map((words) => ({
          words,
          role: "tl-foot-simulated",
        }))
      : []),
    ...[
      ...wrapText(sentences.join(" "), SMALL, width, 6),
      ...(textWidth(address, SMALL) <= width ? [address] : wrapText(address, SMALL, width, 2)),
    ].map((words) => ({ words, role: "tl-foot" })),
  ];
}
