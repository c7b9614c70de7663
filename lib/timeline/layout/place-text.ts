import type { Box, TextMark, TextRole } from "./marks.ts";
import { textWidth, type Weight } from "./text-width.ts";

/** Type sizes in pixels. Nothing is set smaller than 11: a figure is read on phones. */
export const textSizes: Readonly<Record<TextRole, number>> = {
  "lane-title": 13,
  "lane-note": 11,
  "lane-accent": 11,
  tick: 12,
  "tick-year": 12,
  "value-tick": 11,
  "band-label": 13,
  "baseline-label": 11,
  "empty-note": 12,
  "said-label": 12,
  "said-number": 11,
  "reported-label": 12,
  "event-label": 12,
  "pin-number": 11,
  stamp: 11,
};

/** What the stylesheet sets in bold. */
export const textWeights: Readonly<Partial<Record<TextRole, Weight>>> = {
  "lane-title": "bold",
  "lane-accent": "bold",
  "tick-year": "bold",
  "band-label": "bold",
  "said-number": "bold",
  "pin-number": "bold",
  stamp: "bold",
};

/** Letters rise above their line by about this share of the size, and hang below it by that one. */
const ASCENT = 0.8;
const DESCENT = 0.24;

/** A text at an anchor, with the box that it takes up at most. */
export function placeText(
  role: TextRole,
  text: string,
  x: number,
  y: number,
  anchor: TextMark["anchor"] = "start",
): TextMark {
  const size = textSizes[role];
  const width = textWidth(text, size, textWeights[role]);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    role,
    text,
    x,
    y,
    anchor,
    box: { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size },
  };
}

/** The same text moved sideways until it lies between `left` and `right`. */
export function keepInside(mark: TextMark, left: number, right: number): TextMark {
  const shift =
    mark.box.left < left ? left - mark.box.left : mark.box.right > right ? right - mark.box.right : 0;
  if (shift === 0) return mark;
  return {
    ...mark,
    x: mark.x + shift,
    box: { ...mark.box, left: mark.box.left + shift, right: mark.box.right + shift },
  };
}

/** Whether two boxes share any point, or come closer than `gap` sideways. */
export function collide(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
