import type { TextMark } from "../timeline/layout/marks.ts";
import { element, escapeXml } from "./xml.ts";

/** A text where the layout put it. Left-to-right text in a right-to-left page keeps its anchor (`direction` is set in CSS). */
export function drawText(mark: TextMark, extra = ""): string {
  return element(
    "text",
    {
      x: mark.x,
      y: mark.y,
      class: `tl-${mark.role}${extra === "" ? "" : ` ${extra}`}`,
      "text-anchor": mark.anchor === "start" ? null : mark.anchor,
    },
    escapeXml(mark.text),
  );
}

export function drawTexts(marks: readonly TextMark[]): string {
  return marks.map((mark) => drawText(mark)).join("");
}
