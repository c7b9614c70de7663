import type { Language } from "../../lib/i18n/language.ts";
import { type SharedAddress, type SharedQuery, sharedPath, sharedSearch } from "../../lib/share/address.ts";
import { embedHeight } from "../../lib/share/embed-document.ts";
import { keptForRevision } from "./kept-for-revision.ts";
import { licenceLines, loadSubject } from "./load-subject.ts";

/** The width that frames are made for, in pixels: a column of text. */
export const FRAME_WIDTH = 720;
/** Where there is no figure, or too many were asked for. */
const USUAL_HEIGHT = 900;

const heights = keptForRevision<number>();

/** How high a frame for this embed must be, in pixels; worked out once for a revision of the dataset. */
export function frameHeight(
  language: Language,
  address: SharedAddress,
  query: SharedQuery,
  now: number,
): number {
  return heights(`${language.locale} ${sharedPath(address)}${sharedSearch(address, query)}`, () => {
    const subject = loadSubject(language, address, query, now);
    if (subject === null) return USUAL_HEIGHT;
    return embedHeight(
      {
        locale: language.locale,
        timelines: subject.timelines,
        title: subject.title,
        licences: licenceLines(language, subject.sources),
      },
      FRAME_WIDTH,
    );
  });
}
