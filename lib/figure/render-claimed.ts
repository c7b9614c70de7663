import { inLanguage } from "../i18n/address-language.ts";
import { formatDateTime, formatInterval, formatList } from "../i18n/format.ts";
import { localeProperties } from "../i18n/locales.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import type { Phase } from "../model/episode.ts";
import { DAY, HOUR, type Instant, type Interval, lengthOf, overlap } from "../model/interval.ts";
import type { VerdictValue } from "../model/verdict.ts";
import { textWidth } from "../timeline/layout/text-width.ts";
import { tickText } from "../timeline/layout/tick-text.ts";
import { type TimeScale, timeScale } from "../timeline/layout/time-scale.ts";
import { timeTicks } from "../timeline/layout/time-ticks.ts";
import { alignedText } from "./aligned-text.ts";
import { definitions } from "./definitions.ts";
import { element, escapeXml, pixels } from "./xml.ts";

/** What one claim speaks of, and what was measured then. */
export interface ClaimedFigure {
  /** Of the claim in its statement, from 1. */
  readonly number: number;
  /** The time that was tested; the claim's own where it names one. */
  readonly period: Interval;
  /** Whether the claim itself names that time. */
  readonly named: boolean;
  /** When it was said, as exactly as that is known. */
  readonly said: Interval;
  readonly verdict: VerdictValue;
  /** Of the episodes that could have shown in that time. */
  readonly phases: readonly (Pick<Phase, "kind" | "start" | "end"> & {
    readonly episode: string;
    /** The stretches of one that comes back at the same hours; null where it lasts throughout. */
    readonly occurrences: readonly Interval[] | null;
  })[];
  /** Observations in the time tested: "nothing found" is not "nobody measured". */
  readonly observations: number;
  /** Data reach up to here. */
  readonly until: Instant;
  readonly simulated: boolean;
}

export interface ClaimedOptions {
  /** Pixels. Under 480 the rows carry their names above them. */
  readonly width: number;
  readonly locale?: Locale;
  /** What ids begin with: different for each figure on a page. */
  readonly prefix: string;
}

const rowHeight = 24;
/** Episodes of different networks can lie over each other; each has a row of its own, up to this many. */
const mostRows = 3;
const verdictClass = {
  supported: "tl-supported",
  contradicted: "tl-contradicted",
  "partly supported": "tl-partly",
  "cannot be tested": "tl-untested",
} as const;

/**
 * The little figure beside a claim, as one `<svg>`: the time that it speaks of over the phases that were
 * measured, on one axis, and the moment it was said. Like the timeline it holds no style and no script.
 */
export function renderClaimed(figure: ClaimedFigure, options: ClaimedOptions): string {
  const locale = options.locale ?? defaultLocale;
  const { width, prefix } = options;
  const narrow = width < 480;
  const claimedName = translate(locale, figure.named ? "ledger.figure-claimed" : "ledger.figure-tested");
  const measuredName = translate(locale, "ledger.figure-measured");
  const names = [claimedName, measuredName];
  const gutter = narrow ? 1 : Math.ceil(Math.max(...names.map((name) => textWidth(name, 13, "bold")))) + 14;
  const { dir } = localeProperties[locale];
  // Names stand where lines begin; time runs to the right in every language.
  const left = dir === "rtl" ? 1 : gutter;
  const right = width - (dir === "rtl" ? gutter : 1);
  const nameHeight = narrow ? 18 : 0;
  const top = 20;
  const claimedTop = top + nameHeight;
  const measuredTop = claimedTop + rowHeight + 8 + nameHeight;
  const rows = Math.max(1, episodesOf(figure).length);
  const bottom = measuredTop + rows * rowHeight + (rows - 1) * 4 + 6;
  const height = bottom + (figure.simulated ? 62 : 40);
  const scale = timeScale(rangeOf(figure), left, right);
  const nameAt = (name: string, rowTop: number) =>
    alignedText(name, {
      left: 0,
      right: width,
      y: narrow ? rowTop - 5 : rowTop + 16,
      name: "tl-lane-title",
      dir,
    });
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "tl-figure",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "graphics-document",
      "aria-labelledby": `${prefix}-title ${prefix}-description`,
    },
    element(
      "title",
      { id: `${prefix}-title` },
      escapeXml(translate(locale, "ledger.figure-title", { number: figure.number })),
    ) +
      element("desc", { id: `${prefix}-description` }, escapeXml(describeClaimed(figure, locale))) +
      definitions(prefix, { left, top, right, bottom }) +
      drawAxis(scale, { top, bottom, width, narrow }, locale) +
      drawSaidMoment(figure, scale, { bottom, width }, locale) +
      drawClaimedSpan(figure, scale, claimedTop) +
      drawMeasured(figure, scale, measuredTop, prefix, locale) +
      nameAt(claimedName, claimedTop) +
      nameAt(measuredName, measuredTop) +
      (figure.simulated ? drawSimulated({ left, right }, bottom + 40, locale) : ""),
  );
}

