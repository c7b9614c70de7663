import type { Direction } from "../i18n/locales.ts";
import { element, escapeXml } from "./xml.ts";

/** A line of words at the edge where lines begin in a direction of writing; nothing where there are no words. */
export function alignedText(
  words: string,
  {
    left,
    right,
    y,
    name,
    dir,
  }: {
    /** Edges of the place that the line has, in the unit of the drawing. */
    readonly left: number;
    readonly right: number;
    readonly y: number;
    /** Of its class. */
    readonly name: string;
    readonly dir: Direction;
  },
): string {
  if (words === "") return "";
  const place =
    dir === "rtl" ? { x: right, y, class: name, "text-anchor": "end" } : { x: left, y, class: name };
  return element("text", place, escapeXml(words));
}
