import type { SharedFile } from "../../components/share/files-part.tsx";
import { SharePanel } from "../../components/share/share-panel.tsx";
import { reader } from "../../db/client.ts";
import { listRevisions } from "../../db/queries/measured/list-revisions.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { rangeQuery } from "../../lib/export/range.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Interval } from "../../lib/model/interval.ts";
import { type SharedAddress, type SharedQuery, sharedPath, sharedSearch } from "../../lib/share/address.ts";
import { frameHeight } from "../figures/frame-height.ts";
import { siteAddress } from "../site-address.ts";
import { rowsBehind } from "./rows-behind.ts";
import { contestedFeed, placeFeeds } from "./sharing.ts";

/** The panel of a page with a figure, filled with what follows from the page's address and the dataset. */
export function SharePanelOf({
  language,
  address,
  query,
  title,
  lead,
  range,
  simulated,
  method,
  places,
  files = [],
}: {
  language: Language;
  address: SharedAddress;
  /** Empty where the page is live. */
  query: SharedQuery;
  title: string;
  lead: string;
  range: Interval | null;
  simulated: boolean;
  method: string | null;
  /** What the page is about: each has a feed of its own. */
  places: readonly { readonly country: string; readonly service: string; readonly title: string }[];
  /** Further files of what the page shows, as CSV. */
  files?: readonly SharedFile[];
}) {
  const now = Date.now();
  const revision = currentRevision(reader());
  const path = sharedPath(address);
  const search = sharedSearch(address, query);
  const { origin } = siteAddress();
  return (
    <SharePanel
      language={language}
      path={path}
      search={search}
      pinned={sharedSearch(null, query) !== ""}
      rows={rowsBehind(path, search)}
      files={files}
      site={origin}
      title={title}
      lead={simulated ? language.say("share.feed-entry-simulated", { title: lead }) : lead}
      frameHeight={frameHeight(language, address, query, now)}
      citation={{
        id: citedAs(address),
        title,
        range,
        // What is cited stays what it was: a citation names its range even where the page is live.
        address: `${origin}${path}${range === null ? search : sharedSearch(address, { ...query, ...rangeQuery(range) })}`,
        revision,
        revisedAt: listRevisions(reader()).get(revision) ?? now,
        accessedAt: now,
        simulated,
        method,
      }}
      feeds={[
        ...places.flatMap((place) => placeFeeds(language, place)),
        contestedFeed(language),
        { address: { kind: "all" }, title: language.say("share.feed-title-all") },
      ]}
    />
  );
}

/** What a citation is called in a bibliography. */
function citedAs(address: SharedAddress): string {
  switch (address.kind) {
    case "service":
      return `${address.country.toLowerCase()}-${address.service}`;
    case "comparison":
      return `compare-${address.places.map((place) => place.replace("/", "-")).join("-")}`;
    default:
      return address.id;
  }
}
