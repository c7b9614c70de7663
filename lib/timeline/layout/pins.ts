import { formatCount } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { NoteMark } from "../model.ts";
import type { PinLane } from "./marks.ts";
import { placeText } from "./place-text.ts";
import { gatherMarks } from "./said-clusters.ts";
import type { TimeScale } from "./time-scale.ts";

const ROW = 24;
/** Half the width of a pin with one number, and of one that stands for several or has three digits. */
const HALF = { single: 9, many: 15 } as const;

/**
 * Editors' notes: a numbered pin at the start of each stretch, and the stretch as a line behind it. Pins that would
 * touch gather into one with their count, which leads to the first of them; the list beneath has them all.
 */
export function layoutPins(
  notes: readonly NoteMark[],
  scale: TimeScale,
  top: number,
  locale: Locale,
): { lane: PinLane; height: number } {
  const half = notes.some(({ number }) => number >= 100) ? HALF.many : HALF.single;
  const y = top + ROW / 2;
  const items = notes.map((note) => {
    const start = scale.x(Math.max(note.period.start, scale.range.start));
    return { note, x: Math.min(Math.max(start, scale.left + HALF.many), scale.right - HALF.many) };
  });
  const pins = gatherMarks(items, scale, { single: half, many: HALF.many }).map(({ x, items: held }) => {
    const first = held[0]!.note;
    const alone = held.length === 1;
    const side = alone ? half : HALF.many;
    const words = alone ? formatCount(first.number, locale) : `×${formatCount(held.length, locale)}`;
    return {
      id: first.id,
      left: x - side,
      right: Math.max(x + side, ...held.map(({ note }) => scale.within(note.period.end))),
      side: side * 2,
      y,
      number: placeText("pin-number", words, x, y + 4, "middle"),
    };
  });
  return { lane: { pins }, height: ROW };
}
