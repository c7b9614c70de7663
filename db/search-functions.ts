import type Database from "better-sqlite3";
import { countryNames } from "../lib/catalogue/country-names.ts";
import { foldForIndex } from "../lib/search/fold.ts";
import { countryNativeNames, serviceNativeNames } from "../lib/search/native-names.ts";

/**
 * What the triggers of the search index call: spelling is folded in one place, `lib/search/fold.ts`, for what
 * is stored and for what is asked. Every handle that writes has them.
 */
export function registerSearchFunctions(sqlite: Database.Database): void {
  sqlite.function("search_fold", { deterministic: true }, (text: unknown) =>
    typeof text === "string" || typeof text === "number" ? foldForIndex(String(text)) : "",
  );
  sqlite.function("country_other_names", { deterministic: true }, (id: unknown) => {
    const code = String(id);
    const others = Object.hasOwn(countryNames, code) ? (countryNames[code] ?? []) : [];
    return [...countryNativeNames(code), ...others].join(" ");
  });
  sqlite.function("service_other_names", { deterministic: true }, (id: unknown) =>
    serviceNativeNames(String(id)).join(" "),
  );
}