/** What the figure shows, for whoever cannot see it. */
export function describeClaimed(figure: ClaimedFigure, locale: Locale): string {
  const stretches = figure.phases.map(({ kind, start, end }) =>
    translate(locale, end === null ? "ledger.figure-stretch-open" : "ledger.figure-stretch", {
      kind: translate(locale, "ledger.figure-kind", { kind }),
      from: formatDateTime(start.best, { locale }),
      to: end === null ? "" : formatDateTime(end.best, { locale }),
    }),
  );
  return translate(locale, "ledger.figure-description", {
    claimed: figure.named ? "yes" : "no",
    claimedPeriod: formatInterval(figure.period, { locale }),
    phases: figure.phases.length,
    measured: formatList(stretches, locale),
    simulated: figure.simulated ? "yes" : "no",
  }).trim();
}

/** Everything that matters and some room: an episode that lasts far beyond what the claim speaks of runs out of the frame. */
function rangeOf({ period, said, phases, until }: ClaimedFigure): Interval {
  const room = Math.max(2 * DAY, lengthOf(period));
  const farthest = {
    start: Math.min(period.start, said.start) - room,
    end: Math.max(period.end, said.end) + room,
  };
  const edges = phases.flatMap(({ start, end }) => [
    start.earliest,
    end?.latest ?? Math.max(until, start.latest),
  ]);
  const start = Math.max(farthest.start, Math.min(period.start, said.start, ...edges));
  const end = Math.min(farthest.end, Math.max(period.end, said.end, ...edges));
  const margin = Math.max(HOUR, (end - start) * 0.04);
  return { start: start - margin, end: end + margin };
}

function drawAxis(
  scale: TimeScale,
  at: { readonly top: number; readonly bottom: number; readonly width: number; readonly narrow: boolean },
  locale: Locale,
): string {
  const { step, times } = timeTicks(
    scale.range,
    Math.max(2, Math.floor((scale.right - scale.left) / (at.narrow ? 70 : 84))),
  );
  let context: string | null = null;
  let lastEnd = Number.NEGATIVE_INFINITY;
  const ticks = times.map((time) => {
    const x = scale.x(time);
    const line = element("path", { d: `M${pixels(x)} ${at.top}V${at.bottom}`, class: "tl-grid" });
    const words = tickText(time, step, locale);
    const half = textWidth(words.label, 12) / 2;
    const centre = Math.min(Math.max(x, half), at.width - half);
    if (centre - half < lastEnd + 6) return line;
    lastEnd = centre + half;
    const label = element(
      "text",
      { x: centre, y: at.bottom + 15, class: "tl-tick", "text-anchor": "middle" },
      escapeXml(words.label),
    );
    if (words.context === null || words.context === context) return line + label;
    context = words.context;
    const wide = textWidth(words.context, 12, "bold") / 2;
    const held = Math.min(Math.max(x, wide), at.width - wide);
    return (
      line +
      label +
      element(
        "text",
        { x: held, y: at.bottom + 29, class: "tl-tick tl-tick-year", "text-anchor": "middle" },
        escapeXml(words.context),
      )
    );
  });
  return (
    ticks.join("") + element("path", { d: `M${scale.left} ${at.bottom}H${scale.right}`, class: "tl-axis" })
  );
}

function drawSaidMoment(
  { said }: ClaimedFigure,
  scale: TimeScale,
  at: { readonly bottom: number; readonly width: number },
  locale: Locale,
): string {
  const word = translate(locale, "ledger.figure-said");
  const half = textWidth(word, 12) / 2;
  const [from, to] = [scale.within(said.start), scale.within(said.end)];
  const x = (from + to) / 2;
  // A day that it was said on, and no hour, is as wide as a day.
  const width = to - from;
  return (
    (width < 2
      ? element("path", { d: `M${pixels(x)} 16V${at.bottom}`, class: "tl-leader" })
      : element("rect", {
          x: from,
          y: 16,
          width,
          height: at.bottom - 16,
          class: "tl-coverage tl-coverage-1",
        })) +
    element(
      "text",
      { x: Math.min(Math.max(x, half), at.width - half), y: 11, "text-anchor": "middle" },
      escapeXml(word),
    )
  );
}

/** A line with feet at its ends, as spans are drawn on the timeline; dashed where the claim names no time. */
function drawClaimedSpan({ period, named, verdict }: ClaimedFigure, scale: TimeScale, top: number): string {
  const [from, to] = [
    scale.within(period.start),
    Math.max(scale.within(period.end), scale.within(period.start) + 2),
  ];
  const y = top + rowHeight / 2;
  return element(
    "g",
    { class: verdictClass[verdict] },
    element("path", {
      d: `M${pixels(from)} ${y}H${pixels(to)}`,
      class: named ? "tl-span" : "tl-span tl-span-other",
    }) +
      element("path", {
        d: `M${pixels(from)} ${y - 7}V${y + 7}M${pixels(to)} ${y - 7}V${y + 7}`,
        class: "tl-span",
      }),
  );
}

