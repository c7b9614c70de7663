import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { isMessageKey, type Locale, translate } from "./translate.ts";

const countryNames = new Map<Locale, Intl.DisplayNames>();

/** The name of a country (Unicode CLDR) by its ISO 3166-1 alpha-2 code; a code that has none stands for itself. */
export function countryName(code: string, locale: Locale): string {
  let names = countryNames.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
    countryNames.set(locale, names);
  }
  return names.of(code) ?? code;
}

/** The name of a service as readers of a language write it; one that is not of the built-in catalogue keeps its own. */
export function serviceName(service: { readonly id: string; readonly name: string }, locale: Locale): string {
  const key = `name.service-${service.id}`;
  return isMessageKey(key) ? translate(locale, key) : service.name;
}

/** The same where only the id is known; one that is not known stands for itself. */
export function serviceNameOf(id: string, locale: Locale): string {
  return serviceName({ id, name: builtInCatalogue.service(id)?.name ?? id }, locale);
}
