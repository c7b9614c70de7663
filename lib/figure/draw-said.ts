import { formatCount, formatDate, formatDateTime, formatList, formatMonth } from "../i18n/format.ts";
import { type Locale, translate } from "../i18n/translate.ts";
import type { VerdictValue } from "../model/verdict.ts";
import { gravestVerdict } from "../timeline/build-said.ts";
import type { SaidLane, SaidMarker, SaidSpan } from "../timeline/layout/marks.ts";
import { MARKER_RADIUS } from "../timeline/layout/said.ts";
import { leaning } from "../timeline/layout/said-text.ts";
import type { StatementMark } from "../timeline/model.ts";
import type { DrawOptions } from "./draw-bands.ts";
import { drawText } from "./draw-text.ts";
import { element, escapeXml, pixels } from "./xml.ts";

/** One side's lane: the stretches that claims speak about, and over them the numbered markers, each a link. */
export function drawSaid(
  lane: SaidLane,
  statements: ReadonlyMap<string, StatementMark>,
  options: DrawOptions,
): string {
  return (
    lane.spans.map(drawSpan).join("") +
    lane.markers.map(drawWhen).join("") +
    lane.markers.map((marker) => drawMarker(marker, statements, options)).join("")
  );
}

/** The class that carries a verdict's colour; the shape of the marker says the same without colour. */
export function verdictClass(verdict: VerdictValue | null): string {
  switch (verdict) {
    case "contradicted":
      return "tl-contradicted";
    case "supported":
      return "tl-supported";
    case "partly supported":
      return "tl-partly";
    case "cannot be tested":
      return "tl-untested";
    case null:
      return "tl-unclaimed";
  }
}

export function verdictWord(verdict: VerdictValue | null, locale: Locale): string {
  switch (verdict) {
    case "contradicted":
      return translate(locale, "figure.verdict.contradicted");
    case "supported":
      return translate(locale, "figure.verdict.supported");
    case "partly supported":
      return translate(locale, "figure.verdict.partly-supported");
    case "cannot be tested":
      return translate(locale, "figure.verdict.cannot-be-tested");
    case null:
      return translate(locale, "figure.verdict.none");
  }
}

function drawSpan(span: SaidSpan): string {
  const { left, right, y, stem } = span;
  const foot = Math.min(Math.max(stem.x, left), right);
  const ends =
    (span.openLeft ? "" : `M${pixels(left)} ${pixels(y - 3)}v6`) +
    (span.openRight ? "" : `M${pixels(right)} ${pixels(y - 3)}v6`);
  const verdict = verdictClass(span.verdict);
  const tie = element("path", {
    d: `M${pixels(stem.x)} ${pixels(Math.min(stem.top, y))}V${pixels(y)}H${pixels(foot)}`,
    class: `tl-stem ${verdict}`,
  });
  const line = element("path", {
    d: `M${pixels(left)} ${pixels(y)}H${pixels(right)}`,
    class: `tl-span ${leaning(span.kind) === "other" ? "tl-span-other " : ""}${verdict}`,
  });
  return tie + line + (ends === "" ? "" : element("path", { d: ends, class: `tl-span-end ${verdict}` }));
}

/** A day, a month or "about": a thin line with feet as long as the moment is uncertain. */
function drawWhen({ when }: SaidMarker): string {
  if (when === null) return "";
  const { left, right, y } = when;
  const foot = (x: number) => `M${pixels(x)} ${pixels(y - 2)}v4`;
  return element("path", {
    d: `M${pixels(left)} ${pixels(y)}H${pixels(right)}${foot(left)}${foot(right)}`,
    class: "tl-leader",
  });
}

function drawMarker(
  marker: SaidMarker,
  statements: ReadonlyMap<string, StatementMark>,
  options: DrawOptions,
): string {
  const first = statements.get(marker.statements[0]!)!;
  const verdict = verdictClass(marker.verdict);
  const shape = markerShape({
    ...marker,
    count: marker.statements.length,
    wide: marker.radius > MARKER_RADIUS,
  });
  const label = marker.label === null ? "" : drawText(marker.label, verdict);
  return element(
    "a",
    { href: options.statementHref(first.id), class: "tl-link" },
    element("title", {}, escapeXml(markerTitle(marker, statements, options.locale))) +
      element("g", { class: `tl-marker ${verdict}` }, shape + drawText(marker.number)) +
      label,
  );
}

