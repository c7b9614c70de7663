import type { MessageKey } from "../../lib/i18n/en/index.ts";
import { defaultLocale, type MessageValues, translate } from "../../lib/i18n/translate.ts";

/** The message under `key` in the language that the page is served in. */
export function say(key: MessageKey, values?: MessageValues): string {
  return translate(defaultLocale, key, values);
}
