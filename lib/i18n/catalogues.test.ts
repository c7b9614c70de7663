import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { catalogues } from "./catalogues.ts";
import { en, type MessageKey } from "./en/index.ts";
import { localeProperties, locales } from "./locales.ts";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Of @formatjs/icu-messageformat-parser. */
const TYPE = { argument: 1, number: 2, select: 5, plural: 6 } as const;

interface Anatomy {
  /** Everything that the message is filled with, by name. */
  readonly names: ReadonlySet<string>;
  /** The options of each choice by word, by name. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  /** The categories that each plural tells apart. */
  readonly plurals: readonly {
    readonly name: string;
    readonly ordinal: boolean;
    readonly options: string[];
  }[];
  /** Every piece of text. */
  readonly texts: readonly string[];
}

function anatomy(message: string, locale: string): Anatomy {
  const names = new Set<string>();
  const choices = new Map<string, Set<string>>();
  const plurals: { name: string; ordinal: boolean; options: string[] }[] = [];
  const texts: string[] = [];
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type === 0) texts.push(element.value);
      if (element.type === TYPE.argument || element.type === TYPE.number) names.add(element.value);
      if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
      names.add(element.value);
      const options = Object.keys(element.options);
      if (element.type === TYPE.select) {
        const known = choices.get(element.value) ?? new Set();
        choices.set(element.value, new Set([...known, ...options]));
      } else plurals.push({ name: element.value, ordinal: element.pluralType === "ordinal", options });
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return { names, choices, plurals, texts };
}

const keys = Object.keys(en).sort() as MessageKey[];
const others = locales.filter((locale) => locale !== "en");

describe.each(others)("the catalogue of %s", (locale) => {
  const catalogue = catalogues[locale];

  test("has every message, and no other", () => {
    const found = Object.keys(catalogue).sort();
    expect(
      keys.filter((key) => !found.includes(key)),
      "missing",
    ).toEqual([]);
    expect(
      found.filter((key) => !Object.hasOwn(en, key)),
      "stale",
    ).toEqual([]);
  });

  test("every message can be read and is filled with the same things", () => {
    for (const key of keys) {
      const [english, own] = [anatomy(en[key], "en"), anatomy(catalogue[key], locale)];
      expect([...own.names].sort(), key).toEqual([...english.names].sort());
    }
  });

  test("every choice has a word for each of its cases", () => {
    for (const key of keys) {
      const [english, own] = [anatomy(en[key], "en"), anatomy(catalogue[key], locale)];
      for (const [name, options] of english.choices) {
        const mine = own.choices.get(name);
        // A language may say the same in every case; where it tells cases apart, it leaves none out.
        if (mine === undefined || mine.has("other")) {
          for (const option of mine ?? []) expect([...options, "other"], `${key} ${name}`).toContain(option);
          continue;
        }
        expect([...mine].sort(), `${key} ${name}`).toEqual([...options].sort());
      }
    }
  });

  test("counts have every form that the language has", () => {
    for (const key of keys)
      for (const { name, ordinal, options } of anatomy(catalogue[key], locale).plurals) {
        const rules = new Intl.PluralRules(locale, { type: ordinal ? "ordinal" : "cardinal" });
        // Exact cases (=0) may stand beside the forms; a form that no whole number has may be left to "other".
        const needed = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
        const exact = options.filter((option) => option.startsWith("="));
        for (const form of needed) {
          const counts = Array.from({ length: 201 }, (_, count) => count).filter(
            (count) => rules.select(count) === form,
          );
          const covered = counts.every((count) => exact.includes(`=${count}`)) || options.includes(form);
          expect(covered, `${key}: {${name}} has no form "${form}"`).toBe(true);
        }
      }
  });

  test("writes no digits of its own where the English has none", () => {
    const written = keys.filter((key) => {
      const has = (message: string, of: string) => /\p{Nd}/u.test(anatomy(message, of).texts.join(" "));
      return has(catalogue[key], locale) && !has(en[key], "en");
    });
    expect(written).toEqual([]);
  });

  test("is written in its own letters", () => {
    const script = locale === "ru" ? /\p{Script=Cyrillic}/u : /\p{Script=Arabic}/u;
    const foreign = keys.filter((key) => {
      const text = anatomy(catalogue[key], locale).texts.join(" ");
      return /\p{L}/u.test(text) && !script.test(text);
    });
    // Names, units and abbreviations that are the same everywhere.
    for (const key of foreign)
      expect(catalogue[key].replaceAll(/\{[^}]*\}/g, "").length, key).toBeLessThan(30);
    expect(foreign.length / keys.length).toBeLessThan(0.06);
  });
});

test("every language says what it is called, in its own letters", () => {
  for (const locale of locales) {
    expect(localeProperties[locale].name).toMatch(/^\p{Lu}?[\p{L}]+$/u);
    expect(Intl.NumberFormat.supportedLocalesOf(localeProperties[locale].tag)).toHaveLength(1);
  }
});
