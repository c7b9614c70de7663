import { localeProperties } from "../../i18n/locales.ts";
import type { Locale } from "../../i18n/translate.ts";
import type { TextMark, TextRole } from "./marks.ts";
import { placeText } from "./place-text.ts";

/** What every lane has to know of the figure that it stands in. */
export interface LaneStyle {
  readonly locale: Locale;
  /** Whether titles stand above the lanes and values inside them, instead of both beside. */
  readonly narrow: boolean;
  /** Whether words begin at the right: titles and values then stand there. Time runs to the right all the same. */
  readonly rtl: boolean;
}

export function laneStyle(locale: Locale, narrow: boolean): LaneStyle {
  return { locale, narrow, rtl: localeProperties[locale].dir === "rtl" };
}

/** A text that begins at `left` or, in a language written from the right, at `right`. */
export function startText(
  role: TextRole,
  words: string,
  edges: { readonly left: number; readonly right: number },
  y: number,
  { rtl }: Pick<LaneStyle, "rtl">,
): TextMark {
  return rtl ? placeText(role, words, edges.right, y, "end") : placeText(role, words, edges.left, y);
}

/** A value beside the line that it names: before the plot on a page, inside it on a phone. */
export function valueText(
  words: string,
  plot: { readonly left: number; readonly right: number },
  y: number,
  style: LaneStyle,
): TextMark {
  if (style.narrow)
    return startText("value-tick", words, { left: plot.left + 2, right: plot.right - 2 }, y - 3, style);
  return style.rtl
    ? placeText("value-tick", words, plot.right + VALUE_GAP, y + 4)
    : placeText("value-tick", words, plot.left - VALUE_GAP, y + 4, "end");
}

/** Between a value and the plot. */
export const VALUE_GAP = 8;
