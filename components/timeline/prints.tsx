"use client";
import styles from "./prints.module.css";
import { take } from "./shelf.ts";

/** A drawing that waits on the shelf, and for which screens it is. */
export interface Printed {
  readonly name: "narrow" | "middle" | "wide";
  readonly key: string;
}

/**
 * The printed figure. It is drawn on the server and left alone in the browser: React keeps what stands in
 * the page where the browser's own rendering gives it nothing to compare. Pages are reached by loading them,
 * so the drawing is always there.
 */
export function Prints({ prints }: { prints: readonly Printed[] }) {
  return prints.map(({ name, key }) => (
    <div
      key={name}
      className={styles[name]}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderTimeline, which escapes every text
      dangerouslySetInnerHTML={{ __html: typeof window === "undefined" ? take(key) : "" }}
    />
  ));
}
