import { describe, expect, test } from "vitest";
import { type Claim, claimAbout } from "../model/claim.ts";
import type { Episode, Phase } from "../model/episode.ts";
import { type Bound, HOUR, type Instant, MINUTE } from "../model/interval.ts";
import type { Coverage } from "../model/series.ts";
import type { Side, Statement } from "../model/statement.ts";
import type { Verdict } from "../model/verdict.ts";
import { summaryText } from "./sentence-text.ts";
import { type SummaryInput, serviceSummary } from "./service-summary.ts";

const october = { start: Date.UTC(2015, 9, 6), end: Date.UTC(2015, 9, 28) };
const until = Date.UTC(2015, 10, 10);

const watched: Coverage = {
  period: october,
  observations: 12_351,
  networks: 8,
  probes: null,
  hoursWithData: 506,
  hours: 528,
  sources: ["ooni"],
};
const unwatched: Coverage = { ...watched, observations: 0, networks: 0, hoursWithData: 0, sources: [] };

const at = (text: string): Instant => Date.parse(text);
const sharp = (instant: Instant): Bound => ({ earliest: instant, best: instant, latest: instant });

function phase(kind: Phase["kind"], from: string, to: string | null, more: Partial<Phase> = {}): Phase {
  return {
    kind,
    start: sharp(at(from)),
    end: to === null ? null : sharp(at(to)),
    severity: null,
    affectedShare: null,
    confidence: 0.99,
    feature: null,
    recurrence: null,
    evidence: [],
    ...more,
  };
}

function episode(id: string, ...phases: Phase[]): Episode {
  const last = phases.at(-1)!;
  return {
    id,
    country: "IR",
    service: "telegram",
    networks: [12880, 197207],
    scope: "national",
    provenance: "measured",
    start: phases[0]!.start,
    end: last.end,
    ongoing: last.end === null,
    beganBeforeData: false,
    phases,
    confidence: 0.99,
    detector: "regime@1",
    datasetRevision: 1,
  };
}

const claim: Claim = claimAbout({
  id: "",
  kind: "denies-interference",
  country: "IR",
  service: "telegram",
});

function denial(id: string, side: Side): Statement {
  return {
    id,
    source: "statements",
    country: "IR",
    services: ["telegram"],
    speaker: "A speaker",
    role: null,
    organisation: null,
    side,
    saidAt: at("2015-10-20T00:00Z"),
    precision: "day",
    summary: "The ministry has taken no measure.",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: [{ ...claim, id: `${id}/1` }],
  };
}

function verdict(
  on: string,
  value: Verdict["value"],
  episodes: readonly string[],
): SummaryInput["verdicts"][number] {
  return { claim: `${on}/1`, value, episodes };
}

function summary(input: Partial<SummaryInput>): string {
  return summaryText(
    serviceSummary({
      country: "Iran",
      service: "Telegram",
      range: october,
      until,
      episodes: [],
      statements: [],
      verdicts: [],
      coverage: watched,
      ...input,
    }),
  );
}

const founding = episode(
  "ir-telegram-20151013-01",
  phase("throttling", "2015-10-13T18:00Z", "2015-10-20T15:20Z"),
  phase("block", "2015-10-20T15:20Z", "2015-10-20T17:30Z"),
);

