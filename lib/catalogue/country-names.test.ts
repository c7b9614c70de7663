import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldData, fieldText } from "../ingest/fixtures/read-fixture.ts";
import { cutRows } from "../ingest/reading/cut-rows.ts";
import { builtInCatalogue } from "./catalogue.ts";
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
  ])("%s is %s", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  // No country of ISO 3166-1, or no one country.
  test.each(["Somaliland", "Korea", "Europe", "World", "", "Ir", "constructor"])("%j is none", (name) => {
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
