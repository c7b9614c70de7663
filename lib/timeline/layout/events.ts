import { formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { EventMark } from "../model.ts";
import type { LaneStyle } from "./lane-style.ts";
import type { EventLane } from "./marks.ts";
import { placeText } from "./place-text.ts";
import { Track } from "./rows.ts";
import { gatherMarks } from "./said-clusters.ts";
import { fitText, textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";

const ROW = 20;
/** From a mark down to words that stand under it. */
const BENEATH = 17;
const HALF = 5;
const LABEL_OFFSET = HALF + 4;
const MOST_ROWS = 4;
const MOST_LABEL = { wide: 480, narrow: 300 } as const;
/** A stretch shorter than this is a moment on paper. */
const LEAST_BAR = 4 * HALF;
/** A label cut shorter than this says nothing. */
const LEAST_LABEL = 48;

interface EventItem {
  readonly event: EventMark;
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/**
 * News and other events: a mark at the moment or a bar over the stretch, with its title where that fits. Where the
 * rows do not suffice for all of them, each is a mark at its beginning, and those that would touch are counted; where words would still stand in the way of marks, there are none.
 */
export function layoutEvents(
  events: readonly EventMark[],
  scale: TimeScale,
  top: number,
  { narrow, locale }: Pick<LaneStyle, "narrow" | "locale">,
): { lane: EventLane; height: number } {
  const items = events.map((event) => {
    const left = Math.min(Math.max(scale.x(event.period.start), scale.left + HALF), scale.right - HALF);
    const end = scale.within(event.period.end) - HALF;
    return { event, x: left, left, right: end - left < LEAST_BAR ? left : end };
  });
  const moments = items.map((item) => ({ ...item, right: item.left }));
  const widest = narrow ? MOST_LABEL.narrow : MOST_LABEL.wide;
  const lay = (of: readonly EventItem[], named: boolean) =>
    inRows(of, scale, top, { widest: named ? widest : 0, locale });
  return lay(items, true) ?? lay(moments, true) ?? lay(moments, false)!;
}

/** Null where a mark finds no row. Moments without words all find one: those that would touch are gathered. */
function inRows(
  items: readonly EventItem[],
  scale: TimeScale,
  top: number,
  { widest, locale }: { readonly widest: number; readonly locale: Locale },
): { lane: EventLane; height: number } | null {
  const groups = gatherMarks(items, scale, { single: HALF, many: HALF });
  const tracks = Array.from({ length: MOST_ROWS }, () => new Track());
  const marks: EventLane["marks"][number][] = [];
  let used = 1;
  for (const { x, items: held } of groups) {
    const first = held[0]!;
    const alone = held.length === 1;
    const { left, right } = alone ? first : { left: x, right: x };
    const words = alone ? first.event.title : `×${formatCount(held.length, locale)}`;
    const fit = findRow(tracks, words, { left, right }, scale, widest);
    const row = fit?.row ?? tracks.findIndex((track) => track.isFree(left - HALF, right + HALF, 2));
    const track = tracks[row];
    if (track === undefined) return null;
    track.take(left - HALF, right + HALF);
    const y = top + row * ROW + ROW / 2;
    const labelRow = row + (fit?.beneath === true ? 1 : 0);
    used = Math.max(used, labelRow + 1);
    const label =
      fit === null
        ? null
        : placeText("event-label", fit.text, fit.x, y + 4 + (fit.beneath ? BENEATH : 0), fit.anchor);
    if (label !== null) tracks[labelRow]!.take(label.box.left, label.box.right);
    const title = held.map(({ event }) => event.title).join("; ");
    marks.push({ id: first.event.id, left, right, y, title, count: held.length, label });
  }
  return { lane: { marks }, height: used * ROW };
}

interface EventPlace {
  readonly row: number;
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Whether the words stand under the mark, in the next row. */
  readonly beneath: boolean;
}

/** Whole words beside the mark; or else, of a stretch, whole words beneath it; or else as many words as there is room for. */
function findRow(
  tracks: readonly Track[],
  words: string,
  mark: { left: number; right: number },
  scale: TimeScale,
  widest: number,
): EventPlace | null {
  const right = mark.right + LABEL_OFFSET;
  const left = mark.left - LABEL_OFFSET;
  const beside = [
    { x: right, anchor: "start" as const, room: scale.right - right, beneath: false },
    { x: left, anchor: "end" as const, room: left - scale.left, beneath: false },
  ];
  const under = {
    x: mark.left - HALF,
    anchor: "start" as const,
    room: scale.right - mark.left,
    beneath: true,
  };
  const places = mark.right > mark.left ? [...beside, under] : beside;
  const whole = ({ room }: { room: number }) => textWidth(words, 12) <= Math.min(room, widest);
  const byRoom = [...places].sort((a, b) => Math.min(b.room, widest) - Math.min(a.room, widest));
  // Where the words must be cut, they stand where the most of them are left.
  const inOrder = [...places.filter(whole), ...byRoom.filter((place) => !whole(place))];
  for (const [row, track] of tracks.entries()) {
    if (!track.isFree(mark.left - HALF, mark.right + HALF, 2)) continue;
    for (const { x, anchor, room, beneath } of inOrder) {
      const text = fitText(words, 12, Math.min(room, widest));
      const width = textWidth(text, 12);
      if (text === "" || (text !== words && width < LEAST_LABEL)) continue;
      const from = anchor === "start" ? x : x - width;
      if (tracks[beneath ? row + 1 : row]?.isFree(from, from + width, 3))
        return { row, text, x, anchor, beneath };
    }
  }
  return null;
}