describe("serviceSummary", () => {
  test("tells a slow week, two dark hours and the denial in one sentence", () => {
    expect(
      summary({
        episodes: [founding],
        statements: [denial("said", "government")],
        verdicts: [verdict("said", "contradicted", [founding.id])],
      }),
    ).toBe(
      "Telegram in Iran was slowed from 13 October 2015 for about 6.9 days and blocked for about 2 hours on 20 October 2015; the government denied it.",
    );
  });

  test("a denial that cannot be tested, or that another episode contradicts, is not put beside it", () => {
    const statements = [denial("said", "government")];
    for (const verdicts of [
      [verdict("said", "cannot be tested", [])],
      [verdict("said", "contradicted", ["ir-telegram-20140101-01"])],
    ])
      expect(summary({ episodes: [founding], statements, verdicts })).not.toContain("denied");
  });

  test("two sides that deny are several", () => {
    const statements = [denial("one", "government"), denial("two", "operator")];
    const verdicts = statements.map(({ id }) => verdict(id, "contradicted", [founding.id]));
    expect(summary({ episodes: [founding], statements, verdicts })).toContain("; several sides denied it.");
  });

  test("where nobody measured it says so, and never that all was well", () => {
    expect(summary({ coverage: unwatched })).toBe(
      "Nobody measured Telegram in Iran between 6 October 2015 and 27 October 2015. That is not the same as nothing happening.",
    );
  });

  test("where nothing was found it says in how much", () => {
    expect(summary({})).toBe(
      "No interference with Telegram in Iran was found between 6 October 2015 and 27 October 2015, in 12,351 observations on 8 networks.",
    );
  });

  test("a block by the clock counts its times, not the days between them", () => {
    const occurrences = ["2015-10-12", "2015-10-13", "2015-10-14"].map((day) => ({
      start: at(`${day}T04:00Z`),
      end: at(`${day}T07:00Z`),
    }));
    const recurrence = {
      days: [1, 2, 3, 4, 5],
      hours: [{ from: 7, to: 10 }],
      timeZone: "Africa/Nairobi",
      occurrences,
      missed: [],
      unmeasured: [],
    };
    const text = summary({
      episodes: [
        episode(
          "ir-telegram-20151012-01",
          phase("block", "2015-10-12T04:00Z", "2015-10-14T07:00Z", { recurrence }),
          phase("block", "2015-10-12T04:00Z", "2015-10-14T07:00Z"),
        ),
      ],
    });
    expect(text).toBe(
      "Telegram in Iran was blocked at recurring hours, 3 times between 12 October 2015 and 14 October 2015.",
    );
  });

  test("what a few networks show is said of them and not of the country", () => {
    const block = phase("block", "2015-10-13T00:00Z", "2015-10-13T02:00Z");
    const on = (...networks: number[]) =>
      summary({ episodes: [{ ...episode("x", block), scope: "networks", networks }] });
    expect(on(36926)).toBe(
      "Telegram in Iran was blocked on one network (AS36926) from 13 October 2015 for about 2 hours.",
    );
    expect(on(33771, 36926)).toContain("was blocked on 2 networks from");
    expect(on()).toContain("was blocked on a network that is not known from");
  });

  test("of two timetables the one that came most often leads, though the other took longer", () => {
    const timetable = (id: string, network: number, times: number, hours: number): Episode => {
      const occurrences = Array.from({ length: times }, (_, day) => {
        const start = at("2015-10-07T04:00Z") + day * 24 * HOUR;
        return { start, end: start + hours * HOUR };
      });
      const recurrence = {
        days: [1, 2, 3, 4, 5, 6, 7],
        hours: [{ from: 7, to: 7 + hours }],
        timeZone: "Africa/Nairobi",
        occurrences,
        missed: [],
        unmeasured: [],
      };
      const drawn = phase("block", "2015-10-07T04:00Z", "2015-10-20T00:00Z", { recurrence });
      return { ...episode(id, drawn), scope: "networks", networks: [network] };
    };
    const [long, frequent] = [timetable("long", 36926, 4, 14), timetable("frequent", 33771, 9, 3)];
    for (const episodes of [
      [long, frequent],
      [frequent, long],
    ])
      expect(summary({ episodes })).toBe(
        "Telegram in Iran was blocked at recurring hours on one network (AS33771), 9 times between 7 October 2015 and 15 October 2015. One further episode falls in the time shown.",
      );
    const plain = episode("plain", phase("throttling", "2015-10-06T00:00Z", "2015-10-20T00:00Z"));
    expect(summary({ episodes: [long, frequent, plain] })).toMatch(/^Telegram in Iran was slowed from/);
  });

  test("what lasts still is told with the day the data end, not as if it were today", () => {
    expect(
      summary({
        episodes: [episode("ir-telegram-20151013-01", phase("throttling", "2015-10-13T18:00Z", null))],
      }),
    ).toBe(
      "Telegram in Iran was slowed from 13 October 2015 on, and still was when the data end on 9 November 2015.",
    );
  });

  test("speaks of the longest of several, and says that there are more", () => {
    const short = episode(
      "ir-telegram-20151024-01",
      phase("block", "2015-10-24T00:00Z", "2015-10-24T01:00Z"),
    );
    expect(summary({ episodes: [short, founding] })).toMatch(
      /^Telegram in Iran was slowed from 13 October 2015 .* One further episode falls in the time shown\.$/,
    );
  });

  test("every composition of an episode has its sentence", () => {
    const part = (kind: Phase["kind"], hour: number) =>
      phase(
        kind,
        new Date(october.start + hour * HOUR).toISOString(),
        new Date(october.start + (hour + 3) * HOUR).toISOString(),
      );
    for (const kinds of [
      ["throttling"],
      ["block"],
      ["shutdown"],
      ["throttling", "block"],
      ["block", "shutdown"],
    ] as const) {
      const drawn = episode("x", ...kinds.map((kind, index) => part(kind, index * 4)));
      expect(summary({ episodes: [drawn] })).toMatch(/^Telegram in Iran was (?!.* on \d+ networks).*\.$/);
      expect(summary({ episodes: [{ ...drawn, scope: "networks" }] })).toMatch(
        /^Telegram in Iran was [a-z ]+ on 2 networks .*\.$/,
      );
    }
  });

  test("a block inside the slow time is not added to it", () => {
    const overlapping = episode(
      "ir-telegram-20151013-01",
      phase("block", "2015-10-13T00:00Z", "2015-10-13T02:00Z"),
      phase("block", "2015-10-13T01:00Z", "2015-10-13T02:00Z"),
    );
    expect(summary({ episodes: [overlapping] })).toContain("for about 2 hours");
  });

  test("lengths are rounded as people say them", () => {
    const lasted = (minutes: number) =>
      summary({
        episodes: [
          episode(
            "x",
            phase(
              "block",
              "2015-10-13T00:00Z",
              new Date(at("2015-10-13T00:00Z") + minutes * MINUTE).toISOString(),
            ),
          ),
        ],
      }).match(/about (.*)\./)?.[1];
    expect([4, 43, 130, 160, 700, 60 * 50].map(lasted)).toEqual([
      "4 minutes",
      "45 minutes",
      "2 hours",
      "2.5 hours",
      "12 hours",
      "2.1 days",
    ]);
  });
});
