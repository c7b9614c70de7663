import { describe, expect, test } from "vitest";
import { type Claim, claimAbout } from "../model/claim.ts";
import { DAY, HOUR } from "../model/interval.ts";
import type { Statement } from "../model/statement.ts";
import { readTimeline } from "./cases/drawn-timeline.ts";
import { officialWord } from "./official-word.ts";

const timeline = readTimeline(`
  from 2015-10-10 step 6h
  telegram IR AS12880   oooo oooo oooo tttt tttt tttt oooo oooo
  telegram IR AS197207  oooo oooo oooo tttt tttt tttt oooo oooo
`);
const episode = timeline.services[0]!.episodes[0]!;
const { end: until } = timeline.range;

function said(at: string, rest: Partial<Statement> = {}): Statement {
  return {
    id: `said-${at}`,
    source: "statements",
    country: "IR",
    services: ["telegram"],
    speaker: "A speaker",
    role: null,
    organisation: null,
    side: "government",
    saidAt: Date.parse(at),
    precision: at.includes("T") ? "minute" : "day",
    summary: "Something.",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: [],
    ...rest,
  };
}

const announcement = (from: string, to: string): Claim =>
  claimAbout({
    id: "a/1",
    kind: "announces-restriction",
    country: "IR",
    service: "telegram",
    period: { start: Date.parse(from), end: Date.parse(to) },
  });

const word = (...statements: Statement[]) => officialWord(episode, statements, until);

describe("the first official word", () => {
  test("the episode of the drawing begins between 12 October 18:00 and 13 October 06:00", () => {
    expect(episode.start.earliest).toBeGreaterThanOrEqual(Date.parse("2015-10-12T18:00Z"));
    expect(episode.start.latest).toBeLessThanOrEqual(Date.parse("2015-10-13T06:00Z"));
  });

  test("a statement at a known minute gives the lag as wide as the start is known", () => {
    const found = word(said("2015-10-14T12:00Z"), said("2015-10-15T12:00Z"));
    if (found.state !== "spoken") throw new Error(found.state);
    expect(found.statement.id).toBe("said-2015-10-14T12:00Z");
    const at = Date.parse("2015-10-14T12:00Z");
    expect(found.lag.least).toBe(at - episode.start.latest);
    expect(found.lag.most).toBe(at + 60_000 - episode.start.earliest);
  });

  test("a statement on the day of the start may have come before it: the least lag is nothing", () => {
    const found = word(said("2015-10-13"));
    expect(found).toMatchObject({ state: "spoken", lag: { least: 0 } });
  });

  test.each<[string, Statement]>([
    ["nobody", said("2015-10-14", { country: "RU" })],
    ["another service", said("2015-10-14", { services: ["viber"] })],
    ["before it began", said("2015-10-11")],
    ["two months later", said("2015-12-20")],
  ])("%s: silence", (_, statement) => {
    expect(word(statement)).toEqual({
      state: "silent",
      until: episode.end!.latest + 30 * DAY,
      others: null,
    });
  });

  test("what a platform says breaks no official silence, but is told", () => {
    const platform = said("2015-10-14", { side: "platform" });
    expect(word(platform)).toMatchObject({ state: "silent", others: platform });
    expect(word(platform, said("2015-10-16", { side: "regulator" }))).toMatchObject({ state: "spoken" });
  });

  test("a word on the country's connectivity is a word on its services", () => {
    expect(word(said("2015-10-14", { services: ["internet"] }))).toMatchObject({ state: "spoken" });
  });

  test("announced before it began, for that time", () => {
    const letter = (from: string, to: string) => said("2015-10-01", { claims: [announcement(from, to)] });
    expect(word(letter("2015-10-12", "2015-10-20"))).toMatchObject({ state: "announced" });
    expect(word(letter("2015-09-12", "2015-09-20"))).toMatchObject({ state: "silent" });
  });

  test("an episode that goes on has been silent up to where the data end, and a month", () => {
    const ongoing = { ...episode, end: null, ongoing: true };
    expect(officialWord(ongoing, [], until)).toEqual({
      state: "silent",
      until: until + 30 * DAY,
      others: null,
    });
    expect(officialWord(ongoing, [said("2015-10-30T00:00Z")], until - HOUR)).toMatchObject({
      state: "spoken",
    });
  });

  test("the order of the statements does not matter", () => {
    const two = [said("2015-10-16"), said("2015-10-14")];
    expect(word(...two)).toEqual(word(...two.toReversed()));
  });
});
