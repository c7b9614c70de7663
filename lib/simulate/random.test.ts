import { describe, expect, test } from "vitest";
import { hashText, randomFrom } from "./random.ts";

const drawn = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe("seeded random numbers", () => {
  // Oracle: FNV-1a, MurmurHash3's fmix32 and sfc32 written out in Python from their authors' descriptions;
  // that fmix32 gives 0x514e28b7 for 1, as published test vectors of MurmurHash3 have it.
  test("agree with an independent implementation", () => {
    expect(hashText("")).toBe(0xab3e7c0b);
    expect(hashText("dimline")).toBe(0x7d76dbce);
    const random = randomFrom("dimline");
    expect(drawn(4, () => random.uniform() * 2 ** 32)).toEqual([
      0xbf989a3f, 0xd933fff7, 0xc46153c6, 0x7e5544eb,
    ]);
  });

  test("are the same for the same seed and differ for another", () => {
    const one = randomFrom("a");
    const same = randomFrom("a");
    const other = randomFrom("b");
    const first = drawn(20, one.uniform);
    expect(drawn(20, same.uniform)).toEqual(first);
    expect(drawn(20, other.uniform)).not.toEqual(first);
  });

  // Kolmogorov–Smirnov: for n = 20 000 the distance exceeds 1.95 / √n once in a thousand.
  test("uniform numbers are uniform", () => {
    const random = randomFrom("uniform");
    const sorted = drawn(20_000, random.uniform).sort((a, b) => a - b);
    const distance = Math.max(...sorted.map((value, at) => Math.abs(value - (at + 0.5) / sorted.length)));
    expect(distance).toBeLessThan(1.95 / Math.sqrt(sorted.length));
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted.at(-1)).toBeLessThan(1);
  });

  // Standard errors at n = 20 000: mean 1/√n = 0.007, variance √(2/n) = 0.01; four of each.
  test("normal, log-normal and exponential numbers have their moments", () => {
    const random = randomFrom("moments");
    const normal = drawn(20_000, random.normal);
    expect(Math.abs(mean(normal))).toBeLessThan(0.029);
    expect(Math.abs(mean(normal.map((value) => value ** 2)) - 1)).toBeLessThan(0.04);
    const logarithms = drawn(20_000, () => Math.log(random.logNormal(0.5)));
    expect(Math.abs(mean(logarithms.map((value) => value ** 2)) - 0.25)).toBeLessThan(0.01);
    expect(Math.abs(mean(drawn(20_000, () => random.exponential(3))) - 3)).toBeLessThan(0.085);
  });

  test("chance, pick and hex", () => {
    const random = randomFrom("rest");
    expect(drawn(50, () => random.chance(0))).not.toContain(true);
    expect(drawn(50, () => random.chance(1))).not.toContain(false);
    expect(new Set(drawn(200, () => random.pick(["a", "b", "c"])))).toEqual(new Set(["a", "b", "c"]));
    expect(() => random.pick([])).toThrow("nothing to pick from");
    expect(random.hex(13)).toMatch(/^[0-9a-f]{13}$/);
  });
});
