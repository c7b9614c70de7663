import { defaultLocale, isLocale, type Locale, locales } from "./locales.ts";

/**
 * The pages that stand at the root of the site, by the first segment of their addresses. No service may have
 * one of these names, nor one of two letters: behind `/ru` and `/ar`, which are countries too, they tell that
 * a language is meant.
 */
export const pageNames = [
  "about",
  "cards",
  "claims",
  "compare",
  "data",
  "embed",
  "episodes",
  "feeds",
  "figures",
  "glossary",
  "history",
  "home",
  "method",
  "networks",
  "search",
  "services",
  "sources",
  "speakers",
  "statements",
] as const;

/** An address as a reader has it, taken apart. */
export interface ReadAddress {
  readonly locale: Locale;
  /** The path without the language: `/ir/telegram`, `/` for the home page. */
  readonly path: string;
}

/** Languages whose tag is a country's code too: `/ru` is Russia, as it has always been. */
const countriesToo: ReadonlySet<string> = new Set(["ar", "ru"]);
/** Pages that a country has, each one segment behind it: `/ru/networks` is not one of them. */
const ofCountry = /^[a-z]{2}$/i;

/**
 * Which language a path asks for, and of which page. English has no prefix, and its addresses never change:
 * where the first segment may be a country as well as a language (`ru`, `ar`), it is a language only if what
 * follows is an address of the site by itself, that is, begins with a country's code or a page's name.
 * @param pathname as in a URL, with its slash: `/fa/ir/telegram`.
 */
export function addressLanguage(pathname: string): ReadAddress {
  const [, first = "", ...rest] = pathname.split("/");
  if (!isLocale(first) || first === defaultLocale)
    return { locale: defaultLocale, path: pathname === "/home" ? "/" : pathname };
  const [second = ""] = rest;
  const isAddress = ofCountry.test(second) || pageNames.some((name) => name === second);
  if (countriesToo.has(first) && !isAddress) return { locale: defaultLocale, path: pathname };
  const path = `/${rest.join("/")}`;
  return { locale: first, path: path === "/home" ? "/" : path };
}

/**
 * The address of a page in a language: `/ir/telegram` in Persian is `/fa/ir/telegram`. What stands behind the
 * path (query, fragment) stays. The home page of a language that is a country too is `/ru/home`.
 * @param path without a language, with its slash. Anything else (`#episodes`, another site) is left as it is.
 */
export function inLanguage(path: string, locale: Locale): string {
  if (locale === defaultLocale || !path.startsWith("/") || path.startsWith("//")) return path;
  const [, place = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  if (place !== "/") return `/${locale}${place}${rest}`;
  return `${countriesToo.has(locale) ? `/${locale}/home` : `/${locale}`}${rest}`;
}

/** The same page in every language there is, English first. */
export function alternates(path: string): readonly { readonly locale: Locale; readonly path: string }[] {
  return locales.map((locale) => ({ locale, path: inLanguage(path, locale) }));
}
