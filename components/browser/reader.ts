import { offerCopying } from "./copy-field.ts";
import { exploreInPlace } from "./explore-in-place.ts";

/**
 * The script of readers' pages. It waits for no style and no picture, but for the whole of the page: on a slow line
 * it is here before that. It adds to what stands there, and brings the explorer, with everything that draws in it, only
 * to a figure that somebody is about to look at.
 */
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();

function begin(): void {
  offerCopying(document);
  for (const figure of document.querySelectorAll<HTMLElement>("[data-explore]")) exploreInPlace(figure);
}
