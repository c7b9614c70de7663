import type { Catalogue } from "../../catalogue/catalogue.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";

/** Codes that are often written for another, and what ISO 3166-1 has instead. */
const oftenMeant: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

/** ISO 3166-1 alpha-2 in either case, upper case in return. `ZZ` is how OONI hides a country. */
export function checkCountry(text: string | null | undefined, catalogue: Catalogue): Checked<string> {
  const given = (text ?? "").trim();
  if (given === "")
    return breach("country-missing", "the record names no country; say it with --set country=GE");
  const found = catalogue.country(given);
  if (found !== null) return valid(found.id);
  const code = given.toUpperCase();
  if (code === "ZZ") return breach("country-hidden", '"ZZ" means that the country is hidden or unknown');
  const meant =
    oftenMeant[code] ??
    catalogue.countries.find((country) => country.name.toLowerCase() === given.toLowerCase())?.id;
  return breach(
    "country-unknown",
    `${quoted(text)} is not an ISO 3166-1 alpha-2 country code${meant ? `; did you mean ${meant}?` : ""}`,
  );
}
