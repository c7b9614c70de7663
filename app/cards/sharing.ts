import type { Metadata } from "next";
import { CARD_HEIGHT, CARD_WIDTH } from "../../lib/figure/card.ts";
import { alternates } from "../../lib/i18n/address-language.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { sharedAddress } from "../../lib/share/address.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { siteAddress } from "../site-address.ts";

export interface SharingInput {
  /** The page's path: `/ir/telegram`. */
  readonly path: string;
  /** Its query with the question mark, where the card is to show a range. */
  readonly search?: string;
  /** The address that the page is known by, where it is not its path alone. */
  readonly canonical?: string;
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
export function sharing(
  language: Language,
  input: SharingInput,
): Pick<Metadata, "alternates" | "openGraph" | "twitter"> {
  const { path, search = "", description } = input;
  const title =
    input.simulated === true
      ? language.say("share.feed-entry-simulated", { title: input.title })
      : input.title;
  const image = {
    url: language.address(`/cards/${input.card ?? path.slice(1)}.png${search}`),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: title,
  };
  const feeds = [
    ...(input.feeds ?? []),
    { address: { kind: "all" } as const, title: language.say("share.feed-title-all") },
  ];
  const embeddable = sharedAddress(path.split("/").slice(1), new URLSearchParams(search)) !== null;
  return {
    alternates: {
      ...inEveryLanguage(language, input.canonical ?? path),
      types: {
        ...(input.csv === true ? { "text/csv": `${path}.csv` } : {}),
        "application/atom+xml": feeds.map((feed) => ({
          url: language.address(feedPath(feed.address, "atom")),
          title: language.say("share.feed-atom", { what: feed.title }),
        })),
        "application/feed+json": feeds.map((feed) => ({
          url: language.address(feedPath(feed.address, "json")),
          title: language.say("share.feed-json", { what: feed.title }),
        })),
        ...(embeddable
          ? {
              "application/json+oembed": [
                {
                  url: `/oembed?${new URLSearchParams({ url: `${siteAddress().origin}${language.address(path)}${search}` })}`,
                  title,
                },
              ],
            }
          : {}),
      },
    },
    openGraph: {
      type: "article",
      siteName: language.say("pages.site-name"),
      title,
      description,
      url: language.address(`${path}${search}`),
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

/** The address that a page is known by, and the same page in every language (`hreflang`). */
export function inEveryLanguage(
  language: Language,
  path: string,
): Pick<NonNullable<Metadata["alternates"]>, "canonical" | "languages"> {
  const others = alternates(path).map((one) => [one.locale, one.path]);
  return {
    canonical: language.address(path),
    languages: { ...Object.fromEntries(others), "x-default": path },
  };
}

/** The same for pages that say nothing of their own: title and description are then the page's. */
export function siteSharing(language: Language): Pick<Metadata, "openGraph" | "twitter"> {
  const card = {
    url: language.address("/cards/site.png"),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: language.say("share.card-site"),
  };
  return {
    openGraph: { type: "website", siteName: language.say("pages.site-name"), images: [card] },
    twitter: { card: "summary_large_image", images: [card] },
  };
}

/** The feed of denials that the measurements contradict. */
export function contestedFeed(language: Language) {
  return { address: { kind: "contested" }, title: language.say("share.feed-title-contested") } as const;
}

/** The feed that follows one service in one country. */
export function placeFeeds(
  language: Language,
  place: {
    readonly country: string;
    readonly service: string;
    /** As a reader knows it: "Telegram in Iran". */
    readonly title: string;
  },
): readonly { readonly address: FeedAddress; readonly title: string }[] {
  const { country, service, title } = place;
  return [
    {
      address: { kind: "place", country, service },
      title: language.say("share.feed-title-place", { place: title }),
    },
  ];
}
