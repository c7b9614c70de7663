import { type Direction, localeProperties } from "../i18n/locales.ts";
import { type Locale, translate } from "../i18n/translate.ts";
import { wrapText } from "../timeline/layout/text-width.ts";
import { timeScale } from "../timeline/layout/time-scale.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { alignedText } from "./aligned-text.ts";
import { hatches } from "./definitions.ts";
import { AXIS, axis, bandsRow, type MiniatureBox, nothing } from "./miniature.ts";
import { element } from "./xml.ts";

/** The title over a row, and the air between rows. */
const TITLE = 28;
const GAP = 10;
const HIGHEST_ROW = 64;

/**
 * Compared timelines small enough for a card: under one axis a row each, with its title over it and what was
 * measured as bands. Where nothing was found and where nobody measured, the row says which of the two.
 */
export function stackedMiniature(
  figures: readonly TimelineFigure[],
  box: MiniatureBox,
  locale: Locale,
): string {
  const range = figures[0]!.range;
  const scale = timeScale(range, box.left, box.left + box.width);
  const step = Math.min((box.height - AXIS) / figures.length, TITLE + HIGHEST_ROW + GAP);
  const height = AXIS + step * figures.length;
  const { dir }: { dir: Direction } = localeProperties[locale];
  return (
    element("defs", {}, hatches("tl")) +
    axis({ range }, scale, { ...box, height }, locale) +
    figures
      .map((figure, index) => {
        const top = box.top + AXIS + index * step;
        const row = step - TITLE - GAP;
        const title = wrapText(figure.title, 20, box.width, 1, "bold")[0] ?? "";
        const bands = bandsRow(figure, scale, top + TITLE, row);
        const empty = figure.coverage.length === 0 ? "figure.measured.nobody" : "figure.measured.no-episode";
        return (
          alignedText(title, {
            left: box.left,
            right: box.left + box.width,
            y: top + 20,
            name: "tl-card-label",
            dir,
          }) + (bands === "" ? nothing(translate(locale, empty), scale, top + TITLE + row / 2) : bands)
        );
      })
      .join("")
  );
}
