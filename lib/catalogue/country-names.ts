import type { Country } from "../model/catalogue.ts";

/**
 * Names that sources write and CLDR's English short names lack: the United Nations' and ISO 3166-1's long forms,
 * former names, and everyday ones. Two names of one spelling never mean different countries here; a name that could
 * mean several ("Congo" alone is ISO's name for CG) has its ISO meaning or is left out.
 */
export const countryNames: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE"],
  BN: ["Brunei Darussalam"],
  BO: ["Bolivia (Plurinational State of)", "Bolivia, Plurinational State of"],
  BS: ["Bahamas (the)"],
  CD: [
    "Congo (Democratic Republic of the)",
    "Congo, Democratic Republic of the",
    "Congo, the Democratic Republic of the",
    "Democratic Republic of the Congo",
    "Democratic Republic of Congo",
    "Congo (DRC)",
    "DR Congo",
    "DRC",
    "Congo-Kinshasa",
    "Zaire",
  ],
  CG: [
    "Congo",
    "Republic of the Congo",
    "Republic of Congo",
    "Congo (Republic of the)",
    "Congo, Republic of the",
    "Congo-Brazzaville",
  ],
  CI: ["Ivory Coast", "Cote d'Ivoire", "Republic of Côte d'Ivoire"],
  CN: ["People's Republic of China", "PR China", "Mainland China"],
  CV: ["Cabo Verde", "Cape Verde"],
  CZ: ["Czech Republic"],
  FK: ["Falkland Islands (Malvinas)"],
  FM: ["Micronesia (Federated States of)", "Micronesia, Federated States of"],
  GB: ["United Kingdom of Great Britain and Northern Ireland", "UK", "Great Britain", "Britain"],
  GM: ["The Gambia", "Gambia (the)"],
  HK: ["Hong Kong", "Hong Kong SAR", "China, Hong Kong SAR"],
  IR: ["Iran (Islamic Republic of)", "Iran, Islamic Republic of", "Islamic Republic of Iran"],
  KG: ["Kyrgyz Republic", "Kirghizstan"],
  KP: [
    "Korea (Democratic People's Republic of)",
    "Korea, Democratic People's Republic of",
    "Democratic People's Republic of Korea",
    "DPRK",
  ],
  KR: ["Korea (Republic of)", "Korea, Republic of", "Republic of Korea"],
  KZ: ["Republic of Kazakhstan"],
  LA: ["Lao People's Democratic Republic", "Lao PDR"],
  LY: ["Libyan Arab Jamahiriya", "State of Libya"],
  MD: ["Moldova (Republic of)", "Moldova, Republic of", "Republic of Moldova"],
  MK: [
    "Macedonia",
    "FYR Macedonia",
    "Macedonia, the former Yugoslav Republic of",
    "Republic of North Macedonia",
  ],
  MM: ["Myanmar", "Burma", "Burma (Myanmar)", "Myanmar/Burma"],
  MO: ["Macau", "Macao", "Macao SAR"],
  NL: ["Netherlands (Kingdom of the)", "Holland"],
  LK: ["SriLanka"],
  PS: [
    "Palestine",
    "Palestine, State of",
    "State of Palestine",
    "Palestinian Territory",
    "Palestinian Territory, Occupied",
    "Occupied Palestinian Territory",
    "Palestinian Territories",
    "West Bank and Gaza",
  ],
  RU: ["Russian Federation"],
  SK: ["Slovak Republic"],
  SY: ["Syrian Arab Republic"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  TR: ["Turkey", "Türkiye", "Turkiye", "Republic of Türkiye"],
  TW: ["Taiwan", "Taiwan, Province of China", "Taiwan (Province of China)", "Chinese Taipei"],
  TZ: ["Tanzania, United Republic of", "United Republic of Tanzania", "Tanzania (United Republic of)"],
  US: ["United States of America", "USA", "U.S.A.", "U.S.", "United States of America (the)"],
  VA: ["Holy See"],
  VE: [
    "Venezuela (Bolivarian Republic of)",
    "Venezuela, Bolivarian Republic of",
    "Bolivarian Republic of Venezuela",
  ],
  VN: ["Viet Nam"],
};

let codes: { readonly of: readonly Country[]; readonly byName: ReadonlyMap<string, string> } | null = null;

/** The ISO code of a country's name in any known spelling; null where none is known. */
export function countryOfName(name: string, countries: readonly Country[]): string | null {
  if (codes?.of !== countries) {
    const byName = new Map<string, string>();
    for (const country of countries) {
      byName.set(plainName(country.name), country.id);
      for (const other of countryNames[country.id] ?? []) byName.set(plainName(other), country.id);
    }
    codes = { of: countries, byName };
  }
  return codes.byName.get(plainName(name)) ?? null;
}

/** A name without what its spellings differ in: marks, case, punctuation, `&` or `and`, `St.` or `Saint`, articles. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\bst\b\.?/g, "saint")
    .replace(/['’ʼ`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bthe\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
