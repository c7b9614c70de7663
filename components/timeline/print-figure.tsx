import { renderTimeline } from "../../lib/figure/render-timeline.ts";
import type { Locale } from "../../lib/i18n/locales.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import type { Printed } from "./prints.tsx";

/** The widths that a figure is printed in: for phones, for tablets, for a page. The style sheet shows one of them. */
const widths = [
  { name: "narrow", width: 360 },
  { name: "middle", width: 680 },
  { name: "wide", width: 1040 },
] as const;

/** Draws the figure in every width. */
export function printFigure(figure: TimelineFigure, locale: Locale, idPrefix: string): Printed[] {
  return widths.map(({ name, width }) => ({
    name,
    drawing: renderTimeline(figure, { width, locale, prefix: `${idPrefix}-${name}` }),
  }));
}
