import { expect, test } from "vitest";
import { baselineInDoubt } from "../model/episode.ts";
import { HOUR } from "../model/interval.ts";
import { detectAll } from "./detect-all.ts";
import { drawnSeries } from "./drawn-series.ts";
import { detectors } from "./index.ts";

const start = Date.parse("2022-01-01T00:00:00Z");

function inDoubt(text: string): boolean[] {
  const series = drawnSeries(text, { start });
  return detectAll(detectors, {
    country: "RU",
    service: "youtube",
    provenance: "measured",
    series: [series],
    companions: [],
    until: series.points.at(-1)!.time + HOUR,
    timeZone: "Europe/Moscow",
  }).episodes.map(baselineInDoubt);
}

test("an episode that covers most of its record may have made its own baseline, and says so", () => {
  expect(inDoubt("ok*200 xx*300")).toEqual([true]);
  expect(inDoubt("ok*300 xx*100 ok*300")).toEqual([false]);
});

test("a timetable counts by its occasions and not by the days that it spans", () => {
  expect(inDoubt("ok*48 (ok*8 xx*4 ok*12)*14")).toEqual([false]);
});
