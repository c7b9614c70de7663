import type { EventMark } from "../model.ts";
import type { EventLane } from "./marks.ts";
import { placeText } from "./place-text.ts";
import { Track } from "./rows.ts";
import { gatherMarks } from "./said-clusters.ts";
import { fitText, textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";

const ROW = 20;
const HALF = 5;
const LABEL_OFFSET = HALF + 4;
const MOST_ROWS = { wide: 4, narrow: 4 } as const;
const MOST_LABEL = { wide: 320, narrow: 200 } as const;
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
    return { event, x: left, left, right: Math.max(left, scale.within(event.period.end) - HALF) };
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
    const fit = findRow(tracks, words, { left, right }, scale, widest);
    const row = fit?.row ?? tracks.findIndex((track) => track.isFree(left - HALF, right + HALF));
    const track = tracks[Math.max(row, 0)]!;
    track.take(left - HALF, right + HALF);
    const y = top + Math.max(row, 0) * ROW + ROW / 2;
    used = Math.max(used, Math.max(row, 0) + 1);
    const label = fit === null ? null : placeText("event-label", fit.text, fit.x, y + 4, fit.anchor);
    if (label !== null) track.take(label.box.left, label.box.right);
    const title = group.items.map(({ event }) => event.title).join("; ");
    return { id: first.event.id, left, right, y, title, count: group.items.length, label };
  });
  return { lane: { marks }, height: used * ROW };
}

function findRow(
  tracks: readonly Track[],
  words: string,
  mark: { left: number; right: number },
  scale: TimeScale,
  widest: number,
): { row: number; text: string; x: number; anchor: "start" | "end" } | null {
  for (const [row, track] of tracks.entries()) {
    if (!track.isFree(mark.left - HALF, mark.right + HALF, 2)) continue;
    const right = mark.right + LABEL_OFFSET;
    const left = mark.left - LABEL_OFFSET;
    const sides = [
      { x: right, anchor: "start" as const, room: scale.right - right },
      { x: left, anchor: "end" as const, room: left - scale.left },
    ];
    // The side with more room, where the first would have to be cut.
    sides.sort((a, b) => Math.min(b.room, widest) - Math.min(a.room, widest));
    for (const side of sides) {
      const text = fitText(words, 12, Math.min(side.room, widest));
      const width = textWidth(text, 12);
      if (text === "" || (text !== words && width < LEAST_LABEL)) continue;
      const from = side.anchor === "start" ? side.x : side.x - width;
      if (track.isFree(from, from + width, 3)) return { row, text, x: side.x, anchor: side.anchor };
    }
  }
  return null;
}
