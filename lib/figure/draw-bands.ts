import { inLanguage } from "../i18n/address-language.ts";
import { formatDateTime, formatPercent } from "../i18n/format.ts";
import { type Locale, translate } from "../i18n/translate.ts";
import type { BandMark, LabelMark, TimelineLayout } from "../timeline/layout/marks.ts";
import type { Band, TimelineFigure } from "../timeline/model.ts";
import { drawText } from "./draw-text.ts";
import { element, escapeXml, pixels } from "./xml.ts";

export interface DrawOptions {
  readonly prefix: string;
  readonly locale: Locale;
  readonly episodeHref: (id: string) => string;
  readonly statementHref: (id: string) => string;
  readonly noteHref: (id: string) => string;
  /** Left out where a chart draws the lines of the levels itself; drawn unless told. */
  readonly levelLines?: "drawn" | "left out";
}

/**
 * Where the marks of a figure lead, in the reader's language.
 * @param site with scheme and host, without a slash at its end, for a file that leaves the site; left out within it.
 */
export function hrefsIn(
  locale: Locale,
  site = "",
): Pick<DrawOptions, "episodeHref" | "statementHref" | "noteHref"> {
  const under = (folder: string) => (id: string) =>
    site + inLanguage(`/${folder}/${encodeURIComponent(id.toWellFormed())}`, locale);
  return {
    episodeHref: under("episodes"),
    statementHref: under("statements"),
    noteHref: under("history/annotation"),
  };
}

/** The tints through all lanes, beneath everything else. */
export function drawShades(layout: TimelineLayout): string {
  return layout.shades
    .map(({ kind, left, right }) =>
      element("rect", {
        x: left,
        y: layout.plot.top,
        width: right - left,
        height: layout.plot.bottom - layout.plot.top,
        class: `tl-shade tl-fill-${kind}`,
      }),
    )
    .join("");
}

/** Bands, each with its label one link to its episode. */
export function drawBands(figure: TimelineFigure, layout: TimelineLayout, options: DrawOptions): string {
  const bands = layout.bands.map((mark) => {
    const band = figure.bands[mark.index]!;
    return element(
      "a",
      { href: options.episodeHref(mark.episode), class: "tl-link" },
      element("title", {}, escapeXml(bandTitle(band, options.locale))) +
        element(
          "g",
          { class: `tl-ink-${mark.ink}` },
          mark.teeth === null ? drawStretch(mark, options.prefix) : drawComb(mark, options.prefix),
        ) +
        layout.bandLabels
          .filter((label) => label.index === mark.index)
          .map(drawLabel)
          .join(""),
    );
  });
  return bands.join("");
}

/** What a band is, in words, for whoever hovers over it or hears it. */
export function bandTitle(band: Band, locale: Locale): string {
  const kinds = {
    throttling: translate(locale, "figure.kind.throttling"),
    block: translate(locale, "figure.kind.block"),
    shutdown: translate(locale, "figure.kind.shutdown"),
    recovery: translate(locale, "figure.kind.recovery"),
  };
  return translate(locale, "figure.band.title", {
    kind: kinds[band.kind],
    start: formatDateTime(band.start.best, { locale }),
    end:
      band.end === null
        ? translate(locale, "figure.band.ongoing")
        : formatDateTime(band.end.best, { locale }),
    confidence: formatPercent(band.confidence, locale),
    networks: band.networks.length,
  }).trim();
}

function fillOf(kind: BandMark["kind"], prefix: string): { class: string; fill: string | null } {
  if (kind === "throttling" || kind === "shutdown") {
    return { class: `tl-band tl-edge-${kind}`, fill: `url(#${prefix}-${kind})` };
  }
  return { class: `tl-band tl-fill-${kind}`, fill: null };
}

function drawStretch(mark: BandMark, prefix: string): string {
  const height = mark.bottom - mark.top;
  const rect = (left: number, right: number, mask: string | null) =>
    right - left < 0.5
      ? ""
      : element("rect", {
          x: left,
          y: mark.top,
          width: right - left,
          height,
          ...fillOf(mark.kind, prefix),
          mask: mask === null ? null : `url(#${prefix}-${mask})`,
        });
  const arrow = mark.open
    ? element("path", {
        d: `M${pixels(mark.right - 9)} ${pixels(mark.top + 4)}l6 ${pixels(height / 2 - 4)}l-6 ${pixels(height / 2 - 4)}`,
        class: mark.right > mark.solidRight ? "tl-open-unknown" : "tl-open",
      })
    : "";
  return (
    rect(mark.left, mark.solidLeft, "in") +
    rect(mark.solidLeft, mark.solidRight, null) +
    rect(mark.solidRight, mark.right, "out") +
    arrow
  );
}

/** A comb: the stretch as a back, each occurrence as a tooth; one that did not come is hollow, one nobody saw is dotted. */
function drawComb(mark: BandMark, prefix: string): string {
  const left = Math.min(mark.solidLeft, ...(mark.teeth ?? []).map((tooth) => tooth.left));
  const right = Math.max(mark.solidRight, ...(mark.teeth ?? []).map((tooth) => tooth.right));
  const back = element("rect", {
    x: left,
    y: mark.bottom - 3,
    width: right - left,
    height: 3,
    class: `tl-fill-${mark.kind}`,
  });
  const teeth = (mark.teeth ?? []).map(({ left, right, state }) =>
    element("rect", {
      x: left,
      y: mark.top,
      width: right - left,
      height: mark.bottom - mark.top,
      ...(state === "blocked" ? fillOf(mark.kind, prefix) : { class: `tl-tooth-${state}` }),
    }),
  );
  return back + teeth.join("");
}

function drawLabel({ kind, text, leader }: LabelMark): string {
  const line =
    leader === null
      ? ""
      : element("path", {
          d: `M${pixels(leader.x)} ${pixels(leader.top)}V${pixels(leader.bottom)}`,
          class: "tl-leader",
        });
  return line + drawText(text, `tl-text-${kind}`);
}
