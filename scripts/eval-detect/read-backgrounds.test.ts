import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Half } from "../../lib/evaluate/background.ts";
import { DAY, HOUR, overlap } from "../../lib/model/interval.ts";
import { randomFrom } from "../../lib/simulate/random.ts";
import { readBackgrounds } from "./read-backgrounds.ts";
import { dataFolder, instant, number } from "./shared-data.ts";

const absent = !existsSync(dataFolder);

describe("cells of the data files", () => {
  test("times in all their forms are UTC", () => {
    const noon = Date.UTC(2021, 2, 13, 12);
    for (const text of [
      "2021-03-13 12:00:00 UTC",
      "2021-03-13 12:00:00+00:00",
      "2021-03-13T12:00:00Z",
      "2021-03-13 12:00:00.000",
    ])
      expect(instant(text), text).toBe(noon);
    expect(instant("2021-03-13")).toBe(Date.UTC(2021, 2, 13));
    expect(() => instant("soon")).toThrow(RangeError);
  });
  test("what is empty or no number is missing, and never zero", () => {
    expect([number(""), number(" "), number(undefined), number("n/a"), number("0"), number("1.5")]).toEqual([
      null,
      null,
      null,
      null,
      0,
      1.5,
    ]);
  });
});

describe("backgrounds", () => {
  test("every kind has a source in both halves, whatever data are at hand", () => {
    for (const half of ["tune", "report"] as const)
      for (const kind of ["speed", "speed with control", "outcomes", "users", "traffic"] as const)
        expect(readBackgrounds(half).sources.some((one) => one.kind === kind)).toBe(true);
  });

  test.skipIf(absent)("the halves share no observation (needs ../shared/data)", () => {
    const recorded = (half: Half) =>
      readBackgrounds(half).sources.filter(({ origin }) => origin === "recorded");
    const tune = recorded("tune");
    const report = recorded("report");
    expect(tune.length).toBeGreaterThan(3);
    const whole = (source: (typeof tune)[number]) => source.draw(randomFrom("x"), 4000 * DAY, source.perDay);
    for (const one of tune) {
      const other = report.find(
        ({ id, kind }) => kind === one.kind && id.replace("report", "tune") === one.id,
      );
      // Crowd tests are divided by network: those of one half are not in the other.
      if (one.id.startsWith("twitter")) {
        expect(report.some(({ id }) => id === one.id)).toBe(false);
        continue;
      }
      expect(other, one.id).toBeDefined();
      expect(overlap(whole(one).period, whole(other!).period), one.id).toBeNull();
    }
  });

  test.skipIf(absent)(
    "recorded series are in order, positive and as dense as they say (needs ../shared/data)",
    () => {
      for (const source of readBackgrounds("report").sources.filter(({ origin }) => origin === "recorded")) {
        const { points, period } = source.draw(randomFrom("x"), 4000 * DAY, source.perDay);
        expect(
          points.every((one) => one.value! > 0),
          source.id,
        ).toBe(true);
        expect(
          points.every((one, i) => i === 0 || one.time >= points[i - 1]!.time),
          source.id,
        ).toBe(true);
        expect(points.length / ((period.end - period.start) / DAY)).toBeCloseTo(source.perDay, 6);
        if (source.kind === "users") expect(points[0]!.duration).toBe(24 * HOUR);
      }
    },
  );

  test.skipIf(absent)(
    "a drawn stretch of a published series stays on its days (needs ../shared/data)",
    () => {
      const users = readBackgrounds("report").sources.find(({ id }) => id === "tor-nl-report")!;
      const drawn = users.draw(randomFrom("y"), 100 * DAY, 1);
      expect(drawn.period.start % DAY).toBe(0);
      expect(drawn.points.length).toBeGreaterThan(80);
    },
  );
});
