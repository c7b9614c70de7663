"use client";
import type { ReactNode } from "react";
import type { Locale } from "../../lib/i18n/translate.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";

/** The printed figure. */
export function Interactive({ children }: { figure: TimelineFigure; locale: Locale; children: ReactNode }) {
  return <div>{children}</div>;
}
