import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY } from "../model/interval.ts";
import type { ReportedEvent } from "../model/statement.ts";
import { gatherReprints } from "./gather-reprints.ts";

const at = Date.UTC(2015, 9, 21);
let count = 0;
function report(
  title: string,
  rest: Partial<ReportedEvent> & { day?: number; url?: string } = {},
): ReportedEvent {
  const { day = 0, url, ...more } = rest;
  count += 1;
  const start = at + day * DAY;
  return {
    id: `event-${String(count).padStart(3, "0")}`,
    source: "feed",
    kind: "article",
    countries: ["IR"],
    services: ["telegram"],
    period: { start, end: start },
    precision: "minute",
    title,
    summary: null,
    publications: [{ title: "An agency", url: url ?? `https://example.org/${count}`, publishedAt: start }],
    ...more,
  };
}

const groups = (...events: ReportedEvent[]) =>
  gatherReprints(events).map(({ reprints }) => reprints.length + 1);
const title = "Iran's communications minister denies that Telegram is filtered";

describe("reprints", () => {
  test.each<[string, string]>([
    ["the same title", title],
    ["other case and punctuation", "IRAN’S communications minister: denies that Telegram is filtered!"],
    ["a publisher behind it", `${title} — Radio Free Example`],
    ["a word or two changed", "Iran communications minister denies that Telegram is being filtered"],
  ])("%s is gathered", (_, other) => expect(groups(report(title), report(other, { day: 1 }))).toEqual([2]));

  test.each<[string, ReportedEvent]>([
    ["another story", report("Iran's parliament debates a law on messengers")],
    ["four days later", report(title, { day: 4 })],
    ["another country", report(title, { countries: ["KE"] })],
    ["another service", report(title, { services: ["viber"] })],
    ["another kind of event", report(title, { kind: "court order" })],
  ])("%s is not", (_, other) => expect(groups(report(title), other)).toEqual([1, 1]));

  test("one that names no country or service at all is no reason to keep it apart", () => {
    expect(groups(report(title), report(title, { countries: [], services: [] }))).toEqual([2]);
  });

  test("one address is one article, whatever its title became", () => {
    const url = "https://example.org/same";
    expect(groups(report(title, { url }), report("Corrected: minister speaks", { url }))).toEqual([2]);
  });

  test("short titles must agree in most words: containing each other is not enough", () => {
    expect(
      groups(report("Telegram blocked"), report("Telegram blocked again after a court ruling in Tehran")),
    ).toEqual([1, 1]);
  });

  test("small differences do not add up: each is held against the earliest", () => {
    const chain = [
      report("a b c d e f g h"),
      report("a b c d e f g x", { day: 1 }),
      report("a b c d e f y x", { day: 2 }),
      report("a b c z w v y x", { day: 2 }),
    ];
    expect(groups(...chain)).toEqual([3, 1]);
  });

  test("every place of publication once, in time order, undated ones last", () => {
    const [group] = gatherReprints([
      report(title, {
        day: 1,
        publications: [{ title: "B", url: "https://example.org/b", publishedAt: at + DAY }],
      }),
      report(title, {
        publications: [
          { title: "Nobody knows when", url: null, publishedAt: null },
          { title: "A", url: "https://example.org/a", publishedAt: at },
          { title: "B again", url: "https://example.org/b", publishedAt: at },
        ],
      }),
    ]);
    expect(group?.publications.map((one) => one.title)).toEqual(["A", "B again", "Nobody knows when"]);
  });

  test("nothing is lost, nothing comes twice, and the order does not matter", () => {
    const words = fc.array(fc.constantFrom("telegram", "blocked", "iran", "minister", "denies"), {
      maxLength: 6,
    });
    const events = fc.array(
      fc.record({ words, day: fc.nat(8) }).map(({ words: used, day }) => report(used.join(" "), { day })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const gathered = gatherReprints(list);
        const ids = gathered.flatMap(({ event, reprints }) => [event.id, ...reprints.map((one) => one.id)]);
        expect(ids.sort()).toEqual(list.map((one) => one.id).sort());
        expect(gatherReprints(list.toReversed())).toEqual(gathered);
      }),
    );
  });
});
