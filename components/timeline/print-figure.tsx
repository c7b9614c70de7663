import { createHash } from "node:crypto";
import { renderTimeline } from "../../lib/figure/render-timeline.ts";
import type { Locale } from "../../lib/i18n/locales.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import type { Printed } from "./prints.tsx";
import { put } from "./shelf.ts";

/** The widths that a figure is printed in: for phones, for tablets, for a page. The style sheet shows one of them. */
const widths = [
  { name: "narrow", width: 360 },
  { name: "middle", width: 680 },
  { name: "wide", width: 1040 },
] as const;

/** Draws the figure in every width, and says under which keys the drawings wait. */
export function printFigure(figure: TimelineFigure, locale: Locale, idPrefix: string): Printed[] {
  return widths.map(({ name, width }) => {
    const drawing = renderTimeline(figure, { width, locale, prefix: `${idPrefix}-${name}` });
    const key = createHash("sha256").update(drawing).digest("base64url").slice(0, 16);
    put(key, drawing);
    return { name, key };
  });
}
