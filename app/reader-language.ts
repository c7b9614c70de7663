import { headers } from "next/headers";
import { isClosedAddress } from "../lib/accounts/closed-address.ts";
import { type Language, languageOf } from "../lib/i18n/language.ts";
import { defaultLocale, isLocale } from "../lib/i18n/locales.ts";
import { addressHeader } from "./auth/request.ts";

/**
 * Names the language of a request between the proxy and the pages. The proxy sets it from the address and
 * drops whatever came in under this name.
 */
export const LANGUAGE_HEADER = "x-dimline-language";

/** The language that the answer is to be written in, from the address that was asked for. */
export async function readerLanguage(): Promise<Language> {
  return requestLanguage({ headers: await headers() });
}

/** The same for a route that answers a request itself. */
export function requestLanguage(request: { readonly headers: Pick<Headers, "get"> }): Language {
  const asked = request.headers.get(LANGUAGE_HEADER) ?? defaultLocale;
  return languageOf(isLocale(asked) ? asked : defaultLocale);
}

/** Path and query of the page, without the language; null where the page is made in one language only. */
export async function askedPage(): Promise<string | null> {
  const page = (await headers()).get(addressHeader) ?? "/";
  return isClosedAddress(page.split("?")[0] ?? page) ? null : page;
}
