import { claimKinds } from "../../../lib/model/claim.ts";
import type { Handle } from "../../client.ts";

/** What forms offer to choose from, by the name of the list: a value, and words beside it. */
export type Suggestions = Readonly<Record<string, readonly (readonly [value: string, words: string])[]>>;

/** Everything from the catalogue and from what is there; each list holds what a page can carry. */
export function listSuggestions({ sqlite }: Handle): Suggestions {
  const pairs = (query: string) => sqlite.prepare(query).raw().all() as [string, string][];
  return {
    countries: pairs("SELECT id, name FROM countries ORDER BY name"),
    services: pairs("SELECT id, name FROM services ORDER BY name"),
    speakers: pairs(
      "SELECT speaker, coalesce(max(role), '') FROM statements GROUP BY speaker ORDER BY speaker LIMIT 500",
    ),
    roles: pairs("SELECT DISTINCT role, '' FROM statements WHERE role IS NOT NULL ORDER BY role LIMIT 300"),
    organisations: pairs(
      "SELECT DISTINCT organisation, '' FROM statements WHERE organisation IS NOT NULL ORDER BY organisation LIMIT 300",
    ),
    statements: pairs("SELECT id, speaker FROM statements ORDER BY said_at DESC LIMIT 500"),
    episodes: pairs("SELECT id, country || ' ' || service FROM episodes ORDER BY start_best DESC LIMIT 500"),
    pins: pairs(
      `SELECT * FROM (SELECT id, country || ' ' || service FROM episodes ORDER BY start_best DESC LIMIT 300)
       UNION ALL SELECT * FROM (SELECT id, speaker FROM statements ORDER BY said_at DESC LIMIT 300)`,
    ),
    languages: [
      ["en", "English"],
      ["fa", "Persian"],
      ["ar", "Arabic"],
      ["ru", "Russian"],
    ],
    kinds: claimKinds.map((kind) => [kind, ""] as const),
  };
}
