import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { receiveMessages } from "../../lib/i18n/catalogues-in-browser.ts";
import { type ExploredFigure, unpackFigure } from "../../lib/timeline/pack.ts";
import { Explorer, type ExplorerProps } from "../timeline/explorer.tsx";

/**
 * Draws the explorer in an empty place of the page, complete when this returns.
 * @param onFault told what went wrong where it cannot be drawn, or no longer; the place is empty then.
 * @returns the way to take it down.
 */
export function mountExplorer(
  place: HTMLElement,
  {
    explored,
    onFault,
    ...props
  }: Omit<ExplorerProps, "figure"> & {
    readonly explored: ExploredFigure;
    readonly onFault: (fault: unknown) => void;
  },
): () => void {
  receiveMessages(props.locale, explored.messages);
  const figure = unpackFigure(explored.figure);
  const root = createRoot(place, {
    onUncaughtError: (fault) => {
      // React is still at work with this root while it tells of the fault.
      queueMicrotask(() => {
        root.unmount();
        onFault(fault);
      });
    },
  });
  flushSync(() => root.render(<Explorer figure={figure} {...props} />));
  return () => root.unmount();
}
