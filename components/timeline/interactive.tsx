"use client";
import { type ComponentType, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Locale, translate } from "../../lib/i18n/translate.ts";
import { type PackedFigure, unpackFigure } from "../../lib/timeline/pack.ts";
import type { ExplorerProps } from "./explorer.tsx";
import styles from "./interactive.module.css";
import { Prints } from "./prints.tsx";

type State = "printed" | "loading" | "exploring" | "failed";

/**
 * The printed figure, and in its place, once the browser has leisure, the same figure to explore.
 *
 * The printed one is what everybody gets, and it stays where script is off, where the connection is slow
 * or asked to save data, and where somebody is in the middle of it with the keyboard. Elsewhere the
 * explorer is loaded when the page is idle and the figure is near the screen, and takes over at the very
 * height of the print, so that nothing on the page moves. A button leads back, and there again.
 */
export function Interactive({
  packed,
  locale,
  idPrefix,
}: {
  packed: PackedFigure;
  locale: Locale;
  idPrefix: string;
}) {
  const figure = useMemo(() => unpackFigure(packed), [packed]);
  const [state, setState] = useState<State>("printed");
  const [scripted, setScripted] = useState(false);
  const [loaded, setLoaded] = useState<{
    Explorer: ComponentType<ExplorerProps>;
    width: number;
    height: number;
  } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const hasRows = figure.coverage.length > 0;

  const explore = useCallback(async (asked: boolean) => {
    if (asked) setState("loading");
    try {
      const { Explorer } = await import("./explorer.tsx");
      const print = frame.current;
      if (print === null || (!asked && print.contains(document.activeElement))) return;
      const { width, height } = print.getBoundingClientRect();
      setLoaded({ Explorer, width, height });
      setState("exploring");
    } catch (error) {
      // The print stays in place and the reader is told; the cause goes where a developer looks for it.
      console.error(error);
      setState("failed");
    }
  }, []);

  useEffect(() => {
    setScripted(true);
    const print = frame.current;
    if (print === null || !hasRows || !hasBandwidth()) return;
    let waiting: (() => void) | null = null;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        waiting = whenIdle(() => explore(false));
      },
      { rootMargin: "200px" },
    );
    observer.observe(print);
    return () => {
      observer.disconnect();
      waiting?.();
    };
  }, [explore, hasRows]);

  // The print stays in the page while it is explored, out of sight: it is what "back" leads to.
  const exploring = state === "exploring" ? loaded : null;
  return (
    <>
      <div ref={frame} hidden={exploring !== null}>
        <Prints figure={figure} locale={locale} idPrefix={idPrefix} />
      </div>
      {exploring !== null ? (
        <exploring.Explorer
          figure={figure}
          locale={locale}
          width={exploring.width}
          height={exploring.height}
          onBack={() => setState("printed")}
        />
      ) : (
        <div className={styles.toolbar}>
          {scripted && hasRows ? (
            <button
              type="button"
              className={styles.button}
              disabled={state === "loading"}
              onClick={() => explore(true)}
            >
              {translate(locale, state === "loading" ? "figure.explore.loading" : "figure.explore.start")}
            </button>
          ) : null}
          <span role="status">{state === "failed" ? translate(locale, "figure.explore.failed") : null}</span>
        </div>
      )}
    </>
  );
}

/** False where the reader, or the line, asks for little. Browsers that tell nothing are taken at their best. */
function hasBandwidth(): boolean {
  const connection = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } })
    .connection;
  if (connection?.saveData === true || connection?.effectiveType?.includes("2g") === true) return false;
  return !window.matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** Runs once the browser has nothing better to do; returns the way to call it off. Safari has no idle callback. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const handle = window.requestIdleCallback(run, { timeout: 4000 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 600);
  return () => clearTimeout(timer);
}
