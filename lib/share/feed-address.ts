import { countrySegment, serviceSegment } from "../model/address-segment.ts";

/** What a feed follows. Countries are upper case, as in the model. */
export type FeedAddress =
  | { readonly kind: "all" | "contested" }
  | { readonly kind: "country"; readonly country: string }
  | { readonly kind: "service"; readonly service: string }
  | { readonly kind: "place"; readonly country: string; readonly service: string };

export const feedFormats = ["atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The address of a feed: `/feeds/all.atom`, `/feeds/contested.json`, `/feeds/ir.atom`, `/feeds/services/telegram.atom`, `/feeds/ir/telegram.json`. */
export function feedPath(address: FeedAddress, format: FeedFormat): string {
  return `/feeds/${nameOf(address)}.${format}`;
}

function nameOf(address: FeedAddress): string {
  switch (address.kind) {
    case "all":
    case "contested":
      return address.kind;
    case "country":
      return address.country.toLowerCase();
    case "service":
      return `services/${address.service}`;
    case "place":
      return `${address.country.toLowerCase()}/${address.service}`;
  }
}

/** What the path segments behind `/feeds/` name; null where no feed can be. */
export function feedAddress(
  segments: readonly string[],
): { readonly address: FeedAddress; readonly format: FeedFormat } | null {
  const [, name = "", format] = /^(.+)\.(atom|json)$/.exec(segments.join("/")) ?? [];
  if (format !== "atom" && format !== "json") return null;
  const address = named(name.split("/"));
  return address === null ? null : { address, format };
}

function named([first = "", second, ...rest]: readonly string[]): FeedAddress | null {
  if (rest.length > 0) return null;
  if (second === undefined) {
    if (first === "all" || first === "contested") return { kind: first };
    return countrySegment.safeParse(first).success ? { kind: "country", country: first.toUpperCase() } : null;
  }
  if (!serviceSegment.safeParse(second).success) return null;
  if (first === "services") return { kind: "service", service: second };
  return countrySegment.safeParse(first).success
    ? { kind: "place", country: first.toUpperCase(), service: second }
    : null;
}
