import type { Source } from "../../lib/model/source.ts";
import type { SharedAddress } from "../../lib/share/address.ts";
import type { EmbedTimeline } from "../../lib/share/embed-document.ts";

/** A page with a figure, as everything that leaves the site needs it: embeds, images, cards, oEmbed. */
export interface Subject {
  readonly address: SharedAddress;
  readonly title: string;
  /** The title as it stands over a headline; of a statement with the gravest verdict on it. */
  readonly kicker: string;
  /** What to take away, in a sentence or two. */
  readonly lead: string;
  /** Its timelines over one time, from top to bottom; a comparison has several. */
  readonly timelines: readonly EmbedTimeline[];
  readonly sources: readonly Source[];
  readonly revision: number;
  /** Path of the rows behind what is shown, with their range. */
  readonly csv: string;
  readonly simulated: boolean;
  /** Whether a range was asked for that is none. */
  readonly invalidRange: boolean;
  /** Where the matter is now; not null where an id has moved. */
  readonly movedTo: SharedAddress | null;
}
