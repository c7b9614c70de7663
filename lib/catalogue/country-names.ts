import type { Country } from "../model/catalogue.ts";
import { countryOfLongCode } from "./country-codes.ts";

/**
 * Names that sources write and CLDR's English short names lack: the United Nations' and ISO 3166-1's long forms,
 * former names, and everyday ones. Two names of one spelling never mean different countries here; a name that could
 * mean several ("Congo" alone is ISO's name for CG) has its ISO meaning or is left out.
 */
export const countryNames: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE", "ОАЭ"],
  AR: ["Argentine Republic"],
  BA: ["Bosnia", "Bosnia and Herz."],
  BN: ["Brunei Darussalam"],
  BO: ["Bolivia (Plurinational State of)", "Bolivia, Plurinational State of"],
  BQ: ["Bonaire, Sint Eustatius and Saba"],
  BS: ["Bahamas (the)"],
  BY: ["Byelorussia", "Белоруссия"],
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
    "Congo, Dem. Rep.",
    "Dem. Rep. Congo",
  ],
  CF: ["Central African Rep."],
  CG: [
    "Congo",
    "Republic of the Congo",
    "Republic of Congo",
    "Congo (Republic of the)",
    "Congo, Republic of the",
    "Congo-Brazzaville",
    "Congo, Rep.",
    "Congo Republic",
  ],
  CH: ["Swiss Confederation"],
  CI: ["Ivory Coast", "Cote d'Ivoire", "Republic of Côte d'Ivoire"],
  CN: ["People's Republic of China", "PR China", "Mainland China", "КНР"],
  CV: ["Cabo Verde", "Cape Verde"],
  CZ: ["Czech Republic", "Czech Rep."],
  DO: ["Dominican Rep."],
  EG: ["Egypt, Arab Rep."],
  EH: ["W. Sahara"],
  ER: ["State of Eritrea"],
  FK: ["Falkland Islands (Malvinas)"],
  FM: ["Micronesia (Federated States of)", "Micronesia, Federated States of", "Micronesia, Fed. Sts."],
  FR: ["French Republic"],
  GA: ["Gabonese Republic"],
  GB: ["United Kingdom of Great Britain and Northern Ireland", "UK", "Great Britain", "Britain"],
  GM: ["The Gambia", "Gambia (the)"],
  GQ: ["Eq. Guinea"],
  GR: ["Hellenic Republic"],
  HK: ["Hong Kong", "Hong Kong SAR", "China, Hong Kong SAR", "Hong Kong SAR, China"],
  HM: ["Heard Island and McDonald Islands"],
  IL: ["State of Israel"],
  IR: [
    "Iran (Islamic Republic of)",
    "Iran, Islamic Republic of",
    "Islamic Republic of Iran",
    "Iran, Islamic Rep.",
  ],
  IT: ["Italian Republic"],
  KG: ["Kyrgyz Republic", "Kirghizstan"],
  KP: [
    "Korea (Democratic People's Republic of)",
    "Korea, Democratic People's Republic of",
    "Democratic People's Republic of Korea",
    "DPRK",
    "Korea, Dem. People's Rep.",
    "Korea (North)",
    "Dem. Rep. Korea",
  ],
  KR: ["Korea (Republic of)", "Korea, Republic of", "Republic of Korea", "Korea, Rep.", "Korea (South)"],
  KW: ["State of Kuwait"],
  KZ: ["Republic of Kazakhstan"],
  LA: ["Lao People's Democratic Republic", "Lao PDR"],
  LB: ["Lebanese Republic"],
  LK: ["SriLanka"],
  LY: ["Libyan Arab Jamahiriya", "State of Libya"],
  MD: ["Moldova (Republic of)", "Moldova, Republic of", "Republic of Moldova"],
  MF: ["Saint Martin (French part)"],
  MK: [
    "Macedonia",
    "FYR Macedonia",
    "Macedonia, the former Yugoslav Republic of",
    "Republic of North Macedonia",
  ],
  MM: ["Myanmar", "Burma", "Burma (Myanmar)", "Myanmar/Burma"],
  MO: ["Macau", "Macao", "Macao SAR", "Macao SAR, China"],
  MX: ["United Mexican States"],
  NL: ["Netherlands (Kingdom of the)", "Holland"],
  PG: ["Independent State of Papua New Guinea"],
  PN: ["Pitcairn"],
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
  PT: ["Portuguese Republic"],
  QA: ["State of Qatar"],
  RU: ["Russian Federation", "РФ"],
  RW: ["Rwandese Republic"],
  SB: ["Solomon Is."],
  SH: ["Saint Helena, Ascension and Tristan da Cunha"],
  SK: ["Slovak Republic"],
  SO: ["Somalia, Fed. Rep."],
  SS: ["S. Sudan"],
  SX: ["Sint Maarten (Dutch part)"],
  SY: ["Syrian Arab Republic"],
  SZ: ["Swaziland"],
  TG: ["Togolese Republic"],
  TL: ["East Timor"],
  TR: ["Turkey", "Türkiye", "Turkiye", "Republic of Türkiye"],
  TW: ["Taiwan", "Taiwan, Province of China", "Taiwan (Province of China)", "Chinese Taipei"],
  TZ: ["Tanzania, United Republic of", "United Republic of Tanzania", "Tanzania (United Republic of)"],
  UM: ["United States Minor Outlying Islands"],
  US: ["United States of America", "USA", "U.S.A.", "U.S.", "United States of America (the)", "США"],
  VA: ["Holy See", "Holy See (Vatican City State)", "Vatican"],
  VE: [
    "Venezuela (Bolivarian Republic of)",
    "Venezuela, Bolivarian Republic of",
    "Bolivarian Republic of Venezuela",
    "Venezuela, RB",
  ],
  VG: ["Virgin Islands, British", "Virgin Islands (British)"],
  VI: [
    "Virgin Islands, U.S.",
    "Virgin Islands (U.S.)",
    "United States Virgin Islands",
    "Virgin Islands of the United States",
  ],
  VN: ["Viet Nam"],
  WS: ["Independent State of Samoa"],
  YE: ["Yemen, Rep."],
};

