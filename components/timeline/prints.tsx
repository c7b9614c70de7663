"use client";
import { useEffect, useRef } from "react";
import { renderTimeline } from "../../lib/figure/render-timeline.ts";
import type { Locale } from "../../lib/i18n/translate.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import styles from "./prints.module.css";

/** The widths that a figure is printed in: for phones, for tablets, for a page. The style sheet shows one of them. */
const prints = [
  { name: "narrow", width: 360 },
  { name: "middle", width: 680 },
  { name: "wide", width: 1040 },
] as const;

export interface PrintsProps {
  readonly figure: TimelineFigure;
  readonly locale: Locale;
  readonly idPrefix: string;
}

/**
 * The printed figure. It is drawn on the server and left alone in the browser: were it handed down as a
 * child, its markup would cross twice, once as HTML and once as data for hydration, and weigh as much
 * again. React keeps what stands in the page where the browser's own rendering gives it nothing to compare.
 */
export function Prints({ figure, locale, idPrefix }: PrintsProps) {
  return prints.map(({ name, width }) => (
    <Print
      key={name}
      {...{ figure, locale, width }}
      className={styles[name]!}
      prefix={`${idPrefix}-${name}`}
    />
  ));
}

function Print({
  figure,
  locale,
  width,
  className,
  prefix,
}: {
  figure: TimelineFigure;
  locale: Locale;
  width: number;
  className: string;
  prefix: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const draw = () => renderTimeline(figure, { width, locale, prefix });
  useEffect(() => {
    // Not from the server: the page was reached without loading it, or the figure has changed since.
    const shown = place.current;
    if (shown === null || (shown.dataset.title === figure.title && shown.childElementCount > 0)) return;
    shown.innerHTML = renderTimeline(figure, { width, locale, prefix });
    shown.dataset.title = figure.title;
  }, [figure, width, locale, prefix]);
  return (
    <div
      ref={place}
      className={className}
      data-title={figure.title}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderTimeline, which escapes every text
      dangerouslySetInnerHTML={{ __html: typeof window === "undefined" ? draw() : "" }}
    />
  );
}
