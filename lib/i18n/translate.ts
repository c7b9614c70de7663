import { IntlMessageFormat } from "intl-messageformat";
import { catalogues } from "#catalogues";
import type { Catalogue } from "./catalogues.ts";
import type { MessageKey } from "./en/index.ts";
import { isolated } from "./isolate.ts";
import { type Locale, localeProperties } from "./locales.ts";

export { defaultLocale, type Locale } from "./locales.ts";

/** What fills a message. Instants and durations come in already formatted (`format.ts`), so that every page writes them alike. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

interface Compiled {
  readonly message: IntlMessageFormat;
  /** Its plain placeholders, by name. */
  readonly plain: readonly string[];
}

const compiled = new Map<string, Compiled>();

/**
 * The message under `key`, in ICU MessageFormat, filled with `values`: numbers in the digits of the language,
 * words of the other writing direction set apart, so that neither pulls the signs around it to its side.
 * @throws RangeError where the locale has no such message: a page never shows a bare key.
 * @throws Error where a value that the message names is not given.
 */
export function translate(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const { message, plain } = compile(locale, key);
  const filled: Record<string, string | number | boolean> = { ...values };
  for (const name of plain) {
    const value = values[name];
    if (typeof value === "number") filled[`${name}${AS_TEXT}`] = digits(locale).format(value);
    else if (value !== undefined)
      filled[`${name}${AS_TEXT}`] = isolated(String(value), localeProperties[locale].dir);
  }
  return String(message.format(filled));
}

/** Whether there is an English message under this name; for names that are only known while the program runs. */
export function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(catalogues.en, name);
}

/** Behind the name of a placeholder, for the text that stands in it; the bare name is what plurals and choices look at. */
const AS_TEXT = "\u0000";

function compile(locale: Locale, key: MessageKey): Compiled {
  const name = `${locale}\u0000${key}`;
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const catalogue: Partial<Catalogue> | undefined = catalogues[locale];
  const text = catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (text === undefined) throw new RangeError(`no message "${key}" in locale "${locale}"`);
  const { tag } = localeProperties[locale];
  // Messages are plain text: a "<" in one is a "<".
  const elements = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst();
  const plain = new Set<string>();
  const made = { message: new IntlMessageFormat(renamed(elements, plain), tag), plain: [...plain] };
  compiled.set(name, made);
  return made;
}

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The same message with its plain placeholders under their names as text, which are gathered. */
function renamed(elements: readonly Element[], plain: Set<string>): Element[] {
  return elements.map((element): Element => {
    if (element.type === TYPE.argument) {
      plain.add(element.value);
      return { ...element, value: `${element.value}${AS_TEXT}` };
    }
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: renamed(option.value, plain) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });
}

/** Of @formatjs/icu-messageformat-parser: argument, select, plural. */
const TYPE = { argument: 1, select: 5, plural: 6 } as const;

const digitFormats = new Map<Locale, Intl.NumberFormat>();

/** As they are, without groups: whoever wants those formats the number first. */
function digits(locale: Locale): Intl.NumberFormat {
  let format = digitFormats.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeProperties[locale].tag, {
      useGrouping: false,
      maximumFractionDigits: 20,
    });
    digitFormats.set(locale, format);
  }
  return format;
}
