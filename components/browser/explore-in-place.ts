import type { Locale } from "../../lib/i18n/locales.ts";
import type { ExploredFigure } from "../../lib/timeline/pack.ts";

/**
 * Puts in a printed figure's place (`Interactive`), once the browser has leisure, the same figure to explore.
 *
 * The printed one is what everybody gets, and it stays where script is off, where the connection is slow
 * or asked to save data, and where somebody is in the middle of it with the keyboard. Elsewhere the
 * explorer and its numbers are loaded when the page is idle and the figure is near the screen, and it takes
 * over at the very height of the print, so that nothing on the page moves. A button leads back, and there again.
 */
export function exploreInPlace(figure: HTMLElement): void {
  const print = part(figure, "print");
  const place = part(figure, "explorer");
  const toolbar = part(figure, "toolbar");
  const button = toolbar.querySelector("button");
  const status = toolbar.querySelector("[role=status]");
  const { explore: address = "", locale = "" } = figure.dataset;
  if (button === null || status === null) throw new Error("a figure to explore has a button and a status");
  const invitation = button.textContent;

  let state: "printed" | "loading" | "exploring" = "printed";
  // Whether the reader asked for it, and not only the idle browser; the reader may ask while it is loaded.
  let wanted = false;

  const printed = (failed: boolean) => {
    state = "printed";
    wanted = false;
    print.hidden = false;
    toolbar.hidden = false;
    button.disabled = false;
    button.textContent = invitation;
    status.textContent = failed ? (button.dataset.failed ?? "") : "";
  };
  const explore = async (asked: boolean) => {
    if (state === "exploring") return;
    if (asked) {
      wanted = true;
      button.disabled = true;
      button.textContent = button.dataset.loading ?? "";
      status.textContent = "";
    }
    if (state === "loading") return;
    state = "loading";
    try {
      const [{ mountExplorer }, explored] = await Promise.all([
        import("./mount-explorer.tsx"),
        fetchFigure(address),
      ]);
      if (!wanted && print.contains(document.activeElement)) {
        state = "printed";
        return;
      }
      const { width, height } = print.getBoundingClientRect();
      const unmount = mountExplorer(place, {
        explored,
        locale: locale as Locale,
        width,
        height,
        onBack: () => {
          unmount();
          printed(false);
        },
        onFault: (fault) => {
          console.error(fault);
          printed(true);
        },
      });
      state = "exploring";
      // The print stays in the page while it is explored, out of sight: it is what "back" leads to.
      print.hidden = true;
      toolbar.hidden = true;
    } catch (error) {
      // The print stays in place and the reader is told; the cause goes where a developer looks for it.
      console.error(error);
      printed(true);
    }
  };

  button.hidden = false;
  button.addEventListener("click", () => explore(true));
  if (!hasBandwidth()) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      whenIdle(() => explore(false));
    },
    { rootMargin: "200px" },
  );
  observer.observe(figure);
}

function part(figure: HTMLElement, name: "print" | "explorer" | "toolbar"): HTMLElement {
  const found = figure.querySelector<HTMLElement>(`[data-part=${name}]`);
  if (found === null) throw new Error(`a figure to explore has a part named ${name}`);
  return found;
}

/** @throws Error where the server does not give the numbers. */
async function fetchFigure(address: string): Promise<ExploredFigure> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as ExploredFigure;
}

/** False where the reader, or the line, asks for little. Browsers that tell nothing are taken at their best. */
function hasBandwidth(): boolean {
  const connection = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } })
    .connection;
  if (connection?.saveData === true || connection?.effectiveType?.includes("2g") === true) return false;
  return !window.matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** Runs once the browser has nothing better to do. Safari has no idle callback. */
function whenIdle(run: () => void): void {
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(run, { timeout: 4000 });
  else setTimeout(run, 600);
}
