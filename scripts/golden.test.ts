import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../db/client.ts";
import { readStatement } from "../db/queries/editorial/read-statement.ts";
import { listEpisodes } from "../db/queries/findings/list-episodes.ts";
import { listVerdicts } from "../db/queries/findings/list-verdicts.ts";
import { changeText, reasonText } from "../lib/i18n/index.ts";
import { HOUR } from "../lib/model/interval.ts";
import type { Verdict } from "../lib/model/verdict.ts";
import { findingsDocument } from "./demo/findings-document.ts";
import { scenarios } from "./demo/scenarios/index.ts";
import { checkTruth } from "./demo/truth-check.ts";
import { type DemoReport, loadDemonstration } from "./pipeline/demo.ts";

/**
 * The golden run: the demonstration through the whole pipeline, every finding in one document under version
 * control, so that a changed threshold shows as a change that a person can review. Where the change is meant,
 * `DIMLINE_GOLDEN=write npx vitest run scripts/golden.test.ts` writes the document anew.
 */
const goldenFile = path.join(import.meta.dirname, "golden.golden.json");
const now = Date.parse("2026-01-01T00:00:00Z");

let handle: Handle;
let report: DemoReport;
let verdicts: ReadonlyMap<string, Verdict>;

beforeAll(async () => {
  handle = openInMemory();
  report = await loadDemonstration(handle, { now });
  verdicts = new Map(listVerdicts(handle).map((verdict) => [verdict.claim, verdict]));
}, 240_000);

const verdictOn = (claim: string) => verdicts.get(claim)?.value;
const codesOf = (claim: string) => verdicts.get(claim)?.reasons.map((reason) => reason.code) ?? [];

describe("the demonstration", () => {
  test("goes in whole, through the real parsers", () => {
    for (const run of report.ingest.runs) {
      expect(run).toMatchObject({ state: "done", rejected: 0, duplicate: 0 });
      expect(run.accepted).toBeGreaterThan(0);
    }
    expect(report.ingest.runs.map((run) => run.format)).toContain("ooni-raw");
  });

  test("everything found in it is marked as simulated", () => {
    const provenances = new Set(listEpisodes(handle).map((episode) => episode.provenance));
    expect([...provenances]).toEqual(["simulated"]);
    for (const verdict of verdicts.values()) expect(["simulated", null]).toContain(verdict.provenance);
  });

  test("gives the findings under version control", () => {
    const actual = {
      ...findingsDocument(handle),
      truth: scenarios.flatMap((scenario) => checkTruth(scenario, listEpisodes(handle))),
    };
    if (process.env.DIMLINE_GOLDEN === "write")
      writeFileSync(goldenFile, `${JSON.stringify(actual, null, 2)}\n`);
    expect(actual).toEqual(JSON.parse(readFileSync(goldenFile, "utf8")));
  });

  test("loaded again adds nothing and changes nothing", async () => {
    const before = findingsDocument(handle);
    const again = await loadDemonstration(handle, { now });
    expect(again.ingest.changed).toBe(false);
    for (const run of again.ingest.runs) expect(run).toMatchObject({ accepted: 0, rejected: 0 });
    expect(again.detect.services).toBe(0);
    expect(findingsDocument(handle)).toEqual(before);
  }, 120_000);
});

describe("what really happened in the scenarios", () => {
  test("the bounds hold every true edge", () => {
    const checks = scenarios.flatMap((scenario) => checkTruth(scenario, listEpisodes(handle)));
    expect(checks).toHaveLength(18);
    expect(checks.filter((one) => !one.holds)).toEqual([]);
  });

  test("services and countries that were left alone have no episode", () => {
    const disturbed = new Set(
      scenarios.flatMap((scenario) => scenario.interferences.map((one) => `${one.country}/${one.service}`)),
    );
    const found = new Set(listEpisodes(handle).map((episode) => `${episode.country}/${episode.service}`));
    expect([...found].sort()).toEqual([...disturbed].sort());
  });
});

