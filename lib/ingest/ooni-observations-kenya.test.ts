import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import type { Observation } from "../model/observation.ts";
import { ooniObservations } from "./ooni-observations.ts";
import { cutRows } from "./reading/cut-rows.ts";

/** The tables of November 2023, against counts made by hand (../shared/data/MANIFEST.md). */
const now = Date.UTC(2026, 0, 1);
const parser = () => ooniObservations.open({ catalogue: builtInCatalogue, set: {}, now });

const kenya = join(import.meta.dirname, "../../../shared/data/ooni/kenya-2023");

describe("Kenya, November 2023", () => {
  const skip = test.skipIf(!existsSync(kenya));

  /** Everything that the file says, each observation once: its rows come twice in the file. */
  function observationsOf(name: string) {
    const reading = parser();
    const cutter = cutRows(",");
    const text = gunzipSync(readFileSync(join(kenya, name))).toString("utf8");
    const parsed = [...cutter.push(text), ...cutter.end()].map((record) => reading.take(record));
    parsed.push(reading.end());
    const once = new Map<string, Observation>();
    let contradictions = 0;
    for (const one of parsed.flatMap((of) => of.items.flatMap((item) => item.observations))) {
      const key = `${one.measurement} ${one.metric} ${one.target}`;
      const before = once.get(key);
      if (before === undefined) once.set(key, one);
      else if (before.outcome !== one.outcome || before.value !== one.value) contradictions += 1;
    }
    const rejects = parsed.flatMap((of) => of.rejects);
    return { observations: [...once.values()], contradictions, rejects };
  }

  /** Outcomes of a target on Safaricom from 8 to 24 November, inside and outside the hours of the exams. */
  function tally(observations: readonly Observation[], target: string) {
    const counts = {
      inside: { ok: 0, down: 0, blocked: 0, inconclusive: 0 },
      outside: { ok: 0, down: 0, blocked: 0, inconclusive: 0 },
    };
    for (const one of observations) {
      if (one.network !== 33771 || one.target !== target || one.outcome === null) continue;
      if (one.time < Date.UTC(2023, 10, 8) || one.time >= Date.UTC(2023, 10, 25)) continue;
      const hour = new Date(one.time).getUTCHours();
      const weekday = new Date(one.time).getUTCDay() % 6 !== 0;
      const exam = weekday && ((hour >= 4 && hour < 7) || (hour >= 10 && hour < 13));
      counts[exam ? "inside" : "outside"][one.outcome] += 1;
    }
    return counts;
  }

  skip("web.telegram.org on Safaricom: 56 of 60 blocked in exam hours, 30 of 285 outside (needs ../shared/data)", () => {
    const { observations, contradictions, rejects } = observationsOf("2023-KE-telegram.csv.gz");
    expect(rejects).toEqual([]);
    expect(contradictions).toBe(0);
    expect(new Set(observations.map((one) => one.measurement)).size).toBe(2344);
    // The inconclusive ones are runs that ended, hanging on the data centres, before the web client's turn came.
    expect(tally(observations, "web.telegram.org")).toEqual({
      inside: { ok: 4, down: 0, blocked: 56, inconclusive: 21 },
      outside: { ok: 255, down: 0, blocked: 30, inconclusive: 7 },
    });
    expect(tally(observations, "149.154.175.50").inside).toEqual({
      ok: 7,
      down: 0,
      blocked: 74,
      inconclusive: 0,
    });
    const others = observations.filter((one) => one.network !== 33771 && one.target === "web.telegram.org");
    const blocked = others.filter((one) => one.outcome === "blocked").length;
    expect(blocked / others.length).toBeLessThan(0.03);
  });

  skip("telegram.org by web_connectivity: 50 of 51 blocked in exam hours, 19 of 159 outside (needs ../shared/data)", () => {
    const { observations, contradictions, rejects } = observationsOf(
      "2023-KE-web_connectivity-telegram.org.csv.gz",
    );
    expect(rejects).toEqual([]);
    expect(contradictions).toBe(0);
    expect(tally(observations, "telegram.org")).toEqual({
      inside: { ok: 1, down: 0, blocked: 50, inconclusive: 0 },
      outside: { ok: 140, down: 0, blocked: 19, inconclusive: 0 },
    });
    // 1,455 rows of an IPv6 address, most of them without a route: none of them a block by itself.
    expect(observations.filter((one) => one.outcome === "blocked")).toHaveLength(162);
  });
});
