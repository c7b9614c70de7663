import { claimKinds } from "../../../lib/model/claim.ts";
import type { Handle } from "../../client.ts";
import { listSpeakers } from "../catalogue/list-speakers.ts";

/** One thing to choose: a value, words beside it, and what else of the form it fills in where that is empty. */
export interface Suggestion {
  readonly value: string;
  readonly words: string;
  readonly fills?: Readonly<Record<string, string>>;
}

/** What forms offer to choose from, by the name of the list. */
export type Suggestions = Readonly<Record<string, readonly Suggestion[]>>;

/** No list is longer than a page can carry. */
const mostSpeakers = 1_000;

/** Everything from the catalogue and from what is there. */
export function listSuggestions(handle: Handle): Suggestions {
  const pairs = (query: string) =>
    (handle.sqlite.prepare(query).raw().all() as [string, string][]).map(([value, words]) => ({
      value,
      words,
    }));
  const speakers = listSpeakers(handle).sort(
    (a, b) => Number(a.entry === null) - Number(b.entry === null) || b.statements - a.statements,
  );
  const people = speakers.filter(({ entry }) => entry?.nature !== "organisation").slice(0, mostSpeakers);
  const entered = speakers.filter(({ entry }) => entry?.nature === "organisation").map(({ name }) => name);
  const named = pairs(
    "SELECT DISTINCT organisation, '' FROM statements WHERE organisation IS NOT NULL ORDER BY organisation LIMIT 300",
  ).filter(({ value }) => !entered.includes(value));
  return {
    countries: pairs("SELECT id, name FROM countries ORDER BY name"),
    services: pairs("SELECT id, name FROM services ORDER BY name"),
    speakers: people.map(({ name, entry, offices }) => {
      // What the catalogue says, or else what the speaker was in the last statement of theirs.
      const { role = null, organisation = null, side = null } = entry ?? offices[0] ?? {};
      return {
        value: name,
        words: [role, organisation].filter((part) => part !== null).join(", "),
        fills: { role: role ?? "", organisation: organisation ?? "", side: side ?? "" },
      };
    }),
    roles: pairs("SELECT DISTINCT role, '' FROM statements WHERE role IS NOT NULL ORDER BY role LIMIT 300"),
    organisations: [...entered.map((value) => ({ value, words: "in the catalogue" })), ...named],
    statements: pairs("SELECT id, speaker FROM statements ORDER BY said_at DESC LIMIT 500"),
    episodes: pairs("SELECT id, country || ' ' || service FROM episodes ORDER BY start_best DESC LIMIT 500"),
    pins: pairs(
      `SELECT * FROM (SELECT id, country || ' ' || service FROM episodes ORDER BY start_best DESC LIMIT 300)
       UNION ALL SELECT * FROM (SELECT id, speaker FROM statements ORDER BY said_at DESC LIMIT 300)`,
    ),
    languages: [
      { value: "en", words: "English" },
      { value: "fa", words: "Persian" },
      { value: "ar", words: "Arabic" },
      { value: "ru", words: "Russian" },
    ],
    kinds: claimKinds.map((kind) => ({ value: kind, words: "" })),
  };
}
