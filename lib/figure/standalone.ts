import { formatDate, formatInterval } from "../i18n/format.ts";
import { localeProperties } from "../i18n/locales.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import { DAY } from "../model/interval.ts";
import { layoutTimeline } from "../timeline/layout/layout.ts";
import { textWidth, wrapText } from "../timeline/layout/text-width.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { alignedText } from "./aligned-text.ts";
import { hrefsIn } from "./draw-bands.ts";
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
/** Over each of several timelines: its title, and the air above it. */
const PLACE = { size: 16, height: 34 } as const;
/** With more statements than this the list under the figure would outgrow it. */
const LONGEST_KEY = 20;

/**
 * A figure as a file of its own, with everything that a figure cut loose must carry: title, range, zone,
 * the words behind its numbers, sources, licences, address and, where they are, that the measurements are
 * simulated. It holds its own style sheet, free of custom properties (`plain-stylesheet.ts`), and asks
 * for nothing from anywhere. Throws nothing; any text is escaped.
 */
export function standaloneTimeline(figure: TimelineFigure, options: StandaloneOptions): string {
  return standaloneTimelines(figure.title, [figure], options);
}

/**
 * The same for timelines that are compared: one drawing, each timeline under its own title, over one axis. Their
 * ranges must be the same; the axis says its times above the first and beneath the last.
 * @throws RangeError where there is no figure.
 */
export function standaloneTimelines(
  title: string,
  figures: readonly TimelineFigure[],
  options: StandaloneOptions,
): string {
  const [first] = figures;
  if (first === undefined) throw new RangeError("no figure to draw");
  const locale = options.locale ?? defaultLocale;
  const inner = options.width - 2 * MARGIN;
  const titles = wrapText(title, TITLE_SIZE, inner, 3, "bold");
  const { start, end } = first.range;
  const range =
    start % DAY === 0 && end % DAY === 0
      ? translate(locale, "format.range", {
          from: formatDate(start, { locale }),
          to: formatDate(end - 1, { locale }),
        })
      : formatInterval(first.range, { locale });
  const top = MARGIN + titles.length * 32 + 24;
  const stacked = figures.length > 1;
  let bottom = top;
  const drawn = figures.map((figure, index) => {
    const axisWords = { above: index === 0, below: index === figures.length - 1 };
    const layout = layoutTimeline(figure, { width: inner, locale, axisWords });
    const placed = { figure, layout, top: bottom + (stacked ? PLACE.height : 0) };
    bottom = placed.top + layout.height;
    return placed;
  });
  const lines = [
    ...figures.flatMap((figure) => {
      const words = [...keyLines(figure, locale, inner), ...reportedLines(figure, locale, inner)];
      return [
        ...(stacked && words.length > 0 ? [{ words: figure.title, role: "tl-key tl-key-place" }] : []),
        ...words.map((line) => ({ words: line, role: "tl-key" })),
      ];
    }),
    ...footLines(figures, options, locale, inner),
  ];
  const height = bottom + 20 + lines.length * LINE + MARGIN;
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
    element("title", { id: "tl-title" }, escapeXml(title)) +
      element("desc", { id: "tl-description" }, escapeXml(described(figures, locale))) +
      element("style", {}, escapeXml(standaloneStylesheet(options.theme ?? "light"))) +
      element("rect", { width: options.width, height, class: "tl-paper" }) +
      titles.map((line, index) => text(line, MARGIN + 24 + index * 32, "tl-headline")).join("") +
      text(range, top - 10, "tl-range") +
      drawn
        .map(
          (one, index) =>
            (stacked
              ? text(
                  wrapText(one.figure.title, PLACE.size, inner, 1, "bold")[0] ?? "",
                  one.top - 8,
                  "tl-place",
                )
              : "") +
            element(
              "g",
              { transform: `translate(${MARGIN} ${one.top})` },
              renderContents(one.figure, one.layout, {
                prefix: index === 0 ? "tl" : `tl-${index + 1}`,
                locale,
                ...hrefsIn(locale, options.site),
              }),
            ),
        )
        .join("") +
      lines.map(({ words, role }, index) => text(words, bottom + 30 + index * LINE, role)).join(""),
  )}\n`;
}

function described(figures: readonly TimelineFigure[], locale: Locale): string {
  if (figures.length === 1) return describe(figures[0]!, locale);
  return figures.map((figure) => `${figure.title}: ${describe(figure, locale)}`).join(" ");
}

/** The statements behind the numbers in the figure, each in full, and an empty line behind them. */
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
  figures: readonly TimelineFigure[],
  options: StandaloneOptions,
  locale: Locale,
  width: number,
): { words: string; role: string }[] {
  const licences = options.licences ?? [];
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
  const sentences = [
    sources.length === 0
      ? translate(locale, "figure.caption.no-sources")
      : translate(locale, "figure.standalone.source", { sources: sources.join(", ") }),
    licences.length === 0
      ? null
      : translate(locale, "share.figure-licences", {
          count: licences.length,
          licences: licences.join("; "),
        }),
    figures.every((figure) => figure.reported.length === 0)
      ? null
      : translate(locale, "figure.caption.reported"),
    ...new Set(figures.map((figure) => zoneSentence(figure, locale))),
  ].filter((sentence) => sentence !== null);
  const address =
    options.revision == null
      ? options.address
      : translate(locale, "share.figure-foot", { revision: options.revision, address: options.address });
  return [
    ...(figures.some((figure) => figure.simulated)
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
