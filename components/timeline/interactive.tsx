"use client";
import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { receiveMessages } from "../../lib/i18n/catalogues-in-browser.ts";
import type { Locale } from "../../lib/i18n/locales.ts";
import type { TimelineFigure } from "../../lib/timeline/model.ts";
import { type ExploredFigure, unpackFigure } from "../../lib/timeline/pack.ts";
import type { ExplorerProps } from "./explorer.tsx";
import styles from "./interactive.module.css";
import { type Printed, Prints } from "./prints.tsx";

type State = "printed" | "loading" | "exploring" | "failed";

/** What stands in the button, and what is said where the explorer could not be had. */
export interface InteractiveWords {
  readonly start: string;
  readonly loading: string;
  readonly failed: string;
}

/**
 * The printed figure, and in its place, once the browser has leisure, the same figure to explore.
 *
 * The printed one is what everybody gets, and it stays where script is off, where the connection is slow
 * or asked to save data, and where somebody is in the middle of it with the keyboard. Elsewhere the
 * explorer and its numbers are loaded when the page is idle and the figure is near the screen, and it takes
 * over at the very height of the print, so that nothing on the page moves. A button leads back, and there again.
 */
export function Interactive({
  prints,
  data,
  locale,
  words,
}: {
  prints: readonly Printed[];
  /** Address of the figure's numbers; null where there is nothing to explore. */
  data: string | null;
  locale: Locale;
  words: InteractiveWords;
}) {
  const [state, setState] = useState<State>("printed");
  const [scripted, setScripted] = useState(false);
  const [loaded, setLoaded] = useState<{
    Explorer: ComponentType<ExplorerProps>;
    figure: TimelineFigure;
    width: number;
    height: number;
  } | null>(null);
  const frame = useRef<HTMLDivElement>(null);

  const explore = useCallback(
    async (asked: boolean) => {
      if (data === null) return;
      if (asked) setState("loading");
      try {
        const [{ Explorer }, figure] = await Promise.all([
          import("./explorer.tsx"),
          fetchFigure(data, locale),
        ]);
        const print = frame.current;
        if (print === null || (!asked && print.contains(document.activeElement))) return;
        const { width, height } = print.getBoundingClientRect();
        setLoaded({ Explorer, figure, width, height });
        setState("exploring");
      } catch (error) {
        // The print stays in place and the reader is told; the cause goes where a developer looks for it.
        console.error(error);
        setState("failed");
      }
    },
    [data, locale],
  );

  useEffect(() => {
    setScripted(true);
    const print = frame.current;
    if (print === null || data === null || !hasBandwidth()) return;
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
  }, [explore, data]);

  // The print stays in the page while it is explored, out of sight: it is what "back" leads to.
  const exploring = state === "exploring" ? loaded : null;
  return (
    <>
      <div ref={frame} hidden={exploring !== null}>
        <Prints prints={prints} />
      </div>
      {exploring !== null ? (
        <exploring.Explorer
          figure={exploring.figure}
          locale={locale}
          width={exploring.width}
          height={exploring.height}
          onBack={() => setState("printed")}
        />
      ) : (
        <div className={styles.toolbar}>
          {scripted && data !== null ? (
            <button
              type="button"
              className={styles.button}
              disabled={state === "loading"}
              onClick={() => explore(true)}
            >
              {state === "loading" ? words.loading : words.start}
            </button>
          ) : null}
          <span role="status">{state === "failed" ? words.failed : null}</span>
        </div>
      )}
    </>
  );
}

/** @throws Error where the server does not give the numbers. */
async function fetchFigure(address: string, locale: Locale): Promise<TimelineFigure> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { figure, messages } = (await answer.json()) as ExploredFigure;
  receiveMessages(locale, messages);
  return unpackFigure(figure);
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
