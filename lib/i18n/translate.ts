import { IntlMessageFormat } from "intl-messageformat";
import { type Catalogue, catalogues } from "./catalogues.ts";
import { en, type MessageKey } from "./en/index.ts";

/** The languages there are catalogues for (BCP 47). English is the one that every other is measured by. */
export const locales = ["en", "fa", "ar", "ru"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

export function isLocale(name: string): name is Locale {
  return locales.some((locale) => locale === name);
}

/** Which way a language is written. */
export type Direction = "ltr" | "rtl";

export function directionOf(locale: Locale): Direction {
  return locale === "fa" || locale === "ar" ? "rtl" : "ltr";
}

/** What fills a message. Instants and durations come in already formatted (`format.ts`), so that every page writes them alike. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The message under `key`, in ICU MessageFormat, filled with `values`.
 * @throws RangeError where the locale has no such message: a page never shows a bare key.
 * @throws Error where a value that the message names is not given.
 */
export function translate(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  return String(compile(locale, key).format(values));
}

/** Whether there is an English message under this name; for names that are only known while the program runs. */
export function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(en, name);
}

function compile(locale: Locale, key: MessageKey): IntlMessageFormat {
  const name = `${locale}\u0000${key}`;
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const catalogue: Catalogue | undefined = catalogues[locale];
  const message = catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (message === undefined) throw new RangeError(`no message "${key}" in locale "${locale}"`);
  // Messages are plain text: a "<" in one is a "<".
  const made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  compiled.set(name, made);
  return made;
}
