import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldData, fieldText } from "../ingest/fixtures/read-fixture.ts";
import { cutRows } from "../ingest/reading/cut-rows.ts";
import { builtInCatalogue } from "./catalogue.ts";
import { countryOfLongCode } from "./country-codes.ts";
import { countryNames, countryOfName, plainName } from "./country-names.ts";

const codeOf = (name: string) => countryOfName(name, builtInCatalogue.countries);

describe("names of countries", () => {
  test("no spelling means two countries", () => {
    const meant = new Map<string, string>();
    const add = (name: string, code: string) => {
      const before = meant.get(plainName(name)) ?? code;
      expect([name, before]).toEqual([name, code]);
      meant.set(plainName(name), code);
    };
    for (const { id, name } of builtInCatalogue.countries) add(name, id);
    for (const [code, names] of Object.entries(countryNames)) for (const name of names) add(name, code);
  });

  test("every country has one alpha-3 code, of three letters and its own", () => {
    const long = [...countryOfLongCode];
    expect(long.map(([, code]) => code).sort()).toEqual(
      builtInCatalogue.countries.map(({ id }) => id).sort(),
    );
    expect(long.every(([code]) => /^[a-z]{3}$/.test(code))).toBe(true);
  });

  test("no alpha-3 code is another country's name", () => {
    for (const [code, id] of countryOfLongCode) expect([code, codeOf(code)]).toEqual([code, id]);
  });

  // The languages of the site.
  test.each(["fa", "ar", "ru"])("every country by its name in CLDR (%s)", (language) => {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const { id } of builtInCatalogue.countries) {
      const name = names.of(id);
      if (name !== undefined) expect([name, codeOf(name)]).toEqual([name, id]);
    }
  });

  test("every other name is a country's that there is", () => {
    for (const code of Object.keys(countryNames)) expect(builtInCatalogue.country(code)?.id).toBe(code);
  });

  // The Congos, the Koreas, Guinea and Niger are those that get mixed up.
  test.each([
    ["Iran (Islamic Republic of)", "IR"],
    ["IRAN, ISLAMIC REPUBLIC OF", "IR"],
    ["Congo", "CG"],
    ["Congo (Democratic Republic of the)", "CD"],
    ["the Democratic Republic of the Congo", "CD"],
    ["Côte d'Ivoire", "CI"],
    ["Cote d’Ivoire", "CI"],
    ["Korea, Republic of", "KR"],
    ["North Korea", "KP"],
    ["Turkey", "TR"],
    ["Türkiye", "TR"],
    ["Viet Nam", "VN"],
    ["Palestine, State of", "PS"],
    ["St. Lucia", "LC"],
    ["Saint Lucia", "LC"],
    ["Trinidad and Tobago", "TT"],
    ["Guinea", "GN"],
    ["Guinea-Bissau", "GW"],
    ["Equatorial Guinea", "GQ"],
    ["Niger", "NE"],
    ["Nigeria", "NG"],
    ["Georgia", "GE"],
    ["South Sudan", "SS"],
    ["The Gambia", "GM"],
    ["United Kingdom", "GB"],
    // World Bank, Natural Earth, and the official names of ISO 3166-1.
    ["Iran, Islamic Rep.", "IR"],
    ["Congo, Dem. Rep.", "CD"],
    ["Congo, Rep.", "CG"],
    ["Korea, Dem. People's Rep.", "KP"],
    ["Bosnia and Herz.", "BA"],
    ["the Islamic Republic of Pakistan", "PK"],
    ["Lao People's Democratic Republic", "LA"],
    ["Federal Democratic Republic of Ethiopia", "ET"],
    ["Grand Duchy of Luxembourg", "LU"],
    ["Republic of Kosovo", "XK"],
    // Alpha-3 codes: ISO 3166-1, and the World Bank's for Kosovo.
    ["IRN", "IR"],
    ["deu", "DE"],
    ["XKX", "XK"],
    // Unicode CLDR; Arabic and Persian letters alike.
    ["Россия", "RU"],
    ["ایران", "IR"],
    ["إيران", "IR"],
    ["ترکیه", "TR"],
    ["تركيه", "TR"],
    ["КОТ-Д’ИВУАР", "CI"],
  ])("%s is %s", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  // No country of ISO 3166-1, or no one country.
  test.each([
    "State of Georgia",
    "Republic of China",
    "Democratic Republic of Korea",
    "IRX",
    "Somaliland",
    "Korea",
    "Europe",
    "World",
    "",
    "Ir",
    "constructor",
  ])("%j is none", (name) => {
    expect(codeOf(name)).toBeNull();
  });

  test.skipIf(!existsSync(fieldData))(
    "all names of Access Now's database but one (needs ../shared/data)",
    () => {
      const unknown = new Set<string>();
      for (const file of ["stop-2016-2021.csv", "stop-2019-original-columns.csv"]) {
        const cutter = cutRows(",");
        for (const { row } of [...cutter.push(fieldText(`accessnow/${file}`)), ...cutter.end()])
          if (row !== null && codeOf(row.country ?? "") === null) unknown.add(row.country ?? "");
      }
      expect([...unknown]).toEqual(["Somaliland"]);
    },
  );
});
