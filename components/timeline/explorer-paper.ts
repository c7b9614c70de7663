import { type RefObject, useEffect, useState } from "react";

/** The sheet that a figure is laid out on, and how much larger it is shown. */
export interface Paper {
  /** Of the layout, in its pixels. */
  readonly width: number;
  readonly scale: number;
}

/** The prints of a figure by the room that they are shown in, in rem, as in `prints.module.css`. */
const prints = [
  { from: 54, width: 1040, widest: Number.POSITIVE_INFINITY },
  { from: 38, width: 680, widest: Number.POSITIVE_INFINITY },
  { from: 0, width: 360, widest: 30 },
] as const;

/** The very sheet that the print in a place so wide is laid out on, so that nothing moves where the two are exchanged. */
export function paperIn(room: number, rem: number): Paper {
  const print = prints.find(({ from }) => room >= from * rem) ?? prints[2];
  return { width: print.width, scale: Math.min(room, print.widest * rem) / print.width };
}

/** The room in an element, in pixels, followed as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>, first: number): number {
  const [room, setRoom] = useState(first);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // Out of sight there is no room, and nothing to lay out.
      if (entry !== undefined && entry.contentRect.width > 0) setRoom(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** The size of the page's type, in pixels. */
export function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
