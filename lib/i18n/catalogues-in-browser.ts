import type { Catalogue } from "./catalogues.ts";
import type { Locale } from "./translate.ts";

/**
 * What stands in for the catalogues in a browser: nothing, until some messages of one language are received.
 * Four whole catalogues would weigh more than all the script of a page.
 */
export const catalogues: Record<Locale, Partial<Catalogue>> = { en: {}, fa: {}, ar: {}, ru: {} };

/** Makes these messages of a language known to `translate`; the ones that it had stay. */
export function receiveMessages(locale: Locale, messages: Partial<Catalogue>): void {
  catalogues[locale] = { ...catalogues[locale], ...messages };
}
