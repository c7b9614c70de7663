import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { DAY, HOUR, MINUTE } from "../model/interval.ts";
import { cutRows } from "./reading/cut-rows.ts";
import { checkDuration } from "./rules/duration.ts";
import { checkLocalTime } from "./rules/local-time.ts";
import { statementsCsv } from "./statements-csv.ts";
import { checkDays, checkHours } from "./statements-csv-schedule.ts";

const now = Date.UTC(2026, 0, 1);
const utc = (text: string) => Date.parse(text);

function read(text: string, set: Record<string, string> = {}) {
  const parser = statementsCsv.open({ catalogue: builtInCatalogue, set, now });
  const cutter = cutRows(",");
  const parsed = [...cutter.push(text), ...cutter.end()].map((record) => parser.take(record));
  return {
    statements: parsed.flatMap((one) => one.items.flatMap((item) => item.statements)),
    events: parsed.flatMap((one) => one.items.flatMap((item) => item.events)),
    rejects: parsed.flatMap((one) => one.rejects).map(({ line, field, rule }) => `${line} ${field} ${rule}`),
    messages: parsed.flatMap((one) => one.rejects).map((reject) => reject.message),
  };
}

const header = "country,services,speaker,role,side,said_at,summary,published,claims\n";

/** One statement of Iran about Telegram on 20 October 2015, with the claims given. */
function claimsOf(claims: string, services = "telegram") {
  const cell = `"${claims.replaceAll('"', '""')}"`;
  return read(
    `${header}IR,${services},Pavel Durov,founder,platform,2015-10-20T20:00:00Z,said so,Post | https://example.org/1 | 2015-10-20,${cell}\n`,
  );
}

describe("a statement", () => {
  test("becomes what the row says", () => {
    const { statements, rejects } = read(
      `${header}ir,"Telegram; viber",Mahmud Vaezi,minister,government,2015-10-25,"cables, abroad","Fars | https://example.org/f | 2015-10-26; Radio",\n`,
    );
    expect(rejects).toEqual([]);
    expect(statements).toEqual([
      {
        id: "ir-mahmud-vaezi-20151025-01",
        source: "statements",
        country: "IR",
        services: ["telegram", "viber"],
        speaker: "Mahmud Vaezi",
        role: "minister",
        organisation: null,
        side: "government",
        saidAt: utc("2015-10-25T00:00:00Z"),
        precision: "day",
        summary: "cables, abroad",
        quote: null,
        language: null,
        translation: null,
        translator: null,
        publications: [
          { title: "Fars", url: "https://example.org/f", publishedAt: utc("2015-10-26T00:00:00Z") },
          { title: "Radio", url: null, publishedAt: null },
        ],
        conflictsWith: null,
        claims: [],
      },
    ]);
  });

  test("ids count the rows of one speaker and day, and a name without Latin letters still has one", () => {
    const row = (speaker: string) => `IR,telegram,${speaker},,media,2015-10-25,s,P,\n`;
    const { statements } = read(header + row("Élise Dú") + row("Élise Dú") + row("وزارت"));
    expect(statements.map((one) => one.id)).toEqual([
      "ir-elise-du-20151025-01",
      "ir-elise-du-20151025-02",
      "ir-speaker-20151025-01",
    ]);
  });

  test("a month, a time by the row's clock, and a precision of its own", () => {
    const { statements } = read(
      "country,services,speaker,side,said_at,precision,time_zone,summary,published\n" +
        "IR,telegram,A,media,2015-08,,,s,P\n" +
        "IR,telegram,A,media,2015-10-20 23:30,,Asia/Tehran,s,P\n" +
        "IR,telegram,A,media,2015-10-20,about,Asia/Tehran,s,P\n",
    );
    expect(statements.map((one) => [one.saidAt, one.precision])).toEqual([
      [utc("2015-08-01T00:00:00Z"), "month"],
      [utc("2015-10-20T20:00:00Z"), "minute"],
      [utc("2015-10-20T00:00:00Z"), "about"],
    ]);
  });

  test("every mistake of a row is told, and the row stays out", () => {
    const { statements, rejects } = read(
      `${header}XX,nobody,,,king,yesterday,,x | ftp://a | b,asserts-nothing\nIR,telegram,A,,media,2015-10-25,s,,\n`,
    );
    expect(statements).toEqual([]);
    expect(rejects).toEqual([
      "2 country country-unknown",
      "2 services service-unknown",
      "2 said_at time-format",
      "2 speaker speaker-missing",
      "2 side side-unknown",
      "2 summary summary-missing",
      "2 published url-format",
      "3 published published-missing",
    ]);
  });

  test("an id that stands twice, or that is none, is told", () => {
    const { statements, rejects } = read(
      "id,country,services,speaker,side,said_at,summary,published\n" +
        "a-1,IR,telegram,A,media,2015-10-25,s,P\na-1,IR,telegram,B,media,2015-10-25,s,P\nA 1,IR,telegram,C,media,2015-10-25,s,P\n",
    );
    expect(statements.map((one) => one.id)).toEqual(["a-1"]);
    expect(rejects).toEqual(["3 id id-twice", "4 id id-format"]);
  });

  test("a column that is missing is named; --set fills it", () => {
    const text = "services,speaker,side,said_at,summary,published\ntelegram,A,media,2015-10-25,s,P\n";
    expect(() => read(text)).toThrow('the header has no column "country"');
    expect(read(text, { country: "IR" }).statements).toHaveLength(1);
  });
});

