import type { Catalogue } from "./catalogue.ts";
import { countryNames } from "./country-names.ts";
import { serviceNamesInText } from "./service-names.ts";

export interface Tags {
  /** Ids of services, in the catalogue's order. */
  readonly services: readonly string[];
  /** ISO codes, in the catalogue's order. */
  readonly countries: readonly string[];
}

/**
 * The services and countries that a text names, in Latin, Persian, Arabic or Cyrillic script. Meant for
 * candidates that an editor looks at: it reads names and not adjectives ("Iranian"), and knows no context, so
 * that the Georgia of an American article is a country to it. Country names: Unicode CLDR, by `Intl`.
 */
export function tagText(text: string, catalogue: Catalogue): Tags {
  const names = namesOf(catalogue);
  const plain = plainText(text.slice(0, 20_000));
  const found = (matchers: readonly Matcher[]) => [
    ...new Set(matchers.filter(({ pattern }) => pattern.test(plain)).map(({ id }) => id)),
  ];
  return { services: withoutWhole(found(names.services)), countries: found(names.countries) };
}

interface Matcher {
  readonly id: string;
  readonly pattern: RegExp;
}

let known: { readonly of: Catalogue; readonly services: Matcher[]; readonly countries: Matcher[] } | null =
  null;

function namesOf(catalogue: Catalogue) {
  if (known?.of === catalogue) return known;
  const services = catalogue.services.flatMap(({ id }) => {
    const names = serviceNamesInText[id];
    if (names === undefined) return [];
    return [
      ...names.latin.map((name) => ({ id, pattern: exactly(name) })),
      ...[...names.persian, ...names.arabic].map((name) => ({ id, pattern: arabicScript(name) })),
      ...names.cyrillic.map((name) => ({ id, pattern: inflected(name, false) })),
    ];
  });
  const hosts = catalogue.services.flatMap(({ id, targets }) =>
    targets
      .filter(({ target }) => /[a-z]$/.test(target))
      .map(({ target }) => ({
        id,
        pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(target)}(?![\\p{L}\\p{N}-])`, "iu"),
      })),
  );
  const of = (language: string) => new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const [persian, arabic, russian] = [of("fa"), of("ar"), of("ru")];
  const countries = catalogue.countries.flatMap(({ id, name }) => {
    const latin = [name, ...(countryNames[id] ?? [])].filter(
      (one) => one.length > 3 || one === one.toUpperCase(),
    );
    const own = (names: Intl.DisplayNames) => names.of(id) ?? "";
    return [
      ...latin.map((one) => ({ id, pattern: exactly(one) })),
      ...[own(persian), own(arabic)].filter(Boolean).map((one) => ({ id, pattern: arabicScript(one) })),
      ...[own(russian)]
        .filter((one) => one !== "" && !words.has(one))
        .map((one) => ({ id, pattern: inflected(one, true) })),
    ];
  });
  known = { of: catalogue, services: [...services, ...hosts], countries };
  return known;
}

/** Country names that are everyday words of their language, even with a capital at the start of a sentence. */
const words: ReadonlySet<string> = new Set(["Того"]);

/** A name inside another's is not named by it: "Facebook Messenger" is not Facebook. */
function withoutWhole(services: readonly string[]): string[] {
  return services.filter((id) => id !== "facebook" || !services.includes("facebook-messenger"));
}

/** Letters as they are compared: forms folded, marks and joiners gone, spaces single. */
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/\u200c|\u200d|\u00ad/g, " ")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/\s+/g, " ");
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** As written, capitals and all; in a text all in capitals too. */
function exactly(name: string): RegExp {
  const plain = plainText(name);
  const forms = [plain, plain.toUpperCase()];
  // A phrase in small letters may open a sentence or stand in a headline.
  if (plain === plain.toLowerCase()) {
    forms.push(plain.replace(/^./, (first) => first.toUpperCase()));
    forms.push(plain.replace(/\b[a-z]/g, (first) => first.toUpperCase()));
  }
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...new Set(forms)].map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
    "u",
  );
}

/** Arabic writes "and", "by", "for" and the article onto the word; Persian its plural and "of" behind it. */
function arabicScript(name: string): RegExp {
  const plain = escaped(plainText(name)).replaceAll(" ", " ?");
  const bare = plain.replace(/^ال/, "");
  return new RegExp(`(?<![\\p{L}\\p{N}])[وف]?[بلک]?(?:ال|ل)?${bare}(?:ی|ها|های)?(?![\\p{L}\\p{N}])`, "u");
}

/**
 * A Cyrillic name in any case of its declension: its stem and up to three letters. A stem of fewer than four
 * letters stands as it is, since too many words begin like it.
 */
function inflected(name: string, capital: boolean): RegExp {
  const plain = plainText(name);
  const stem = plain.replace(/[аеиоуыэюяйьі]$/iu, "");
  const pattern =
    stem.length < 4 || /[a-z]$/i.test(stem) ? escaped(plain) : `${escaped(stem)}\\p{Script=Cyrillic}{0,3}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, capital ? "u" : "iu");
}
