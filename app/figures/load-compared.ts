import type { Language } from "../../lib/i18n/language.ts";
import type { SharedAddress, SharedQuery } from "../../lib/share/address.ts";
import { summaryText } from "../../lib/summary/sentence-text.ts";
import { loadComparison } from "../(public)/compare/load.ts";
import { compareAddress } from "../(public)/compare/places.ts";
import type { Subject } from "./subject.ts";

/** A comparison as it leaves the site: the timelines of its page. Null where one of them is of no place that is known. */
export function ofComparison(
  language: Language,
  address: SharedAddress & { kind: "comparison" },
  { from, to }: SharedQuery,
  now: number,
): Subject | null {
  const page = loadComparison(language, { asked: address.places, from, to, now });
  const [first] = page.timelines;
  if (first === undefined || page.unknown.length > 0) return null;
  const timelines = page.timelines.map(({ figure, summary, simulated }) => ({
    figure,
    lead: summaryText(summary, language.locale),
    simulated,
  }));
  const title = language.say("pages.compare-title-of", {
    places: language.list(timelines.map(({ figure }) => figure.title)),
  });
  return {
    address,
    title,
    kicker: language.say("pages.compare-title"),
    lead: timelines.map(({ lead }) => lead).join(" "),
    timelines,
    sources: [
      ...new Map(page.timelines.flatMap(({ sources }) => sources.map((one) => [one.id, one]))).values(),
    ],
    revision: first.revision,
    csv: compareAddress(address.places, page.time ?? {}).replace("/compare", "/compare.csv"),
    simulated: timelines.some(({ simulated }) => simulated),
    invalidRange: page.asked?.state === "invalid",
    movedTo: null,
  };
}
