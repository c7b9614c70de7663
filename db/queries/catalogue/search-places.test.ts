import { expect, test } from "vitest";
import type { Statement } from "../../../lib/model/statement.ts";
import { searchWords } from "../../../lib/search/query.ts";
import { openInMemory } from "../../client.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { searchPlaces } from "./search-places.ts";

function statement(id: string, country: string, service: string): Statement {
  return {
    id,
    source: "statements",
    country,
    services: [service],
    speaker: "Somebody",
    role: null,
    organisation: null,
    side: "government",
    saidAt: Date.UTC(2015, 9, 21),
    precision: "day",
    summary: "Telegram works in Kenya.",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: [],
  };
}

const handle = openInMemory();
saveStatements(
  handle,
  [
    statement("1", "IR", "telegram"),
    statement("2", "IR", "whatsapp"),
    statement("3", "RU", "telegram"),
    statement("4", "KE", "google"),
  ],
  null,
);

const find = (asked: string) =>
  searchPlaces(handle, { words: searchWords(asked) }).map(
    ({ country, service }) => `${country.id} ${service.id}`,
  );

test.each([
  ["telegram iran", ["IR telegram"]],
  ["iran tele", ["IR telegram"]],
  ["تلگرام ایران", ["IR telegram"]],
  ["Россия telegram", ["RU telegram"]],
  ["google search kenya", ["KE google"]],
])("%s names a place", (asked, places) => {
  expect(find(asked)).toEqual(places);
});

test.each(["telegram", "iran", "google search", "telegram kenya", "telegram iran filtered", ""])(
  "%s names none that is known",
  (asked) => {
    expect(find(asked)).toEqual([]);
  },
);
