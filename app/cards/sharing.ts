import type { Metadata } from "next";
import { say } from "../../components/site/say.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "../../lib/figure/card.ts";
import { sharedAddress } from "../../lib/share/address.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { siteAddress } from "../site-address.ts";

export interface SharingInput {
  /** The page's path: `/ir/telegram`. */
  readonly path: string;
  /** Its query with the question mark, where the card is to show a range. */
  readonly search?: string;
  readonly title: string;
  readonly description: string;
  /** Whether what the page shows rests on simulated measurements: the words that travel then say so. */
  readonly simulated?: boolean;
  /** Whether the page's address with `.csv` behind it is its rows. */
  readonly csv?: boolean;
  /** The card's name behind `/cards/`: the page's own, or `site` for pages without one. */
  readonly card?: string;
  /** The feeds that follow the page, besides the one of everything. */
  readonly feeds?: readonly { readonly address: FeedAddress; readonly title: string }[];
}

/**
 * What a page says in its head for whoever shares or follows it: canonical address, social card, feeds, and
 * how to embed it (oEmbed) where it has a figure. It stands for the whole of `alternates`: Next takes that
 * from a page as one piece.
 */
export function sharing(input: SharingInput): Pick<Metadata, "alternates" | "openGraph" | "twitter"> {
  const { path, search = "", description } = input;
  const title =
    input.simulated === true ? say("share.feed-entry-simulated", { title: input.title }) : input.title;
  const image = {
    url: `/cards/${input.card ?? path.slice(1)}.png${search}`,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: title,
  };
  const feeds = [
    ...(input.feeds ?? []),
    { address: { kind: "all" } as const, title: say("share.feed-title-all") },
  ];
  const embeddable = sharedAddress(path.split("/").slice(1)) !== null;
  return {
    alternates: {
      canonical: path,
      types: {
        ...(input.csv === true ? { "text/csv": `${path}.csv` } : {}),
        "application/atom+xml": feeds.map((feed) => ({
          url: feedPath(feed.address, "atom"),
          title: say("share.feed-atom", { what: feed.title }),
        })),
        "application/feed+json": feeds.map((feed) => ({
          url: feedPath(feed.address, "json"),
          title: say("share.feed-json", { what: feed.title }),
        })),
        ...(embeddable
          ? {
              "application/json+oembed": [
                {
                  url: `/oembed?${new URLSearchParams({ url: `${siteAddress().origin}${path}${search}` })}`,
                  title,
                },
              ],
            }
          : {}),
      },
    },
    openGraph: {
      type: "article",
      siteName: say("pages.site-name"),
      title,
      description,
      url: `${path}${search}`,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

const siteCard = {
  url: "/cards/site.png",
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  alt: say("share.card-site"),
};

/** The same for pages that say nothing of their own: title and description are then the page's. */
export const siteSharing: Pick<Metadata, "openGraph" | "twitter"> = {
  openGraph: { type: "website", siteName: say("pages.site-name"), images: [siteCard] },
  twitter: { card: "summary_large_image", images: [siteCard] },
};

/** The feed of denials that the measurements contradict. */
export const contestedFeed = {
  address: { kind: "contested" },
  title: say("share.feed-title-contested"),
} as const;

/** The feed that follows one service in one country. */
export function placeFeeds(place: {
  readonly country: string;
  readonly service: string;
  /** As a reader knows it: "Telegram in Iran". */
  readonly title: string;
}): readonly { readonly address: FeedAddress; readonly title: string }[] {
  const { country, service, title } = place;
  return [
    { address: { kind: "place", country, service }, title: say("share.feed-title-place", { place: title }) },
  ];
}
