import { saidAtText, verdictWord } from "../figure/draw-said.ts";
import { renderTimeline } from "../figure/render-timeline.ts";
import { element, escapeXml } from "../figure/xml.ts";
import { zoneSentence } from "../figure/zone-sentence.ts";
import { localeProperties } from "../i18n/locales.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import { gravestVerdict } from "../timeline/build-said.ts";
import { layoutTimeline } from "../timeline/layout/layout.ts";
import { textWidth } from "../timeline/layout/text-width.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { embedStylesheet } from "./embed-stylesheet.ts";

/** One timeline of an embed. */
export interface EmbedTimeline {
  readonly figure: TimelineFigure;
  /** The summary, in a sentence or two. */
  readonly lead: string;
  readonly simulated: boolean;
}

export interface EmbedInput {
  /** One, or those that are compared, over the same range; each of several stands under its figure's title. */
  readonly timelines: readonly EmbedTimeline[];
  readonly title: string;
  /** Whole address of the page that this is taken from, with its range where it is pinned. */
  readonly page: string;
  /** Where the numbers are to be had. */
  readonly csv: string;
  readonly invalidRange: boolean;
  readonly revision: number;
  readonly licences: readonly string[];
  readonly locale?: Locale;
}

/** The widths that the figure is drawn in; the style sheet shows one of them. */
const NARROW = 360;
const WIDE = 720;
/** From this width of the frame on the wide print shows (38rem). */
const WIDE_FROM = 608;

/**
 * A figure and its summary as one static HTML document: no script, nothing loaded, one style sheet that the
 * content policy knows by its hash (`policy.ts`). Throws nothing; any text is escaped.
 */
export function embedDocument(input: EmbedInput): string {
  const { timelines, title, page, locale = defaultLocale } = input;
  const say = (...[key, values]: Tail<Parameters<typeof translate>>) =>
    escapeXml(translate(locale, key, values));
  const shown = timelines.map(({ figure, lead, simulated }, index) => {
    const print = (name: string, width: number) => {
      const prefix = index === 0 ? name : `${name}-${index + 1}`;
      return `<div class="${name}">${renderTimeline(figure, { width, locale, prefix })}</div>`;
    };
    const heading = timelines.length === 1 ? "" : `<h2>${escapeXml(figure.title)}</h2>`;
    const note = simulated
      ? `<p class="simulated"><strong>${say("pages.simulated-banner-title")}.</strong> ${say("figure.caption.simulated")}</p>`
      : "";
    return `${heading}<p>${escapeXml(lead)}</p>${note}<figure>${print("narrow", NARROW)}${print("wide", WIDE)}</figure>${key(figure, locale)}`;
  });
  return document(
    locale,
    title,
    element("link", { rel: "canonical", href: page }),
    `<article><h1>${link(page, escapeXml(title))}</h1>` +
      (input.invalidRange ? `<p>${say("share.embed-invalid-range")}</p>` : "") +
      shown.join("") +
      `<p class="foot">${foot(input, locale)} ${link(input.csv, say("share.embed-csv"))} · ${link(page, say("share.embed-on-site"))}</p></article>`,
  );
}

/** What stands in a frame whose figure is not there (any more): a frame in somebody's article must not go blank. */
export function embedNotFound(site: string, locale: Locale = defaultLocale): string {
  const title = translate(locale, "share.embed-not-found-title");
  return document(
    locale,
    title,
    '<meta name="robots" content="noindex">',
    `<h1>${escapeXml(title)}</h1><p>${escapeXml(translate(locale, "share.embed-not-found"))}</p>` +
      `<p class="foot">${link(site, escapeXml(translate(locale, "share.embed-on-site")))}</p>`,
  );
}

/**
 * How high a frame of this width must be for the embed to stand in it without scrolling, in pixels, from
 * above. A frame cannot tell its page how high it is without script, so the snippet has to know.
 */
export function embedHeight(
  input: Pick<EmbedInput, "timelines" | "title" | "licences" | "locale">,
  width: number,
): number {
  const inner = Math.max(width - 28, 200);
  const wide = width >= WIDE_FROM;
  const scale = Math.min(inner, 1040) / (wide ? WIDE : NARROW);
  const lines = (text: string, size: number, room: number, weight: "regular" | "bold") =>
    Math.ceil((textWidth(text, size, weight) * 1.05) / room);
  const several = input.timelines.length > 1;
  const parts = input.timelines.map(({ figure, lead, simulated }) => {
    const layout = layoutTimeline(figure, {
      width: wide ? WIDE : NARROW,
      locale: input.locale ?? defaultLocale,
    });
    return (
      (several ? lines(figure.title, 18, inner, "bold") * 23 + 22 : 0) +
      lines(lead, 16, Math.min(inner, 704), "regular") * 23.2 +
      20 +
      (simulated ? lines("x".repeat(80), 14, inner, "regular") * 20.3 + 20 : 0) +
      layout.height * scale +
      (figure.said.length > 0 ? 36 : 0)
    );
  });
  const head = lines(input.title, 22, inner, "bold") * 27;
  const zones = "x".repeat(190 + (input.timelines.length - 1) * 90);
  const foot = lines(`${zones}${input.licences.join(" ")}`, 13, inner, "regular") * 19 + 36;
  return Math.ceil((24 + head + parts.reduce((sum, one) => sum + one, 0) + foot) / 10) * 10;
}

function key(figure: TimelineFigure, locale: Locale): string {
  if (figure.said.length === 0) return "";
  const items = figure.said.map((mark) => {
    const who = escapeXml(
      translate(locale, "share.embed-key-line", { speaker: mark.speaker, date: saidAtText(mark, locale) }),
    );
    const verdict =
      mark.claims.length === 0 ? "" : ` (${escapeXml(verdictWord(gravestVerdict(mark), locale))})`;
    return `<li value="${mark.number}">${who}${verdict}: ${escapeXml(mark.summary)}</li>`;
  });
  return `<details><summary>${escapeXml(translate(locale, "share.embed-key", { count: figure.said.length }))}</summary><ol>${items.join("")}</ol></details>`;
}

function foot({ timelines, revision, licences }: EmbedInput, locale: Locale): string {
  const sources = [...new Set(timelines.flatMap(({ figure }) => figure.sources))];
  const sentences = [
    sources.length === 0
      ? translate(locale, "share.embed-foot-none", { revision })
      : translate(locale, "share.embed-foot", { sources: sources.join(", "), revision }),
    ...(licences.length === 0
      ? []
      : [
          translate(locale, "share.figure-licences", {
            count: licences.length,
            licences: licences.join("; "),
          }),
        ]),
    ...new Set(timelines.map(({ figure }) => zoneSentence(figure, locale))),
  ];
  return escapeXml(sentences.join(" "));
}

function document(locale: Locale, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}" dir="${localeProperties[locale].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)} · ${escapeXml(translate(locale, "pages.site-name"))}</title>${head}<base target="_blank"><style>${embedStylesheet}</style></head><body><main>${body}</main></body></html>
`;
}

/** `words` are finished markup. */
function link(href: string, words: string): string {
  return element("a", { href, rel: "noopener" }, words);
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;