describe("what a fair reader expects of Iran, October 2015", () => {
  test.each([
    "ir-2015-10-20-farneghizad-no-measure/1",
    "ir-2015-10-21-ministry-no-order/1",
    "ir-2015-10-21-vaezi-denial/1",
  ])("the denial %s is contradicted, with an episode and its figures", (claim) => {
    expect(verdictOn(claim)).toBe("contradicted");
    const verdict = verdicts.get(claim)!;
    expect(verdict.episodes).toHaveLength(1);
    const found = verdict.reasons.find((reason) => reason.code === "episode-found");
    expect(found?.figures).toMatchObject({ n: expect.any(Number), networkCount: expect.any(Number) });
  });

  test("Durov's week and his two hours are supported, each by itself", () => {
    expect(verdictOn("ir-2015-10-20-durov-restored/1")).toBe("supported");
    expect(codesOf("ir-2015-10-20-durov-restored/1")).toContain("duration-matches");
    expect(verdictOn("ir-2015-10-20-durov-restored/2")).toBe("supported");
    expect(codesOf("ir-2015-10-20-durov-restored/2")).toContain("duration-matches");
    expect(verdictOn("ir-2015-10-20-durov-restored/3")).toBe("supported");
    expect(verdictOn("ir-2015-10-20-durov-blocked/1")).toBe("supported");
  });

  test("the week was measured within half a day of seven days, the block within half an hour of two hours and a bit", () => {
    const [episode] = listEpisodes(handle, { country: "IR", service: "telegram" });
    const lengths = new Map(
      episode?.phases.map((phase) => [phase.kind, ((phase.end?.best ?? 0) - phase.start.best) / HOUR]),
    );
    expect(Math.abs(lengths.get("throttling")! - 6.88 * 24)).toBeLessThan(12);
    expect(Math.abs(lengths.get("block")! - 2.17)).toBeLessThan(0.5);
  });

  test("a technical fault is contradicted by services and countries that had no trouble", () => {
    expect(verdictOn("ir-2015-10-21-ministry-no-order/2")).toBe("contradicted");
    const cables = "ir-2015-10-25-vaezi-cables/1";
    expect(verdictOn(cables)).toBe("contradicted");
    expect(codesOf(cables).filter((code) => code === "country-unaffected")).toHaveLength(2);
    expect(codesOf(cables).filter((code) => code === "service-unaffected")).toHaveLength(4);
    expect(codesOf(cables)).toContain("service-suffers");
  });

  test("what nobody measured cannot be tested: July, bots, calls", () => {
    expect(verdictOn("ir-2015-07-khosravi-letter/1")).toBe("cannot be tested");
    expect(codesOf("ir-2015-07-khosravi-letter/1")).toContain("no-measurements");
    expect(verdictOn("ir-2015-09-gharib-bots/1")).toBe("cannot be tested");
    expect(verdictOn("ir-2015-10-21-anderson-slowing/3")).toBe("cannot be tested");
  });

  test("the researcher's slowing of Telegram and Viber is supported", () => {
    expect(verdictOn("ir-2015-10-21-anderson-slowing/1")).toBe("supported");
    expect(verdictOn("ir-2015-10-21-anderson-slowing/2")).toBe("supported");
  });
});

describe("what a fair reader expects of Kenya, November 2024", () => {
  test("each network's compliance with the letter", () => {
    const { compliance } = verdicts.get("ke-2024-10-31-ca-letter/1")!;
    expect(compliance.map(({ network, behaviour }) => [network, behaviour])).toEqual([
      [12455, "not carried out"],
      [33771, "kept to"],
      [36866, "no data"],
      [36926, "exceeded"],
    ]);
  });

  test("the letter as another outlet has it is told apart: Safaricom goes beyond mornings only", () => {
    const { compliance } = verdicts.get("ke-2024-11-09-ca-letter-mornings-only/1")!;
    expect(compliance.find((one) => one.network === 33771)?.behaviour).toBe("exceeded");
  });

  test("each network's own timetable is found, in the country's clock", () => {
    const hours = listEpisodes(handle, { country: "KE", service: "telegram" })
      .flatMap((episode) => episode.phases)
      .map(({ recurrence }) => recurrence?.hours.map(({ from, to }) => `${from}–${to}`).join(" "));
    expect(hours.sort()).toEqual(["6–20", "7–10 13–16"]);
  });

  test("conflicting reports of the letter are kept apart", () => {
    for (const id of ["ke-2024-11-08-ca-letter-other-date", "ke-2024-11-09-ca-letter-mornings-only"])
      expect(readStatement(handle, id)?.conflictsWith).toBe("ke-2024-10-31-ca-letter");
  });
});