describe("an event", () => {
  test("covers its days, whole", () => {
    const { events, rejects } = read(
      "kind,event_kind,country,services,title,start,end,published\n" +
        "event,exam,KE,,National exams,2024-11-04,2024-11-22,\n,court order,KE;UG,telegram,Order,2024-11-14T10:00:00Z,,Court | https://example.org/o\n",
    );
    expect(rejects).toEqual([]);
    expect(events.map((one) => [one.id, one.kind, one.countries, one.period, one.precision])).toEqual([
      [
        "ke-national-exams-20241104-01",
        "exam",
        ["KE"],
        { start: utc("2024-11-04"), end: utc("2024-11-23") },
        "day",
      ],
      [
        "ke-order-20241114-01",
        "court order",
        ["KE", "UG"],
        { start: utc("2024-11-14T10:00:00Z"), end: utc("2024-11-14T10:00:00Z") },
        "minute",
      ],
    ]);
  });
});

describe("the Jalali calendar", () => {
  const jalali = (saidAt: string, claims = "", calendar = "jalali") =>
    read(
      `${header.trim()},calendar\nIR,telegram,Mahmud Vaezi,minister,government,${saidAt},denies it,IRNA,${claims},${calendar}\n`,
    );
  test("a row names its calendar, for when it was said and for its claims", () => {
    const { statements, rejects } = jalali("۱۳۹۴/۰۷/۲۹", "denies-interference from=1394-07-21 to=1394-07-28");
    expect(rejects).toEqual([]);
    expect(statements[0]).toMatchObject({
      id: "ir-mahmud-vaezi-20151021-01",
      saidAt: utc("2015-10-21"),
      precision: "day",
      claims: [{ period: { start: utc("2015-10-13"), end: utc("2015-10-21") } }],
    });
  });
  test("a claim names its own, whichever its row has", () => {
    const { statements } = jalali("2015-10-21", "denies-block on=1394-07-28 calendar=jalali", "");
    expect(statements[0]?.claims[0]?.period).toEqual({ start: utc("2015-10-20"), end: utc("2015-10-21") });
  });
  test("by --set, for a whole file", () => {
    const { statements } = read(
      `${header}IR,telegram,Vaezi,minister,government,1394-07-29T10:00+03:30,denies it,IRNA,\n`,
      { calendar: "jalali" },
    );
    expect(statements[0]).toMatchObject({ saidAt: utc("2015-10-21T06:30:00Z"), precision: "minute" });
  });
  test("what is no day of it, and a calendar that nobody knows, are rejects that say so", () => {
    expect(jalali("1394-12-30").rejects).toEqual(["2 said_at calendar-date"]);
    expect(jalali("1394-07").rejects).toEqual(["2 said_at calendar-month"]);
    expect(jalali("2015-10-21", "", "mayan").rejects).toEqual(["2 calendar calendar-unknown"]);
    const plain = jalali("1394-07-29", "", "");
    expect(plain.rejects).toEqual(["2 said_at time-range"]);
    expect(plain.messages[0]).toContain("say so with calendar=jalali");
  });
});

