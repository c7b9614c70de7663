import { expect, test } from "vitest";
import { median } from "./median.ts";
import { medianAbsoluteDeviation } from "./median-absolute-deviation.ts";
import { quantile } from "./quantile.ts";

test("quantile type 7 (oracle: the definition by hand, (n − 1)p between order statistics)", () => {
  expect(quantile([3, 1, 2, 4], 0.25)).toBe(1.75);
  expect(quantile([10, 20, 30], 0.9)).toBeCloseTo(28, 12);
  expect(quantile([5], 0.05)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});

test("median of an odd and an even number, and the input stays in its order", () => {
  const values = [9, 1, 5];
  expect(median(values)).toBe(5);
  expect(values).toEqual([9, 1, 5]);
  expect(median([1, 2, 10, 3])).toBe(2.5);
});

test("median absolute deviation (oracle: R, mad(c(1, 1, 2, 2, 4, 6, 9)) = 1.4826)", () => {
  expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBeCloseTo(1.4826, 4);
  expect(medianAbsoluteDeviation([])).toBeNaN();
});

test("selection agrees with sorting, ties and long inputs included (oracle: sort)", () => {
  for (let length = 1; length < 700; length += 37)
    for (const distinct of [1, 3, 1000]) {
      const values = Float64Array.from(
        { length },
        (_, at) => (at * 7919 + ((at * at) % 31) * 613) % distinct,
      );
      const sorted = Float64Array.from(values).sort();
      for (const p of [0, 0.05, 0.5, 0.75, 1]) {
        const place = (length - 1) * p;
        const low = sorted[Math.floor(place)]!;
        const high = sorted[Math.min(length - 1, Math.floor(place) + 1)]!;
        expect(quantile(values, p)).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 12);
      }
    }
});
