/** The languages there are catalogues for (BCP 47). English is the one that every other is measured by. */
export const locales = ["en", "fa", "ar", "ru"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

export function isLocale(name: string): name is Locale {
  return locales.some((locale) => locale === name);
}

/** Which way a language is written. */
export type Direction = "ltr" | "rtl";

/** What a language is called, and how it writes numbers and dates. */
export interface LocaleProperties {
  /** In the language itself. */
  readonly name: string;
  readonly dir: Direction;
  /**
   * What `Intl` is asked for: digits and calendar are named, so that no version of ICU, and no browser, chooses
   * others (Unicode Technical Standard #35, "Unicode Locale Identifier").
   */
  readonly tag: string;
  /** The calendar that people live by, told beside the Gregorian one; null where it is that one. */
  readonly calendarTag: string | null;
  /** Between things in a row. */
  readonly comma: string;
}

export const localeProperties: Readonly<Record<Locale, LocaleProperties>> = {
  // British usage: day before month, no comma before "and".
  en: { name: "English", dir: "ltr", tag: "en-GB", calendarTag: null, comma: ", " },
  fa: {
    name: "فارسی",
    dir: "rtl",
    tag: "fa-u-ca-gregory-nu-arabext",
    calendarTag: "fa-u-ca-persian-nu-arabext",
    comma: "، ",
  },
  ar: {
    name: "العربية",
    dir: "rtl",
    tag: "ar-u-ca-gregory-nu-arab",
    calendarTag: "ar-u-ca-islamic-umalqura-nu-arab",
    comma: "، ",
  },
  ru: { name: "Русский", dir: "ltr", tag: "ru", calendarTag: null, comma: ", " },
};
