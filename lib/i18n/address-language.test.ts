import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { addressLanguage, alternates, inLanguage, pageNames } from "./address-language.ts";
import { locales } from "./locales.ts";

describe("the language of an address", () => {
  test.each([
    // English has no prefix, and its addresses stay as they are.
    ["/", "en", "/"],
    ["/ir/telegram", "en", "/ir/telegram"],
    ["/claims", "en", "/claims"],
    ["/home", "en", "/"],
    ["/en/ir", "en", "/en/ir"],
    // Persian is no country's code: whatever follows is Persian.
    ["/fa", "fa", "/"],
    ["/fa/", "fa", "/"],
    ["/fa/home", "fa", "/"],
    ["/fa/ir/telegram", "fa", "/ir/telegram"],
    ["/fa/search", "fa", "/search"],
    ["/fa/embed/ir/telegram", "fa", "/embed/ir/telegram"],
    ["/fa/no-such-page", "fa", "/no-such-page"],
    // Russia and Argentina are where they always were.
    ["/ru", "en", "/ru"],
    ["/ar", "en", "/ar"],
    ["/ru/youtube", "en", "/ru/youtube"],
    ["/ru/facebook-messenger", "en", "/ru/facebook-messenger"],
    ["/ru/networks.csv", "en", "/ru/networks.csv"],
    ["/ar/no-such-service", "en", "/ar/no-such-service"],
    // What follows is an address by itself: Russian, Arabic.
    ["/ru/home", "ru", "/"],
    ["/ar/home", "ar", "/"],
    ["/ru/ru", "ru", "/ru"],
    ["/ru/ru/youtube", "ru", "/ru/youtube"],
    ["/ar/ru/youtube", "ar", "/ru/youtube"],
    ["/ru/ar", "ru", "/ar"],
    ["/ar/ir/telegram", "ar", "/ir/telegram"],
    ["/ru/IR/telegram", "ru", "/IR/telegram"],
    ["/ru/claims", "ru", "/claims"],
    ["/ar/statements/some-id", "ar", "/statements/some-id"],
    ["/ru/feeds/all.atom", "ru", "/feeds/all.atom"],
    ["/ru/figures/ir/telegram.svg", "ru", "/figures/ir/telegram.svg"],
  ] as const)("%s is %s of %s", (pathname, locale, path) => {
    expect(addressLanguage(pathname)).toEqual({ locale, path });
  });

  test("what is written is read again, for every page in every language", () => {
    const paths = ["/", "/ru", "/ar/viber", "/ir/telegram", ...pageNames.map((name) => `/${name}/x`)];
    for (const path of paths)
      for (const { locale, path: address } of alternates(path))
        expect(addressLanguage(address), address).toEqual({ locale, path });
  });

  test("no service and no country is called like a page or a language that is not a country's", () => {
    for (const { id } of builtInCatalogue.services) {
      expect(pageNames).not.toContain(id);
      expect(id).not.toMatch(/^..$/);
    }
    const countries = builtInCatalogue.countries.map(({ id }) => id.toLowerCase());
    expect(locales.filter((locale) => countries.includes(locale))).toEqual(["ar", "ru"]);
  });
});

describe("an address in a language", () => {
  test.each([
    ["/ir/telegram?from=2015-10-13#episodes", "fa", "/fa/ir/telegram?from=2015-10-13#episodes"],
    ["/", "fa", "/fa"],
    ["/", "ru", "/ru/home"],
    ["/?q=x", "ar", "/ar/home?q=x"],
    ["/ir", "en", "/ir"],
    ["#claims", "fa", "#claims"],
    ["https://example.org/ir", "fa", "https://example.org/ir"],
    ["//example.org/ir", "fa", "//example.org/ir"],
  ] as const)("%s in %s is %s", (path, locale, address) => {
    expect(inLanguage(path, locale)).toBe(address);
  });
});
