import { offerCopying } from "./copy-field.ts";
import { exploreInPlace } from "./explore-in-place.ts";

/**
 * The script of readers' pages. It comes after the page, adds to what stands there already, and brings the
 * explorer, with everything that draws in it, only to a figure that somebody is about to look at.
 */
offerCopying(document);
for (const figure of document.querySelectorAll<HTMLElement>("[data-explore]")) exploreInPlace(figure);
