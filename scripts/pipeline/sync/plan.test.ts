import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachedAfter, stretchesOf } from "./plan.ts";

/** Days since some first day stand for instants. */
const connector = { firstSpan: 30, overlap: 3 };
const nothing = { syncedUntil: null, pending: null, failure: null };
const all = { from: null, to: null };
const broken = (start: number, end: number) => ({ start, end, request: 2, page: "/p" });
const drawn = (stretches: ReturnType<typeof stretchesOf>) =>
  stretches.map(
    ({ period, request, page }) =>
      `${period.start}-${period.end}${page === null ? "" : ` ${request}${page}`}`,
  );

describe("what is asked now", () => {
  test.each([
    ["for the first time", nothing, all, ["70-100"]],
    ["from where the last round ended, a little earlier", { ...nothing, syncedUntil: 90 }, all, ["87-100"]],
    ["as a person says", { ...nothing, syncedUntil: 90 }, { from: 10, to: 20 }, ["10-20"]],
    ["never beyond now", { ...nothing, syncedUntil: 90 }, { from: 95, to: 200 }, ["95-100"]],
    [
      "what a break left, then what came since",
      { ...nothing, syncedUntil: 80, pending: broken(77, 90) },
      all,
      ["77-90 2/p", "87-100"],
    ],
    [
      "what a break left of an early stretch, then on from where all is loaded, not from that stretch",
      { ...nothing, syncedUntil: 90, pending: broken(10, 20) },
      all,
      ["10-20 2/p", "87-100"],
    ],
    [
      "a break beyond a gap: the gap with it",
      { ...nothing, syncedUntil: 20, pending: broken(60, 90) },
      all,
      ["60-90 2/p", "17-100"],
    ],
    [
      "a break that belongs to another question is left to its own",
      { ...nothing, syncedUntil: 80, pending: broken(77, 90) },
      { from: 10, to: 20 },
      ["10-20"],
    ],
    // A clock that ran ahead once must not silence a source until that moment has come.
    ["after a clock that was ahead", { ...nothing, syncedUntil: 5_000 }, all, ["97-100"]],
  ])("%s", (_, state, asked, expected) =>
    expect(drawn(stretchesOf(connector, state, asked, 100))).toEqual(expected),
  );
});

test("whatever breaks, nothing between the first round and the last is left out", () => {
  const rounds = fc.array(fc.record({ pause: fc.integer({ min: 1, max: 40 }), breaks: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(rounds, (given) => {
      let state: Parameters<typeof stretchesOf>[1] = nothing;
      let now = 100;
      const loaded = new Set<number>();
      let first: number | null = null;
      for (const { pause, breaks } of given) {
        now += pause;
        for (const { period } of stretchesOf(connector, state, all, now)) {
          first ??= period.start;
          if (breaks) {
            state = { ...state, pending: { ...period, request: 0, page: "/" } };
            break;
          }
          for (let day = period.start; day < period.end; day += 1) loaded.add(day);
          state = { syncedUntil: reachedAfter(state, period), pending: null, failure: null };
        }
      }
      for (let day = first ?? 0; day < (state.syncedUntil ?? 0); day += 1) expect(loaded.has(day)).toBe(true);
    }),
  );
});
