import { en, type MessageKey } from "./en/index.ts";
import type { Locale } from "./translate.ts";

/** Every message in one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The catalogues there are. A language is complete or it is not here: none falls back to another. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { en, fa: en, ar: en, ru: en };
