import { describe, expect, test } from "vitest";
import type { ReportedEvent } from "../model/statement.ts";
import { faultsOf, readFixture, readText } from "./fixtures/read-fixture.ts";
import type { WholeText } from "./reading/read-whole.ts";
import { isoOfInternetDate } from "./xml-feed-date.ts";

const eventsOf = (read: WholeText) => read.items.flatMap((item) => item.events);
const drawn = ({ title, summary, period, publications: [from] }: ReportedEvent) =>
  `${new Date(period.start).toISOString().slice(0, 16)} ${title} | ${summary ?? "-"} | ${from?.title} ${from?.url ?? "-"}`;

describe("feeds in XML", () => {
  test("RSS: words without markup, addresses that can be followed, dates as mail writes them", () => {
    const read = readFixture("xml-feed-rss.xml", { country: "KE" });
    expect(read.format.id).toBe("xml-feed");
    expect(eventsOf(read).map(drawn)).toEqual([
      "2024-11-08T04:30 Telegram slow & more | People say it is slow. | Example & Sons https://news.example/1?a=1&b=2",
      "2024-11-08T12:30 In winter time | - | Example & Sons -",
      "2024-11-08T07:30 By another name | - | Example & Sons https://news.example/3",
    ]);
    expect(eventsOf(read).every(({ countries }) => countries[0] === "KE")).toBe(true);
    expect(faultsOf(read)).toEqual(["1 published time-zone", "1 published time-missing"]);
  });

  test("Atom: the address for readers, and when it was published rather than changed", () => {
    const read = readFixture("xml-feed-atom.xml");
    expect(eventsOf(read).map(drawn)).toEqual([
      "2024-11-08T04:30 A block | Measured. | Example Lab https://lab.example/1",
    ]);
    expect(faultsOf(read)).toEqual(["1 id id-missing"]);
  });

  test("authors and languages, as each kind of feed names them", () => {
    const known = (text: string) =>
      eventsOf(readText("feed.xml", text)).map(({ publications: [from] }) => [
        from?.publisher,
        from?.author,
        from?.language,
        from?.precision,
      ]);
    const rss = (channel: string, item: string) =>
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>${channel}<item>
        <guid>1</guid><title>Telegram</title><pubDate>Fri, 08 Nov 2024 04:30:00 GMT</pubDate>${item}</item></channel></rss>`;
    expect(
      known(rss("<language>en-ke</language>", "<dc:creator><![CDATA[Ann Other]]></dc:creator>")),
    ).toEqual([["News", "Ann Other", "en-KE", "minute"]]);
    expect(
      known(rss("", "<author>ann@news.example (Ann Other)</author><dc:language>sw</dc:language>")),
    ).toEqual([["News", "Ann Other", "sw", "minute"]]);
    expect(known(rss("<language>no language at all</language>", ""))).toEqual([
      ["News", undefined, undefined, "minute"],
    ]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa"><title>Lab</title><entry><id>1</id><title>Telegram</title>
      <published>2024-11-08T04:30:00Z</published><author><name>Ann Other</name><email>ann@lab.example</email></author>
      <author><name>B. Second</name></author></entry></feed>`;
    expect(known(atom)).toEqual([["Lab", "Ann Other, B. Second", "fa", "minute"]]);
  });

  test("RDF keeps its items beside the channel", () => {
    expect(eventsOf(readFixture("xml-feed-rdf.xml")).map(drawn)).toEqual([
      "2009-06-14T07:30 An old entry | - | Old Example https://old.example/1",
    ]);
  });

  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`;
  test.each([
    ["entities that expand", bomb, "1 - xml-entities"],
    ["an element that is not closed", `<rss version="2.0"><channel><item></channel></rss>`, "1 - xml-syntax"],
    ["a document cut off", `<rss version="2.0"><channel><title>x`, "1 - xml-syntax"],
    ["no entries", `<rss version="2.0"><channel><title>x</title></channel></rss>`, "1 - record-empty"],
    [
      "a thousand levels",
      `<rss version="2.0">${"<a>".repeat(1_000)}${"</a>".repeat(1_000)}</rss>`,
      "1 - xml-syntax",
    ],
  ])("%s", (_, text, fault) => {
    const read = readText("feed.xml", text);
    expect([read.items, faultsOf(read)]).toEqual([[], [fault]]);
  });

  test("a page that speaks of feeds is none", () => {
    expect(() => readText("p.html", "<!DOCTYPE html><html><body><rss></rss></body></html>")).toThrow(
      /none of the \d+ known formats/,
    );
  });
});

test.each([
  ["Fri, 08 Nov 2024 07:30:00 GMT", "2024-11-08T07:30:00Z"],
  ["Friday, 8-Nov-24 7:30:00 +03:00", "2024-11-08T07:30:00+03:00"],
  ["8 Nov 99 07:30 PDT", "1999-11-08T07:30:00-07:00"],
  ["Fri, 08 Nov 2024 07:30:00 XYZ", "2024-11-08T07:30:00"],
  ["2024-11-08T07:30:00Z", "2024-11-08T07:30:00Z"],
  ["yesterday", "yesterday"],
])("the date %s", (given, iso) => {
  expect(isoOfInternetDate(given)).toBe(iso);
});
