import { ar } from "./ar/index.ts";
import { en, type MessageKey } from "./en/index.ts";
import { fa } from "./fa/index.ts";
import type { Locale } from "./locales.ts";
import { ru } from "./ru/index.ts";

/** Every message in one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The catalogues there are. A language is complete or it is not here: none falls back to another. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { en, fa, ar, ru };
