import { expect, test } from "vitest";
import { HOUR } from "../model/interval.ts";
import type { Series } from "../model/series.ts";
import { detectAll } from "./detect-all.ts";
import type { DetectorInput } from "./detector.ts";
import { drawnSeries } from "./drawn-series.ts";
import { detectors } from "./index.ts";
import { mirrorCheck } from "./mirror.ts";

const start = Date.parse("2022-01-01T00:00:00Z");

function check(...series: Series[]) {
  const until = Math.max(...series.map(({ points }) => points.at(-1)!.time + 1));
  const input: DetectorInput = {
    country: "RU",
    service: "youtube",
    provenance: "measured",
    series,
    companions: [],
    until,
    timeZone: "Europe/Moscow",
  };
  return mirrorCheck(detectors, input, detectAll(detectors, input).episodes);
}

const speed = (text: string) =>
  drawnSeries(text, { start, step: 2 * HOUR, metric: "throughput", noise: 0.4 });

test("a fall has no mirror, and neither has noise", () => {
  expect(check(speed("50*240 10*84 50*240"))).toEqual({ series: 1, episodes: 0, found: 1 });
  expect(check(speed("50*500"))).toEqual({ series: 1, episodes: 0, found: 0 });
});

test("a week in which all was five times as fast, and then was not, is found in the mirror", () => {
  expect(check(speed("50*240 250*84 50*240"))).toEqual({ series: 1, episodes: 1, found: 0 });
});

test("outcomes and users are left out", () => {
  expect(check(drawnSeries("ok*400 xx*40 ok*200", { start }))).toEqual({ series: 0, episodes: 0, found: 0 });
  expect(check(drawnSeries("100*400", { start, metric: "users" }))).toEqual({
    series: 0,
    episodes: 0,
    found: 0,
  });
});
