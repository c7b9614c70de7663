import { describe, expect, test } from "vitest";
import { DAY } from "../../../lib/model/interval.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import { openInMemory } from "../../client.ts";
import { listStatements } from "./list-statements.ts";
import { readStatement } from "./read-statement.ts";
import { saveStatements } from "./save-statements.ts";

const at = Date.UTC(2015, 9, 20);
const made = (id: string, rest: Partial<Statement> = {}): Statement => ({
  id,
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "A speaker",
  role: null,
  organisation: null,
  side: "government",
  saidAt: at,
  precision: "day",
  summary: "Nothing was done.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [{ title: "An agency", url: null, publishedAt: at }],
  conflictsWith: null,
  claims: [
    {
      id: `${id}/1`,
      kind: "announces-restriction",
      country: "IR",
      service: "telegram",
      networks: [12880],
      period: { start: at, end: at + DAY },
      approximate: true,
      duration: null,
      remaining: 0.6,
      schedule: { days: [1, 2], hours: [{ from: 7, to: 10 }], timeZone: "Asia/Tehran" },
      feature: null,
      controlServices: ["google"],
      controlCountries: ["TR"],
      movedTo: null,
    },
    {
      id: `${id}/2`,
      kind: "denies-block",
      country: "IR",
      service: "telegram",
      networks: null,
      period: null,
      approximate: false,
      duration: 2 * DAY,
      remaining: null,
      schedule: null,
      feature: "calls",
      controlServices: [],
      controlCountries: [],
      movedTo: null,
    },
  ],
  ...rest,
});

describe("listStatements", () => {
  test("gives back what was saved, field by field, claims in their order", () => {
    const handle = openInMemory();
    saveStatements(handle, [made("b")], null);
    expect(listStatements(handle)).toEqual([made("b")]);
    expect(readStatement(handle, "b")).toEqual(made("b"));
    expect(readStatement(handle, "nobody")).toBeNull();
  });

  test("by country, service and time, in the order they were made", () => {
    const handle = openInMemory();
    saveStatements(
      handle,
      [
        made("late", { saidAt: at + DAY }),
        made("both", { services: ["viber", "telegram"], claims: [] }),
        made("elsewhere", { country: "RU", services: ["youtube"], saidAt: at - DAY, claims: [] }),
      ],
      null,
    );
    const ids = (question: Parameters<typeof listStatements>[1]) =>
      listStatements(handle, question).map((one) => one.id);
    expect(ids({})).toEqual(["elsewhere", "both", "late"]);
    expect(ids({ country: "IR" })).toEqual(["both", "late"]);
    expect(ids({ service: "viber" })).toEqual(["both"]);
    expect(ids({ service: "telegram" })).toEqual(["both", "late"]);
    // Half-open: what was said at the end is not in it.
    expect(ids({ period: { start: at, end: at + DAY } })).toEqual(["both"]);
    expect(ids({ country: "KE" })).toEqual([]);
  });

  test("more statements than one question can name", () => {
    const handle = openInMemory();
    const many = Array.from({ length: 2300 }, (_, index) => made(`s-${index}`));
    saveStatements(handle, many, null);
    const found = listStatements(handle);
    expect(found).toHaveLength(2300);
    expect(found.every((one) => one.claims.length === 2 && one.claims[0]!.id === `${one.id}/1`)).toBe(true);
  });
});
