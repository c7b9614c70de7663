import { formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/translate.ts";
import type { VerdictValue } from "../../model/verdict.ts";
import { gravestVerdict } from "../build-said.ts";
import type { StatementMark } from "../model.ts";
import type { SaidLane, SaidMarker, SaidSpan } from "./marks.ts";
import { placeText } from "./place-text.ts";
import { gatherMarks } from "./said-clusters.ts";
import { type SaidItem, type SaidSpot, spotRows } from "./said-rows.ts";
import { saidTexts } from "./said-text.ts";
import { fitText } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";

export const MARKER_RADIUS = 9;
const CLUSTER_RADIUS = 15;
const CLUSTER_HALF_HEIGHT = 15;
/** Half the width of a marker whose words have three digits. */
const HUNDREDS_RADIUS = { single: 14, many: 19 } as const;
const MARKER_ROW = 22;
const SPAN_STEP = 5;
const ROW_GAP = 5;

/** Half the width of the marker of one statement: from 100 on its number wants room. */
export function markerRadius(number: number): number {
  return number < 100 ? MARKER_RADIUS : HUNDREDS_RADIUS.single;
}

export interface SaidLayout {
  readonly lane: SaidLane;
  readonly height: number;
}

/**
 * One side's lane. Markers keep their true place in time and stand in rows where they would touch;
 * each has under it the stretch that it speaks about. Where even the last row is full, markers that
 * lie close together gather into one with their count.
 */
export function layoutSaid(
  id: string,
  marks: readonly StatementMark[],
  scale: TimeScale,
  top: number,
  { narrow, locale }: { readonly narrow: boolean; readonly locale: Locale },
): SaidLayout {
  const items = marks.map((mark) => itemOf(mark, scale, narrow, locale));
  const spots = spotRows(items, scale, { most: narrow ? 4 : 5 });
  if (spots === null) return clustered(id, items, scale, top, locale);
  const heights: number[] = [];
  for (const { row, item } of spots) {
    const own = MARKER_ROW + (item.spans.length > 0 ? 3 + item.levels * SPAN_STEP : 0);
    heights[row] = Math.max(heights[row] ?? MARKER_ROW, own);
  }
  const tops = heights.map((_, row) => {
    return top + heights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, 0);
  });
  return {
    lane: {
      id,
      markers: spots.map((spot) => markerOf(spot, tops[spot.row]!, scale)),
      spans: spots.flatMap((spot) => spansOf(spot.item, tops[spot.row]!)),
    },
    height: heights.reduce((sum, height) => sum + height + ROW_GAP, 0) - ROW_GAP,
  };
}

function itemOf(mark: StatementMark, scale: TimeScale, narrow: boolean, locale: Locale): SaidItem {
  const radius = markerRadius(mark.number);
  const x = Math.min(Math.max(scale.x(mark.drawnAt), scale.left + radius + 1), scale.right - radius - 1);
  const ends: number[] = [];
  const spans = mark.claims
    .flatMap(({ kind, period, verdict }) => {
      if (period === null || period.end <= scale.range.start || period.start >= scale.range.end) return [];
      const left = Math.min(scale.within(period.start), scale.right - 3);
      const right = Math.max(scale.within(period.end), left + 3);
      return [
        {
          kind,
          verdict,
          left,
          right,
          openLeft: period.start < scale.range.start,
          openRight: period.end > scale.range.end,
        },
      ];
    })
    .filter((span, index, all) => all.findIndex((other) => sameSpan(other, span)) === index)
    .sort((a, b) => a.left - b.left || b.right - a.right)
    .map((span) => {
      const free = ends.findIndex((end) => end + 2 <= span.left);
      const level = free < 0 ? ends.length : free;
      ends[level] = span.right;
      return { ...span, level };
    });
  return {
    mark,
    x,
    radius,
    spans,
    levels: ends.length,
    number: formatCount(mark.number, locale),
    labels: labelWordings(mark, narrow, locale),
  };
}

/** How much of a speaker's name stands where there is no room for all of it, in pixels. */
const NAME_CUTS = { wide: [240, 140], narrow: [96] } as const;

/** From the fullest to the shortest. Of a long name what was said stays whole. */
function labelWordings(mark: StatementMark, narrow: boolean, locale: Locale): string[] {
  const cuts = NAME_CUTS[narrow ? "narrow" : "wide"];
  const texts = [mark.speaker, ...cuts.map((room) => fitText(mark.speaker, 12, room))].map((speaker) => {
    return saidTexts({ ...mark, speaker }, locale);
  });
  const named = narrow ? saidTexts(mark, locale).slice(0, 1) : texts.map(([full]) => full ?? "");
  const names = narrow
    ? [mark.speaker, fitText(mark.speaker, 12, cuts[0])]
    : texts.map((one) => one.at(-1) ?? "");
  return [...named, ...names].filter((text, index, all) => text !== "" && all.indexOf(text) === index);
}