/** A state's full style before its name: "Islamic Republic of", "Kingdom of the". `State of` is also a part of a country's. */
const style =
  /^(?:(?:arab|democratic|eastern|federal|federated|federative|hashemite|islamic|peoples|plurinational|socialist) )*(?:commonwealth|grand duchy|kingdom|principality|republic|states|sultanate|union) of /;

/** Names that mean another country with a style before them than without. */
const notWithStyle: ReadonlySet<string> = new Set(["china", "congo", "korea"]);

/** The site's other languages: sheets of newsrooms name countries in them. */
const languages = ["fa", "ar", "ru"];

interface Codes {
  readonly of: readonly Country[];
  readonly byName: ReadonlyMap<string, string>;
  /** Names of CLDR in other languages; made when they are first asked for. */
  byForeignName: ReadonlyMap<string, string> | null;
}

let codes: Codes | null = null;

/**
 * The ISO code of a country's name in any known spelling or in one of the site's languages, or of its alpha-3 code; null
 * where none is known.
 */
export function countryOfName(name: string, countries: readonly Country[]): string | null {
  if (codes?.of !== countries) codes = { of: countries, byName: namesOf(countries), byForeignName: null };
  const plain = plainName(name);
  const found = codes.byName.get(plain) ?? countryOfLongCode.get(plain);
  if (found !== undefined) return found;
  const bare = plain.replace(style, "");
  if (bare !== plain && !notWithStyle.has(bare)) return codes.byName.get(bare) ?? null;
  if (/^[\x20-\x7e]*$/.test(plain)) return null;
  codes.byForeignName ??= foreignNamesOf(countries);
  return codes.byForeignName.get(plain) ?? null;
}

function namesOf(countries: readonly Country[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const country of countries) {
    byName.set(plainName(country.name), country.id);
    for (const other of countryNames[country.id] ?? []) byName.set(plainName(other), country.id);
  }
  return byName;
}

function foreignNamesOf(countries: readonly Country[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const { id } of countries) {
      const name = plainName(names.of(id) ?? "");
      if (name !== "" && !byName.has(name)) byName.set(name, id);
    }
  }
  return byName;
}

/** A name without what its spellings differ in: marks, case, punctuation, `&` or `and`, `St.` or `Saint`, articles. */
export function plainName(name: string): string {
  return (
    name
      .slice(0, 200)
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      // Arabic and Persian write yeh and kaf with letters of their own.
      .replace(/[يى]/g, "ی")
      .replace(/ك/g, "ک")
      .replace(/&/g, " and ")
      .replace(/\bst\b\.?/g, "saint")
      .replace(/['’ʼ`.]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .replace(/\bthe\b/g, " ")
      .replace(/\s+/g, " ")
      .trim()
  );
}
