import { reader } from "../../db/client.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { type SharedAddress, type SharedQuery, sharedPath, sharedSearch } from "../../lib/share/address.ts";
import { embedHeight } from "../../lib/share/embed-document.ts";
import { licenceLines, loadSubject } from "./load-subject.ts";

/** The width that frames are made for, in pixels: a column of text. */
export const FRAME_WIDTH = 720;
/** Where there is no figure, or too many were asked for. */
const USUAL_HEIGHT = 900;

const known = new Map<string, number>();
const MOST = 500;

/** How high a frame for this embed must be, in pixels; worked out once for a revision of the dataset. */
export function frameHeight(
  language: Language,
  address: SharedAddress,
  query: SharedQuery,
  now: number,
): number {
  const name = `${currentRevision(reader())} ${language.locale} ${sharedPath(address)}${sharedSearch(address, query)}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const subject = loadSubject(language, address, query, now);
  const height =
    subject === null
      ? USUAL_HEIGHT
      : embedHeight(
          {
            locale: language.locale,
            timelines: subject.timelines,
            title: subject.title,
            licences: licenceLines(language, subject.sources),
          },
          FRAME_WIDTH,
        );
  if (known.size >= MOST) known.clear();
  known.set(name, height);
  return height;
}
