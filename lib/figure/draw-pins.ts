import { translate } from "../i18n/translate.ts";
import type { PinLane } from "../timeline/layout/marks.ts";
import type { NoteMark } from "../timeline/model.ts";
import type { DrawOptions } from "./draw-bands.ts";
import { drawText } from "./draw-text.ts";
import { element, escapeXml, pixels } from "./xml.ts";

/** The lane of editors' notes: each pin is a link to its note. */
export function drawPins(
  lane: PinLane,
  notes: ReadonlyMap<string, NoteMark>,
  { locale, noteHref }: DrawOptions,
): string {
  // All bars beneath all pins: a long stretch must not cover the number of the next.
  const bars = lane.pins
    .filter(({ left, right, side }) => right > left + side)
    .map(({ left, right, side, y }) =>
      element("path", { d: `M${pixels(left + side)} ${pixels(y)}H${pixels(right)}`, class: "tl-pin-bar" }),
    );
  const pins = lane.pins.map(({ id, left, side, y, number }) => {
    const note = notes.get(id)!;
    const title = translate(locale, "figure.pin.title", { number: note.number, title: note.title });
    return element(
      "a",
      { href: noteHref(id), class: "tl-link" },
      element("title", {}, escapeXml(title)) +
        element("rect", { x: left, y: y - 9, width: side, height: 18, class: "tl-pin" }) +
        drawText(number),
    );
  });
  return [...bars, ...pins].join("");
}
