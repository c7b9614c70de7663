import type { Catalogue } from "./catalogues.ts";

/** What the explorer of a figure says besides the figure's own words and the forms of numbers and times. */
const others: ReadonlySet<string> = new Set(["pages.said-when"]);

/** The messages of a language that go to the browser with a figure: those that its explorer speaks in, and no more. */
export function explorerMessages(catalogue: Catalogue): Partial<Catalogue> {
  return Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => /^(?:figure|format)\./.test(key) || others.has(key)),
  );
}