function sameSpan(
  a: { left: number; right: number; verdict: VerdictValue | null },
  b: { left: number; right: number; verdict: VerdictValue | null },
): boolean {
  return a.left === b.left && a.right === b.right && a.verdict === b.verdict;
}

/** How long a stretch a roughly known moment lies in; null where its marker hides it, or the moment is known. */
function whenOf({ mark, radius }: SaidItem, scale: TimeScale, y: number): SaidMarker["when"] {
  if (mark.precision === "minute") return null;
  const [left, right] = [scale.within(mark.saidWithin.start), scale.within(mark.saidWithin.end)];
  return right - left > 2 * radius ? { left, right, y } : null;
}

function markerOf({ item, label }: SaidSpot, top: number, scale: TimeScale): SaidMarker {
  const y = top + MARKER_ROW / 2;
  return {
    statements: [item.mark.id],
    x: item.x,
    y,
    radius: item.radius,
    verdict: gravestVerdict(item.mark),
    when: whenOf(item, scale, top + MARKER_ROW - 0.5),
    number: placeText("said-number", item.number, item.x, y + 4, "middle"),
    label: label === null ? null : placeText("said-label", label.text, label.x, y + 4, label.anchor),
  };
}

function spansOf(item: SaidItem, top: number): SaidSpan[] {
  return item.spans.map(({ level, left, right, kind, verdict, openLeft, openRight }) => ({
    statement: item.mark.id,
    kind,
    verdict,
    left,
    right,
    openLeft,
    openRight,
    y: top + MARKER_ROW + 3 + level * SPAN_STEP,
    stem: { x: item.x, top: top + MARKER_ROW / 2 + MARKER_RADIUS },
  }));
}

/** The lane when it is too full for rows: counted markers in one line, and beneath it all time that is wrongly denied. */
function clustered(
  id: string,
  items: readonly SaidItem[],
  scale: TimeScale,
  top: number,
  locale: Locale,
): SaidLayout {
  const single = Math.max(...items.map((item) => item.radius));
  const many = items.length < 100 ? CLUSTER_RADIUS : HUNDREDS_RADIUS.many;
  const groups = gatherMarks(items, scale, { single, many });
  const y = top + CLUSTER_HALF_HEIGHT + 1;
  const spans = contradictedSpans(items, y + CLUSTER_HALF_HEIGHT + 5);
  return {
    lane: {
      id,
      markers: groups.map(({ x, items: members }) => {
        const radius = members.length === 1 ? members[0]!.radius : many;
        const text =
          members.length === 1
            ? formatCount(members[0]!.mark.number, locale)
            : `×${formatCount(members.length, locale)}`;
        return {
          statements: members.map(({ mark }) => mark.id),
          x,
          y,
          radius,
          when: null,
          verdict: gravestVerdict({ claims: members.flatMap(({ mark }) => mark.claims) }),
          number: placeText("said-number", text, x, y + 4, "middle"),
          label: null,
        };
      }),
      spans,
    },
    height: CLUSTER_HALF_HEIGHT * 2 + 2 + (spans.length > 0 ? 4 + SPAN_STEP : 0),
  };
}

/** The stretches of contradicted claims in one line: where they overlap, one stretch. */
function contradictedSpans(items: readonly SaidItem[], y: number): SaidSpan[] {
  const all = items
    .flatMap((item) => item.spans.map((span) => ({ statement: item.mark.id, span })))
    .filter(({ span }) => span.verdict === "contradicted")
    .sort((a, b) => a.span.left - b.span.left);
  const joined: SaidSpan[] = [];
  for (const { statement, span } of all) {
    const last = joined.at(-1);
    if (last !== undefined && span.left <= last.right + 4) {
      const further = span.right > last.right;
      joined[joined.length - 1] = {
        ...last,
        right: Math.max(last.right, span.right),
        openLeft: last.openLeft || span.openLeft,
        openRight: further ? span.openRight : last.openRight || (span.right === last.right && span.openRight),
      };
      continue;
    }
    const { left, right, kind, verdict, openLeft, openRight } = span;
    joined.push({ statement, kind, verdict, left, right, openLeft, openRight, y, stem: { x: left, top: y } });
  }
  return joined;
}
