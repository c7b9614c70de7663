import { expect, test } from "vitest";
import type { Episode } from "../model/episode.ts";
import { DAY } from "../model/interval.ts";
import type { FoundEpisode } from "./detector.ts";
import { identify } from "./identity.ts";

const day = Date.parse("2015-10-14T00:00:00Z");

function found(from: number, to: number, more: Partial<FoundEpisode> = {}): FoundEpisode {
  const start = day + from * DAY;
  const end = day + to * DAY;
  return {
    country: "IR",
    service: "telegram",
    networks: [12880],
    scope: "networks",
    provenance: "measured",
    start: { earliest: start, best: start, latest: start },
    end: { earliest: end, best: end, latest: end },
    ongoing: false,
    beganBeforeData: false,
    phases: [],
    confidence: 0.99,
    detector: "regime@1",
    ...more,
  };
}

function existing(id: string, from: number, to: number, more: Partial<Episode> = {}): Episode {
  return { ...found(from, to), id, datasetRevision: 1, ...more };
}

const until = day + 100 * DAY;

test("new episodes are called after country, service and day, and numbered within the day", () => {
  const { episodes, retired } = identify(
    [found(0, 1), found(0.5, 3, { networks: [1] })],
    [],
    new Set(),
    until,
  );
  expect(episodes.map((one) => one.id)).toEqual(["ir-telegram-20151014-01", "ir-telegram-20151014-02"]);
  expect(retired).toEqual([]);
});

test("an id that was ever given is never given again", () => {
  const { episodes } = identify([found(0, 1)], [], new Set(["ir-telegram-20151014-01"]), until);
  expect(episodes[0]!.id).toBe("ir-telegram-20151014-02");
});

test("found again with another start and end, it keeps its id", () => {
  const { episodes, retired } = identify(
    [found(-1, 8)],
    [existing("ir-telegram-20151014-01", 0, 6)],
    new Set(),
    until,
  );
  expect(episodes[0]!.id).toBe("ir-telegram-20151014-01");
  expect(retired).toEqual([]);
});

test("two that became one: the better match lives on, the other leads to it", () => {
  const { episodes, retired } = identify(
    [found(0, 8)],
    [existing("a", 0, 2), existing("b", 2.5, 8)],
    new Set(),
    until,
  );
  expect(episodes[0]!.id).toBe("b");
  expect(retired).toEqual([{ id: "a", movedTo: "b", reason: "joined with another episode" }]);
});

test("one that is found no longer is retired without a successor", () => {
  const { retired } = identify([], [existing("a", 0, 2)], new Set(), until);
  expect(retired).toEqual([{ id: "a", movedTo: null, reason: "no episode is found in the newest data" }]);
});

test("other networks, or the other provenance, are another matter", () => {
  const { episodes, retired } = identify(
    [found(0, 2, { networks: [1] }), found(0, 2, { provenance: "simulated" })],
    [existing("a", 0, 2, { networks: [2] })],
    new Set(),
    until,
  );
  expect(episodes.map((one) => one.id)).toEqual(["ir-telegram-20151014-01", "ir-telegram-20151014-02"]);
  expect(retired.map((one) => one.movedTo)).toEqual([null]);
});