/** Counts and numbers of three digits stand in a bar; of the others contradicted a diamond, supported a disc, partly a disc half filled, untested a dashed square, no claim a ring. */
export function markerShape({
  x,
  y,
  radius,
  verdict,
  count,
  wide = false,
}: Pick<SaidMarker, "x" | "y" | "radius" | "verdict"> & {
  readonly count: number;
  /** Whether its words need a bar. */
  readonly wide?: boolean;
}): string {
  const at = (dx: number, dy: number) => `${pixels(x + dx)} ${pixels(y + dy)}`;
  if (count > 1 || wide) {
    const frame = element("rect", {
      x: x - radius,
      y: y - 10,
      width: radius * 2,
      height: 20,
      rx: verdict === "contradicted" ? 0 : 10,
      class: "tl-shape",
    });
    if (verdict !== "partly supported") return frame;
    return (
      frame +
      element("path", {
        d: `M${at(-radius, 0)}A10 10 0 0 0 ${at(10 - radius, 10)}H${pixels(x + radius - 10)}A10 10 0 0 0 ${at(radius, 0)}Z`,
        class: "tl-half",
      })
    );
  }
  switch (verdict) {
    case "contradicted": {
      const tip = radius + 1.5;
      return element("path", {
        d: `M${at(0, -tip)}L${at(tip, 0)}L${at(0, tip)}L${at(-tip, 0)}Z`,
        class: "tl-shape",
      });
    }
    case "cannot be tested":
      return element("rect", {
        x: x - radius + 1,
        y: y - radius + 1,
        width: radius * 2 - 2,
        height: radius * 2 - 2,
        class: "tl-shape",
      });
    case "partly supported": {
      const half = element("path", {
        d: `M${at(-radius, 0)}A${pixels(radius)} ${pixels(radius)} 0 0 0 ${at(radius, 0)}Z`,
        class: "tl-half",
      });
      return element("circle", { cx: x, cy: y, r: radius, class: "tl-shape" }) + half;
    }
    case "supported":
    case null:
      return element("circle", { cx: x, cy: y, r: radius, class: "tl-shape" });
  }
}

/** "20 October 2015", "October 2015", "about 20 October 2015"; with the hour where it is known. */
export function saidAtText(
  { saidAt, precision }: Pick<StatementMark, "saidAt" | "precision">,
  locale: Locale,
): string {
  return translate(locale, "pages.said-when", {
    precision,
    dateTime: formatDateTime(saidAt, { locale }),
    date: formatDate(saidAt, { locale, short: true }),
    month: formatMonth(saidAt, locale),
  });
}

/** The whole of a statement's mark in words; another report of it is said to be there. */
export function saidTitle(mark: StatementMark, locale: Locale): string {
  const title = translate(locale, "figure.said.title", {
    number: mark.number,
    speaker: mark.speaker,
    date: saidAtText(mark, locale),
    summary: mark.summary,
    verdict: verdictWord(gravestVerdict(mark), locale),
  });
  if (mark.conflicts.length === 0) return title;
  const numbers = formatList(
    mark.conflicts.map((number) => formatCount(number, locale)),
    locale,
  );
  return `${title} ${translate(locale, "figure.said.conflicts", { numbers })}`;
}

function markerTitle(
  marker: SaidMarker,
  statements: ReadonlyMap<string, StatementMark>,
  locale: Locale,
): string {
  const marks = marker.statements.map((id) => statements.get(id)!);
  const first = marks[0]!;
  if (marks.length === 1) {
    return saidTitle(first, locale);
  }
  return translate(locale, "figure.said.cluster", {
    count: marks.length,
    from: saidAtText(first, locale),
    to: saidAtText(marks.at(-1)!, locale),
    contradicted: marks.filter((mark) => gravestVerdict(mark) === "contradicted").length,
  });
}
