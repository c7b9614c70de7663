import type { Catalogue } from "../../catalogue/catalogue.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";

/** Codes that are often written for another, and what ISO 3166-1 has instead. */
const oftenMeant: Readonly<Record<string, string>> = { EL: "GR" };

/**
 * A country by its ISO 3166-1 alpha-2 code in either case, or by its name in any spelling that the field's sources use;
 * the code in upper case in return. A name is a reading, which the run's report shows. `ZZ` is how OONI hides a country.
 */
export function checkCountry(text: string | null | undefined, catalogue: Catalogue): Checked<string> {
  const given = (text ?? "").trim();
  if (given === "")
    return breach("country-missing", "the record names no country; say it with --set country=GE");
  const coded = catalogue.country(given);
  if (coded !== null) return valid(coded.id);
  const code = given.toUpperCase();
  if (code === "ZZ") return breach("country-hidden", '"ZZ" means that the country is hidden or unknown');
  const named = catalogue.countryNamed(given);
  if (named !== null) return valid(named.id);
  const meant = oftenMeant[code];
  return breach(
    "country-unknown",
    `${quoted(text)} is neither an ISO 3166-1 code nor the name of a country${meant ? `; did you mean ${meant}?` : ""}`,
  );
}
