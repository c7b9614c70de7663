import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ReportedEvent } from "../model/statement.ts";
import { faultsOf, fieldData, fieldText, readFixture, readText } from "./fixtures/read-fixture.ts";
import type { WholeText } from "./reading/read-whole.ts";

const minute = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const drawn = (one: ReportedEvent) =>
  `${one.title} | ${one.kind} | ${one.countries.join()} | ${one.services.join()} | ${minute(one.period.start)}/${minute(one.period.end)} ${one.precision}`;
const eventsOf = (read: WholeText) => read.items.flatMap((item) => item.events);

describe("Tor's timeline", () => {
  test("events by day, the last day with them; only links that can be followed", () => {
    const read = readFixture("tor-timeline.json");
    expect(read.format.id).toBe("tor-timeline");
    expect(eventsOf(read).map(drawn)).toEqual([
      "A certificate changes | timeline entry |  | tor | 2020-12-05T00:00/2020-12-10T00:00 day",
      "Users increase | timeline entry | RU | tor | 2019-04-27T00:00/2019-04-28T00:00 day",
      "Users increase | timeline entry | RU | tor | 2019-04-27T00:00/2019-04-28T00:00 day",
    ]);
    expect(new Set(eventsOf(read).map(({ id }) => id)).size).toBe(3);
    expect(eventsOf(read)[0]?.publications).toEqual([
      { title: "ticket", url: "https://bugs.example/1", publishedAt: null },
    ]);
    expect(eventsOf(read).map(({ summary }) => summary)).toEqual([
      "A certificate changes, and meek fails. Protocols: meek, moat.",
      "Goes on, says the timeline. The cause is unknown, says the timeline.",
      null,
    ]);
    expect(faultsOf(read)).toEqual(["1 places country-unknown", "1 end period", "1 start time-format"]);
  });

  test.skipIf(!existsSync(fieldData))("all 467 events (needs ../shared/data)", () => {
    const read = readText("news.json", fieldText("events/tor-timeline-news.json"));
    expect(read.rejects).toEqual([]);
    expect(new Set(eventsOf(read).map(({ id }) => id)).size).toBe(467);
    expect(eventsOf(read).filter(({ countries }) => countries.length > 0)).toHaveLength(112);
  });
});

describe("JSON Feed", () => {
  test("an article at the moment it was published, its words without markup", () => {
    const read = readFixture("json-feed.json", { country: "KE", service: "telegram, whatsapp" });
    expect(read.format.id).toBe("json-feed");
    expect(eventsOf(read).map(drawn)).toEqual([
      "Telegram & friends slow | article | KE | telegram,whatsapp | 2024-11-08T04:30/2024-11-08T04:30 minute",
      "A note without a title. | article | KE | telegram,whatsapp | 2024-11-08T07:30/2024-11-08T07:30 minute",
    ]);
    expect(eventsOf(read)[0]?.summary).toBe("People say it is slow.");
    // An address that would run in a reader's browser is none.
    expect(eventsOf(read)[1]?.publications[0]?.url).toBeNull();
    expect(faultsOf(read)).toEqual(["1 date_published time-zone", "1 id id-missing"]);
  });

  test("the same article has the same id in every load", () => {
    const ids = () => eventsOf(readFixture("json-feed.json")).map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});

describe("TimelineJS", () => {
  test("dates in columns, as exactly as they are filled; times need a clock", () => {
    const read = readFixture("timeline-js.csv", { country: "UG" });
    expect(read.format.id).toBe("timeline-js");
    expect(eventsOf(read).map(drawn)).toEqual([
      "Exams begin | event | KE |  | 2024-11-08T00:00/2024-11-09T00:00 day",
      "A month of it | Exams | UG |  | 2024-11-01T00:00/2024-12-01T00:00 month",
      "A year and more | era | UG |  | 2024-01-01T00:00/2026-01-01T00:00 about",
    ]);
    expect(faultsOf(read)).toEqual([
      "6 year time-zone",
      "7 year time-format",
      "8 end year period",
      "9 year time-missing",
      "10 headline title-missing",
    ]);
  });

  test("events of one name on one day are as many events, in a sheet and in sheets of several countries", () => {
    const sheet =
      "Year,Month,Day,Headline,Text\n2024,11,8,Shutdown,in the north\n2024,11,8,Shutdown,in the south\n";
    const ids = ["KE", "UG"].flatMap((country) =>
      eventsOf(readText("t.csv", sheet, { country })).map(({ id }) => id),
    );
    expect(ids).toEqual([
      "timeline-2024-11-08-ke-shutdown",
      "timeline-2024-11-08-ke-shutdown-2",
      "timeline-2024-11-08-ug-shutdown",
      "timeline-2024-11-08-ug-shutdown-2",
    ]);
  });

  test("by the clock that is said", () => {
    const read = readFixture("timeline-js.csv", { time_zone: "Africa/Nairobi" });
    expect(eventsOf(read).map(drawn)).toContain(
      "At half past two | event |  |  | 2024-11-08T11:30/2024-11-08T11:30 minute",
    );
  });
});
