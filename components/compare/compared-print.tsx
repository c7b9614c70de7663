"use client";
import { useMemo } from "react";
import type { Locale } from "../../lib/i18n/translate.ts";
import { type PackedFigure, unpackFigure } from "../../lib/timeline/pack.ts";
import { Prints } from "../timeline/prints.tsx";

/**
 * The printed figure alone. Figures that are read across must share their axis to the pixel, so none of
 * them is exchanged for one to explore; each title leads to the page where that can be done.
 */
export function ComparedPrint({
  packed,
  locale,
  idPrefix,
}: {
  packed: PackedFigure;
  locale: Locale;
  idPrefix: string;
}) {
  const figure = useMemo(() => unpackFigure(packed), [packed]);
  return <Prints figure={figure} locale={locale} idPrefix={idPrefix} />;
}