describe("what a fair reader expects of Russia, summer 2024", () => {
  test("operators who report the slowing are supported", () => {
    expect(verdictOn("ru-2024-08-07-rosteleset-cancellations/1")).toBe("supported");
    expect(verdictOn("ru-2024-08-08-amor-uneven/1")).toBe("supported");
  });

  test("that mobile networks were left alone from 26 July to 4 August is not contradicted: they were", () => {
    expect(["supported", "partly supported"]).toContain(verdictOn("ru-2024-07-25-khinshtein-schedule/3"));
  });

  test("old equipment does not explain it: Google Search, from the same company, had no trouble", () => {
    for (const claim of ["ru-2024-07-12-rostelecom-caches/1", "ru-2024-07-12-peskov-equipment/1"]) {
      expect(verdictOn(claim)).toBe("contradicted");
      expect(codesOf(claim)).toContain("service-unaffected");
    }
  });

  test("a mild slowing on two networks of eight is not ruled out by a few hundred tests", () => {
    expect(verdictOn("ru-2024-07-12-industry-source/1")).not.toBe("contradicted");
  });

  test("it goes on when the data end", () => {
    const episodes = listEpisodes(handle, { country: "RU", service: "youtube" });
    expect(episodes.some((episode) => episode.ongoing)).toBe(true);
  });
});

describe("with the simulated source switched off", () => {
  /** Reasons and changes that say what is missing, whatever else they say. */
  const missing = new Set([
    "no-measurements",
    "feature-not-measured",
    "trouble-not-measured",
    "fall-not-measured",
    "rise-not-measured",
    "nothing-to-restore",
    "demand-not-testable",
    "announced-windows",
  ]);
  let bare: Handle;
  let loaded: DemoReport;
  beforeAll(async () => {
    bare = openInMemory();
    loaded = await loadDemonstration(bare, { now, measurements: false });
  });
  afterAll(() => bare.sqlite.close());

  test("no measurement and no episode is there, and all that people said still is", () => {
    expect(listEpisodes(bare)).toEqual([]);
    expect(findingsDocument(bare)).toMatchObject({
      observations: {},
      statements: findingsDocument(handle).statements,
    });
    expect(loaded.compare.verdicts.map(({ claim }) => claim)).toEqual([...verdicts.keys()]);
  });

  test("every claim of every case cannot be tested, on no evidence at all", () => {
    for (const verdict of loaded.compare.verdicts)
      expect(verdict).toMatchObject({
        value: "cannot be tested",
        provenance: null,
        strength: "none",
        detector: null,
        episodes: [],
        coverage: { observations: 0, networks: 0, hoursWithData: 0, sources: [] },
      });
  });

  test("each claim of Iran 2015 says what is missing, and what would change that", () => {
    const iran = loaded.compare.verdicts.filter(({ claim }) => claim.startsWith("ir-2015-"));
    expect(iran.length).toBeGreaterThanOrEqual(15);
    for (const { claim, reasons, wouldChange } of iran) {
      expect(
        reasons.filter(({ code }) => missing.has(code)),
        claim,
      ).not.toEqual([]);
      expect(
        reasons.filter(({ weighs }) => weighs !== "neither"),
        claim,
      ).toEqual([]);
      const asked = wouldChange.map(({ code }) => code);
      expect(asked, claim).not.toEqual([]);
      if (!reasons.some(({ code }) => code === "demand-not-testable"))
        expect(
          asked.some((code) => /^(measurements|control|episode-found|numbers)/.test(code)),
          claim,
        ).toBe(true);
      for (const one of [...reasons.map((r) => reasonText(r)), ...wouldChange.map((c) => changeText(c))])
        expect(one, claim).toMatch(/\S/);
    }
  });

  test("the denials name the service, the country and the time for which nothing was measured", () => {
    const denial = loaded.compare.verdicts.find(
      ({ claim }) => claim === "ir-2015-10-20-farneghizad-no-measure/1",
    );
    const reason = denial?.reasons.find(({ code }) => code === "no-measurements");
    expect(reason === undefined ? "" : reasonText(reason)).toMatch(
      /^There are no measurements of Telegram in Iran in the time tested \(.*Oct 2015/,
    );
    expect(denial?.wouldChange.map((change) => changeText(change)).join(" ")).toMatch(
      /Measurements of Telegram in Iran from .* on at least 2 networks/,
    );
  });
});