describe("claims", () => {
  test("Durov's week of interference and two hours of blocking, in one cell", () => {
    const { statements, rejects } = claimsOf(
      "asserts-throttling from=2015-10-13 to=2015-10-20 duration=7d about\nasserts-block on=2015-10-20 duration=2h about; announces-restoration",
    );
    expect(rejects).toEqual([]);
    const [throttling, block, restoration] = statements[0]?.claims ?? [];
    expect(throttling).toEqual({
      id: "ir-pavel-durov-20151020-01/1",
      kind: "asserts-throttling",
      country: "IR",
      service: "telegram",
      networks: null,
      period: { start: utc("2015-10-13"), end: utc("2015-10-21") },
      approximate: true,
      duration: 7 * DAY,
      remaining: null,
      schedule: null,
      feature: null,
      controlServices: [],
      controlCountries: [],
      movedTo: null,
    });
    expect(block).toMatchObject({
      id: "ir-pavel-durov-20151020-01/2",
      period: { start: utc("2015-10-20"), end: utc("2015-10-21") },
      duration: 2 * HOUR,
    });
    expect(restoration).toMatchObject({ kind: "announces-restoration", period: null, approximate: false });
  });

  test("an announced schedule with networks, in the clock it was announced in", () => {
    const { statements } = claimsOf(
      "announces-restriction from=2024-11-08 to=2024-11-22 days=mon-fri hours=07:00-10:00,13:00-16:00 tz=Africa/Nairobi networks=AS36926,33771 country=KE",
    );
    expect(statements[0]?.claims[0]).toMatchObject({
      country: "KE",
      networks: [33771, 36926],
      period: { start: utc("2024-11-08T00:00:00+03:00"), end: utc("2024-11-23T00:00:00+03:00") },
      schedule: {
        days: [1, 2, 3, 4, 5],
        hours: [
          { from: 7, to: 10 },
          { from: 13, to: 16 },
        ],
        timeZone: "Africa/Nairobi",
      },
    });
  });

  test("controls, remaining speed, feature, and where people moved", () => {
    const { statements, rejects } = claimsOf(
      'attributes-technical-fault controls=whatsapp,google control-countries=TR,AZ; asserts-throttling remaining=60% feature="group calls"; says-people-moved moved-to=viber',
    );
    expect(rejects).toEqual([]);
    expect(statements[0]?.claims).toMatchObject([
      { controlServices: ["whatsapp", "google"], controlCountries: ["TR", "AZ"] },
      { remaining: 0.6, feature: "group calls" },
      { movedTo: "viber" },
    ]);
  });

  test("one that names no service is made of each of the statement's", () => {
    const { statements } = claimsOf("asserts-throttling; asserts-block service=viber", '"telegram,viber"');
    expect(statements[0]?.claims.map((one) => [one.id.slice(-2), one.kind, one.service])).toEqual([
      ["/1", "asserts-throttling", "telegram"],
      ["/2", "asserts-throttling", "viber"],
      ["/3", "asserts-block", "viber"],
    ]);
  });

  test.each([
    [
      "since then, until it was said",
      "asserts-throttling from=2015-10-13",
      "2015-10-13",
      "2015-10-20T20:00:00Z",
    ],
    [
      "from then, so long",
      "asserts-block from=2015-10-20T17:00Z duration=2h",
      "2015-10-20T17:00Z",
      "2015-10-20T19:00Z",
    ],
    [
      "until then, so long",
      "asserts-block to=2015-10-20T19:00Z duration=2h",
      "2015-10-20T17:00Z",
      "2015-10-20T19:00Z",
    ],
    [
      "from when it was said, until then",
      "announces-restriction to=2015-10-31",
      "2015-10-20T20:00:00Z",
      "2015-11-01",
    ],
  ])("a period %s", (_, claim, start, end) => {
    expect(claimsOf(claim).statements[0]?.claims[0]?.period).toEqual({ start: utc(start), end: utc(end) });
  });

  test.each([
    ["throttled", "claim-kind"],
    ["asserts-block whom=me", "claim-attribute"],
    ["asserts-block feature=calls feature=bots", "claim-attribute"],
    ["asserts-block feature=", "claim-attribute"],
    ["asserts-block from=2015-10-20 on=2015-10-20", "period"],
    ["asserts-block from=2015-10-21 to=2015-10-19", "period"],
    ["asserts-block to=2015-10-19", "period"],
    ["announces-restriction from=2015-10-21", "period"],
    ["asserts-block from=1999-10-21", "time-range"],
    ["asserts-block from=2015-10-20T17:00", "time-zone"],
    ["asserts-block duration=soon", "duration-format"],
    ["asserts-block remaining=3", "share-range"],
    ["asserts-block networks=0", "network-format"],
    ["announces-restriction hours=07:00-10:00", "time-zone"],
    ["announces-restriction hours=7-10 tz=Africa/Nairobi", "hours-format"],
    ["announces-restriction days=someday tz=Africa/Nairobi", "days-format"],
    ["announces-restriction tz=Nairobi", "time-zone-unknown"],
    ["says-people-moved", "claim-attribute"],
    ["says-people-moved moved-to=nowhere", "service-unknown"],
    ["attributes-technical-fault control-countries=XX", "country-unknown"],
  ])("%j breaks %s, and the statement stays out", (claim, rule) => {
    const { statements, rejects, messages } = claimsOf(claim);
    expect(statements).toEqual([]);
    expect(rejects).toEqual([`2 claims ${rule}`]);
    expect(messages[0]).toContain(claim.slice(0, 20));
  });
});