function drawMeasured(
  figure: ClaimedFigure,
  scale: TimeScale,
  top: number,
  prefix: string,
  locale: Locale,
): string {
  const shown = figure.phases.filter(
    ({ start, end }) =>
      overlap({ start: start.earliest, end: end?.latest ?? Number.POSITIVE_INFINITY }, scale.range) !== null,
  );
  if (shown.length === 0) {
    const words = translate(
      locale,
      figure.observations === 0 ? "ledger.figure-no-data" : "ledger.figure-nothing",
    );
    const [from, to] = [scale.within(figure.period.start), scale.within(figure.period.end)];
    const half = textWidth(words, 12) / 2;
    const centre = Math.min(Math.max((from + to) / 2, scale.left + half), scale.right - half);
    return (
      element("rect", {
        x: from,
        y: top + 3,
        width: Math.max(to - from, 2),
        height: rowHeight - 6,
        class: "tl-coverage-frame",
      }) +
      element(
        "text",
        { x: centre, y: top + 16, class: "tl-empty-note tl-value-tick", "text-anchor": "middle" },
        escapeXml(words),
      )
    );
  }
  const episodes = episodesOf(figure);
  return shown
    .map((phase) => {
      const row = rowOf(episodes, phase.episode);
      return drawPhase(phase, figure, scale, top + row * (rowHeight + 4), prefix, locale);
    })
    .join("");
}

/** Those that are one too many share the last row. */
function rowOf(episodes: readonly string[], episode: string): number {
  const at = episodes.indexOf(episode);
  return at === -1 ? episodes.length - 1 : at;
}

/** Ids of the episodes that get a row, in time order. */
function episodesOf({ phases }: ClaimedFigure): string[] {
  return [...new Set(phases.map(({ episode }) => episode))].slice(0, mostRows);
}

function drawPhase(
  { kind, start, end, episode, occurrences }: ClaimedFigure["phases"][number],
  { until }: ClaimedFigure,
  scale: TimeScale,
  top: number,
  prefix: string,
  locale: Locale,
): string {
  const last = Math.max(until, start.latest);
  const edges = [start.earliest, start.latest, end?.earliest ?? last, end?.latest ?? last].map(scale.within);
  const [outerLeft = 0, solidLeft = 0, solidRight = 0, outerRight = 0] = edges;
  const patterned = kind === "throttling" || kind === "shutdown";
  const rect = (from: number, to: number, mask: string | null) =>
    to - from < 0.5
      ? ""
      : element("rect", {
          x: from,
          y: top,
          width: to - from,
          height: rowHeight,
          class: `tl-band ${patterned ? `tl-edge-${kind}` : `tl-fill-${kind}`}`,
          fill: patterned ? `url(#${prefix}-${kind})` : null,
          mask: mask === null ? null : `url(#${prefix}-${mask})`,
        });
  // Shorter than its uncertainty: the best estimate, and at least a hair.
  const best = { left: scale.within(start.best), right: scale.within(end?.best ?? last) };
  const solid = () =>
    solidRight - solidLeft >= 1
      ? rect(outerLeft, solidLeft, "in") +
        rect(solidLeft, solidRight, null) +
        rect(solidRight, outerRight, "out")
      : rect(best.left, Math.max(best.right, best.left + 2), null);
  const comb = (teeth: readonly Interval[]) =>
    element("rect", {
      x: best.left,
      y: top + rowHeight - 3,
      width: Math.max(best.right - best.left, 2),
      height: 3,
      class: `tl-fill-${kind}`,
    }) +
    teeth
      .filter((tooth) => overlap(tooth, scale.range) !== null)
      .map((tooth) => {
        const from = scale.within(tooth.start);
        return rect(from, Math.max(scale.within(tooth.end), from + 1), null);
      })
      .join("");
  const body = occurrences === null ? solid() : comb(occurrences);
  const words = translate(locale, "ledger.figure-kind", { kind });
  const room = Math.max(solidRight, best.right) - Math.min(solidLeft, best.left);
  const label =
    occurrences === null && textWidth(words, 13, "bold") + 12 <= room
      ? element(
          "text",
          {
            x: (Math.min(solidLeft, best.left) + Math.max(solidRight, best.right)) / 2,
            y: top + 17,
            class: `tl-band-label tl-text-${kind}`,
            "text-anchor": "middle",
          },
          escapeXml(words),
        )
      : "";
  const title = translate(locale, end === null ? "ledger.figure-stretch-open" : "ledger.figure-stretch", {
    kind: words,
    from: formatDateTime(start.best, { locale }),
    to: end === null ? "" : formatDateTime(end.best, { locale }),
  });
  return element(
    "a",
    { href: inLanguage(`/episodes/${encodeURIComponent(episode)}`, locale), class: "tl-link" },
    element("title", {}, escapeXml(title)) + body + label,
  );
}

function drawSimulated(edges: { left: number; right: number }, top: number, locale: Locale): string {
  const words = translate(locale, "ledger.simulated");
  const width = textWidth(words, 11, "bold") + 16;
  const left = localeProperties[locale].dir === "rtl" ? edges.right - width : edges.left;
  return (
    element("rect", { x: left, y: top, width, height: 18, class: "tl-stamp-ground" }) +
    element(
      "text",
      { x: left + width / 2, y: top + 13, class: "tl-stamp", "text-anchor": "middle" },
      escapeXml(words),
    )
  );
}
