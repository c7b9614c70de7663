import { addressLanguage } from "../i18n/address-language.ts";
import type { Locale } from "../i18n/translate.ts";
import { countrySegment, idSegment, serviceSegment } from "../model/address-segment.ts";

/** What can be taken along: a page with a figure on it. Countries are upper case, as in the model. */
export type SharedAddress =
  | { readonly kind: "service"; readonly country: string; readonly service: string }
  | { readonly kind: "episode" | "statement"; readonly id: string }
  /** Timelines over one time, as the address has them: `ir/telegram`. */
  | { readonly kind: "comparison"; readonly places: readonly string[] };

/** More timelines than these are too many for one look, and too heavy for a bad line. */
export const MOST_COMPARED = 4;

/** What stands in the query of a page with a figure; empty where it is not given. */
export interface SharedQuery {
  readonly from: string;
  readonly to: string;
  /** `measured` or `simulated`; anything else leaves the choice to the page. */
  readonly evidence: string;
}

/** Whether a text can stand in `?with=` of a comparison, or be the path of a timeline: `ir/telegram`. */
export function isPlaceKey(text: string): boolean {
  const [country, service, ...rest] = text.split("/");
  return (
    rest.length === 0 &&
    countrySegment.safeParse(country).success &&
    serviceSegment.safeParse(service).success
  );
}

/**
 * What a page's path segments (`["ir", "telegram"]`, `["episodes", "…"]`) name; null where no page with a figure can be.
 * @param search the address's query: a comparison names its timelines there (`?with=ir/telegram&with=tr/telegram`).
 */
export function sharedAddress(
  segments: readonly string[],
  search: URLSearchParams = new URLSearchParams(),
): SharedAddress | null {
  const [first = "", second = "", ...rest] = segments;
  if (rest.length > 0) return null;
  if (first === "compare" && segments.length === 1) return comparison(search.getAll("with"));
  if (first === "episodes" || first === "statements") {
    if (!idSegment.safeParse(second).success) return null;
    return { kind: first === "episodes" ? "episode" : "statement", id: second };
  }
  if (!isPlaceKey(`${first}/${second}`)) return null;
  return { kind: "service", country: first.toUpperCase(), service: second };
}

/** A comparison leaves nothing out silently: too many timelines, or one that can be none, are no comparison. */
function comparison(asked: readonly string[]): SharedAddress | null {
  const places = [...new Set(asked.map((one) => one.trim().toLowerCase()).filter((one) => one !== ""))];
  if (places.length === 0 || places.length > MOST_COMPARED) return null;
  if (!places.every(isPlaceKey)) return null;
  return { kind: "comparison", places };
}

/** The path of the page: `/ir/telegram`, `/episodes/…`, `/compare`. */
export function sharedPath(address: SharedAddress): string {
  if (address.kind === "comparison") return "/compare";
  if (address.kind === "service") return `/${address.country.toLowerCase()}/${address.service}`;
  return `/${address.kind}s/${address.id}`;
}

/**
 * The query as an address carries it, with its question mark; empty where nothing is asked. In one order, so that caches agree.
 * @param address what is shared, or null where the address's path says it all.
 */
export function sharedSearch(address: SharedAddress | null, query: Partial<SharedQuery>): string {
  const given = (["from", "to", "evidence"] as const).flatMap((name) => {
    const value = query[name] ?? "";
    return value === "" ? [] : [String(new URLSearchParams([[name, value]]))];
  });
  // Slashes may stand in a query as they are, and read better.
  const places = address?.kind === "comparison" ? address.places.map((place) => `with=${place}`) : [];
  const all = [...places, ...given];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}

/** The same from an address; of a name that comes twice the first counts. */
export function queryOf(search: URLSearchParams): SharedQuery {
  const single = (name: string) => (search.get(name) ?? "").trim().slice(0, 40);
  return { from: single("from"), to: single("to"), evidence: single("evidence") };
}

/**
 * What a whole address on this site names, and in which language; null for one on another site or of a page without a figure.
 * @param site with scheme and host, without a slash at its end.
 */
export function sharedUrl(
  url: string,
  site: string,
): { readonly address: SharedAddress; readonly query: SharedQuery; readonly locale: Locale } | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.origin !== new URL(site).origin) return null;
  const { locale, path } = addressLanguage(parsed.pathname);
  const address = sharedAddress(path.split("/").slice(1), parsed.searchParams);
  return address === null ? null : { address, query: queryOf(parsed.searchParams), locale };
}
