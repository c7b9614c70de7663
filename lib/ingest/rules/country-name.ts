import type { Catalogue } from "../../catalogue/catalogue.ts";
import { type Checked, valid } from "./checked.ts";
import { checkCountry } from "./country.ts";

/** A country by its ISO code, or by its name in any of the spellings that the field's sources use. */
export function checkCountryName(text: string | null | undefined, catalogue: Catalogue): Checked<string> {
  const code = checkCountry(text, catalogue);
  if (code.ok) return code;
  const named = catalogue.countryNamed(text ?? "");
  return named === null ? code : valid(named.id);
}
