import type { EventMark } from "../model.ts";
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
const MOST_ROWS = { wide: 4, narrow: 4 } as const;
const MOST_LABEL = { wide: 480, narrow: 300 } as const;
/** A stretch shorter than this is a moment on paper. */
const LEAST_BAR = 4 * HALF;
/** A label cut shorter than this says nothing. */
const LEAST_LABEL = 48;

/** News and other events: a mark at the moment or a bar over the stretch, with its title where that fits. */
export function layoutEvents(
  events: readonly EventMark[],
  scale: TimeScale,
  top: number,
  narrow: boolean,
): { lane: EventLane; height: number } {
  const most = narrow ? MOST_ROWS.narrow : MOST_ROWS.wide;
  const items = events.map((event) => {
    const left = Math.min(Math.max(scale.x(event.period.start), scale.left + HALF), scale.right - HALF);
    const end = scale.within(event.period.end) - HALF;
    return { event, x: left, left, right: end - left < LEAST_BAR ? left : end };
  });
  const groups = gatherMarks(items, scale, { single: HALF, many: HALF });
  const tracks = Array.from({ length: most }, () => new Track());
  const widest = narrow ? MOST_LABEL.narrow : MOST_LABEL.wide;
  let used = 1;
  const marks = groups.map((group) => {
    const first = group.items[0]!;
    const alone = group.items.length === 1;
    const left = alone ? first.left : group.x;
    const right = alone ? first.right : group.x;
    const words = alone ? first.event.title : `×${group.items.length}`;
    const fit = findRow(tracks, words, { left, right }, scale, widest, right > left);
    const row = fit?.row ?? tracks.findIndex((track) => track.isFree(left - HALF, right + HALF));
    const track = tracks[Math.max(row, 0)]!;
    track.take(left - HALF, right + HALF);
    const y = top + Math.max(row, 0) * ROW + ROW / 2;
    const labelRow = Math.max(row, 0) + (fit?.beneath === true ? 1 : 0);
    used = Math.max(used, labelRow + 1);
    const label =
      fit === null
        ? null
        : placeText("event-label", fit.text, fit.x, y + 4 + (fit.beneath ? BENEATH : 0), fit.anchor);
    if (label !== null) tracks[labelRow]!.take(label.box.left, label.box.right);
    const title = group.items.map(({ event }) => event.title).join("; ");
    return { id: first.event.id, left, right, y, title, count: group.items.length, label };
  });
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
  stretch: boolean,
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
  // The side with more room, where the first would have to be cut.
  const roomier = [...beside].sort((a, b) => Math.min(b.room, widest) - Math.min(a.room, widest));
  const whole = (room: number) => textWidth(words, 12) <= Math.min(room, widest);
  const places = [
    ...beside.filter(({ room }) => whole(room)),
    ...(stretch ? [under] : []),
    ...roomier.filter(({ room }) => !whole(room)),
  ];
  for (const [row, track] of tracks.entries()) {
    if (!track.isFree(mark.left - HALF, mark.right + HALF, 2)) continue;
    for (const { x, anchor, room, beneath } of places) {
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