describe("local time", () => {
  const at = (text: string, zone: string) => {
    const read = checkLocalTime(text, zone);
    return read.ok ? [new Date(read.value.time).toISOString(), read.value.duration / HOUR] : read.rule;
  };

  // Berlin 2024: summer time from 31 March 02:00 to 27 October 03:00 (Directive 2000/84/EC).
  test.each([
    ["2024-03-31 01:59", "2024-03-31T00:59:00.000Z", 0],
    ["2024-03-31 03:00", "2024-03-31T01:00:00.000Z", 0],
    ["2024-03-31 02:30", "2024-03-31T01:30:00.000Z", 0],
    ["2024-10-27 02:30", "2024-10-27T00:30:00.000Z", 0],
    ["2024-10-27 03:00", "2024-10-27T02:00:00.000Z", 0],
    ["2024-03-31", "2024-03-30T23:00:00.000Z", 23],
    ["2024-10-27", "2024-10-26T22:00:00.000Z", 25],
    ["2024-07-01", "2024-06-30T22:00:00.000Z", 24],
  ])("%s in Berlin", (text, time, hours) => {
    expect(at(text, "Europe/Berlin")).toEqual([time, hours]);
  });

  test("an offset or an epoch speaks for itself", () => {
    expect(at("2024-07-01T12:00:00Z", "Europe/Berlin")).toEqual(["2024-07-01T12:00:00.000Z", 0]);
    expect(at("1719835200", "Europe/Berlin")).toEqual(["2024-07-01T12:00:00.000Z", 0]);
    expect(at("noon", "Europe/Berlin")).toBe("time-format");
  });

  test("half-hour and odd offsets: Tehran in October 2015 (+03:30), Kathmandu (+05:45)", () => {
    expect(at("2015-10-20 23:30", "Asia/Tehran")).toEqual(["2015-10-20T20:00:00.000Z", 0]);
    expect(at("2024-01-01 05:45", "Asia/Kathmandu")).toEqual(["2024-01-01T00:00:00.000Z", 0]);
  });
});

describe("words for days, hours and lengths", () => {
  const value = (checked: { ok: boolean; value?: unknown; rule?: string }) =>
    checked.ok ? checked.value : checked.rule;

  test("days", () => {
    expect(value(checkDays("mon-fri"))).toEqual([1, 2, 3, 4, 5]);
    expect(value(checkDays("Sat-Mon,wednesday"))).toEqual([1, 3, 6, 7]);
    expect(value(checkDays("daily"))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(value(checkDays("mo"))).toBe("days-format");
  });

  test("hours", () => {
    expect(value(checkHours("22:30-02:00,0:00-24:00"))).toEqual([
      { from: 22.5, to: 2 },
      { from: 0, to: 24 },
    ]);
    expect(value(checkHours("25:00-26:00"))).toBe("hours-format");
  });

  test("lengths", () => {
    expect(value(checkDuration("2h10m"))).toBe(130 * MINUTE);
    expect(value(checkDuration("1.5h"))).toBe(90 * MINUTE);
    expect(value(checkDuration("1w"))).toBe(7 * DAY);
    expect(value(checkDuration("0d"))).toBe("duration-format");
  });
});
