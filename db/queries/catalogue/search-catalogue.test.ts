import fc from "fast-check";
import { expect, test } from "vitest";
import type { Statement } from "../../../lib/model/statement.ts";
import { searchWords } from "../../../lib/search/query.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { saveNetworks } from "../measured/save-networks.ts";
import { searchCatalogue } from "./search-catalogue.ts";

function statement(id: string, parts: Partial<Statement>): Statement {
  return {
    id,
    source: "statements",
    country: "IR",
    services: ["telegram"],
    speaker: "Mahmoud Vaezi",
    role: "communications minister",
    organisation: null,
    side: "government",
    saidAt: Date.UTC(2015, 9, 21),
    precision: "day",
    summary: "The minister denies that it is being filtered.",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: [],
    ...parts,
  };
}

function filled(): Handle {
  const handle = openInMemory();
  saveStatements(
    handle,
    [
      statement("ir-1", { quote: "تلگرام فیلتر نمی‌شود", language: "fa" }),
      statement("ru-1", {
        country: "RU",
        services: ["youtube"],
        speaker: "Дмитрий Песков",
        role: "press secretary",
        summary: "Google’s equipment is worn out.",
        quote: "Ещё раз: оборудование изношено",
      }),
      statement("ir-2", { speaker: "Mahmoud Vaezi", summary: "Damage to three cables." }),
    ],
    null,
  );
  saveNetworks(handle, [
    { asn: 12880, name: "Information Technology Company (ITC)", country: "IR" },
    { asn: 44244, name: "Irancell", country: "IR" },
  ]);
  return handle;
}

const find = (handle: Handle, asked: string) =>
  searchCatalogue(handle, { words: searchWords(asked), limit: 10 });

test.each(["Iran", "iran", "ایران", "إيران", "Иран", "islamic republic of iran"])(
  "the country is found as %s",
  (asked) => {
    expect(find(filled(), asked).countries[0]?.id).toBe("IR");
  },
);

test.each(["telegram", "Telegr", "تلگرام", "تلكرام".replace("ك", "گ"), "телеграм"])(
  "the service is found as %s",
  (asked) => {
    expect(find(filled(), asked).services[0]?.id).toBe("telegram");
  },
);

test.each([
  ["AS12880", 12880],
  ["12880", 12880],
  ["irancell", 44244],
  ["technology company", 12880],
])("the network is found as %s", (asked, asn) => {
  expect(find(filled(), asked).networks.map((one) => one.asn)).toContain(asn);
});

test("statements are found by their words in any script and spelling, and by where they are about", () => {
  const handle = filled();
  const ids = (asked: string) => find(handle, asked).statements.map((one) => one.id);
  expect(ids("فيلتر نميشود")).toEqual(["ir-1"]);
  expect(ids("نمی شود")).toEqual(["ir-1"]);
  expect(ids("еще оборудован")).toEqual(["ru-1"]);
  expect(ids("cables")).toEqual(["ir-2"]);
  expect(ids("iran cables")).toEqual(["ir-2"]);
  expect(ids("россия youtube")).toEqual(["ru-1"]);
  expect(ids("nowhere")).toEqual([]);
});

test("a speaker is told once, with how often they spoke", () => {
  const { speakers } = find(filled(), "vaezi");
  expect(speakers).toMatchObject([{ speaker: "Mahmoud Vaezi", side: "government", statements: 2 }]);
  expect(find(filled(), "песков").speakers).toMatchObject([{ speaker: "Дмитрий Песков" }]);
});

test("what is said anew is found in its new words alone, and what is taken out no more", () => {
  const handle = filled();
  saveStatements(handle, [statement("ir-2", { summary: "Repairs are done." })], null);
  expect(find(handle, "cables").statements).toEqual([]);
  expect(find(handle, "repairs").statements.map((one) => one.id)).toEqual(["ir-2"]);
  handle.sqlite.prepare("DELETE FROM statements").run();
  expect(find(handle, "repairs").statements).toEqual([]);
  const left = handle.sqlite.prepare("SELECT count(*) FROM search_entries WHERE kind = 'statement'").pluck();
  expect(left.get()).toBe(0);
});

test("what is cut off is counted", () => {
  const handle = filled();
  const found = searchCatalogue(handle, { words: searchWords("iran"), limit: 1 });
  expect(found.statements).toHaveLength(1);
  expect(found.more.statements).toBe(1);
});

test("nothing that is typed is an error", () => {
  const handle = filled();
  const syntax = fc.constantFrom(
    '"',
    "*",
    "(",
    ")",
    "NEAR(",
    "AND",
    "OR",
    "NOT",
    "name:",
    "^",
    "-",
    "{",
    "}",
    "\0",
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(syntax, fc.string()), { maxLength: 6 }).map((parts) => parts.join(" ")),
  );
  fc.assert(fc.property(typed, (asked) => void find(handle, asked)));
});
