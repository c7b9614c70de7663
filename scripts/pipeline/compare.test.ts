import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import { gatherEvidence } from "../../db/queries/findings/gather-evidence.ts";
import { listVerdictVersions } from "../../db/queries/findings/list-verdict-versions.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { saveVerdicts } from "../../db/queries/findings/save-verdicts.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { readClaim } from "../../lib/compare/cases/drawn-claim.ts";
import { reasonText } from "../../lib/i18n/index.ts";
import type { Claim } from "../../lib/model/claim.ts";
import { HOUR, isoInstant } from "../../lib/model/interval.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { compareAll } from "./compare.ts";
import { detectStale } from "./detect.ts";
import { ingestPaths } from "./ingest.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dimline-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

const now = Date.UTC(2020, 0, 1);
const start = Date.UTC(2015, 9, 1);

/** A statement that makes these claims, in the words of `readClaim`. */
function statement(id: string, ...texts: string[]): Statement {
  const drawn = texts.map(readClaim);
  const { said } = drawn[0]!;
  return {
    id,
    source: "statements",
    country: drawn[0]!.claim.country,
    services: [...new Set(drawn.map(({ claim }) => claim.service))],
    speaker: "A speaker",
    role: null,
    organisation: null,
    side: said.side,
    saidAt: said.at,
    precision: said.precision,
    summary: "In words of a test.",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: drawn.map(({ claim }, index) => ({ ...claim, id: `${id}/${index + 1}` })),
  };
}

/** Long-form rows: two tests an hour on each network for twenty days, all failing on the days given. */
async function load(
  handle: Handle,
  name: string,
  service: string,
  blocked: readonly number[],
  source?: string,
) {
  const rows = ["timestamp,country,service,metric,outcome,asn,id"];
  for (let hour = 0; hour < 20 * 24; hour++)
    for (const asn of [12880, 197207])
      for (const half of [0, 1]) {
        const time = isoInstant(start + hour * HOUR + (half * HOUR) / 2);
        const outcome = blocked.includes(Math.floor(hour / 24)) ? "blocked" : "ok";
        rows.push(`${time},IR,${service},reachability,${outcome},${asn},${name}-${hour}-${asn}-${half}`);
      }
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, rows.join("\n"));
  await ingestPaths(handle, [file], { now, set: {}, ...(source === undefined ? {} : { source }) });
}

const denial = "denies-block telegram IR; said 2015-10-14 day";

describe("compareAll", () => {
  test("from records to a verdict; a second run changes nothing, new data change it", async () => {
    const handle = openInMemory();
    saveStatements(handle, [statement("denial", denial, "denies-block viber IR; said 2015-10-14 day")], null);
    await load(handle, "quiet", "telegram", []);
    detectStale(handle, { now });
    const first = compareAll(handle, { now });
    expect(first.verdicts.map(({ claim, value }) => [claim, value])).toEqual([
      ["denial/1", "supported"],
      ["denial/2", "cannot be tested"],
    ]);
    expect(first.saved).toMatchObject({ added: 2, changed: 0, unchanged: 0, removed: 0 });
    expect(first.verdicts[0]).toMatchObject({
      provenance: "measured",
      comparison: "denies-block@3",
      // The week before the statement and its day, four tests in each hour.
      coverage: { observations: 8 * 24 * 4, networks: 2, hours: 8 * 24, hoursWithData: 8 * 24 },
    });
    expect(first.verdicts[1]).toMatchObject({ provenance: null, coverage: { observations: 0 } });
    for (const verdict of first.verdicts) for (const reason of verdict.reasons) reasonText(reason);

    const revision = currentRevision(handle);
    const again = compareAll(handle, { now });
    expect(again.saved).toEqual({ added: 0, changed: 0, unchanged: 2, removed: 0, revision: null });
    expect(currentRevision(handle)).toBe(revision);
    expect(again.verdicts).toEqual(first.verdicts);

    saveStatements(handle, [statement("another", "demands telegram IR; said 2015-10-02 day")], null);
    expect(compareAll(handle, { now }).saved).toMatchObject({ added: 1, unchanged: 2 });
    expect(listVerdicts(handle, { statement: "denial" }).map((one) => one.datasetRevision)).toEqual([
      first.verdicts[0]!.datasetRevision,
      first.verdicts[1]!.datasetRevision,
    ]);
    expect(listVerdicts(handle, { service: "viber" })).toHaveLength(1);
    expect(listVerdicts(handle, { country: "RU" })).toEqual([]);
  });

  test("a block in the data contradicts a denial of it", async () => {
    const handle = openInMemory();
    saveStatements(handle, [statement("denial", denial)], null);
    await load(handle, "blocked", "telegram", [10, 11, 12]);
    detectStale(handle, { now });
    const [verdict] = compareAll(handle, { now }).verdicts;
    expect(verdict).toMatchObject({ value: "contradicted", provenance: "measured" });
    expect(verdict!.episodes).toHaveLength(1);
    expect(verdict!.reasons.map((reason) => reason.code)).toContain("episode-found");
  });

  test("measured evidence is never mixed with simulated, and comes first", async () => {
    const handle = openInMemory();
    const [one] = [statement("denial", denial)];
    saveStatements(handle, [one!], null);
    await load(handle, "made-up", "telegram", [10, 11, 12], "simulated-ooni");
    await load(handle, "made-up-too", "google", [], "simulated-ooni");
    detectStale(handle, { now });
    const [simulated] = compareAll(handle, { now }).verdicts;
    expect(simulated).toMatchObject({ value: "contradicted", provenance: "simulated" });
    expect(simulated!.reasons.map((reason) => reason.code)).toContain("simulated-evidence");

    // The same days as instruments had them: all fine.
    await load(handle, "real", "telegram", []);
    detectStale(handle, { now });
    const [measured] = compareAll(handle, { now }).verdicts;
    expect(measured).toMatchObject({ value: "supported", provenance: "measured", episodes: [] });
    expect(measured!.coverage.sources).toEqual(["observations"]);
    expect(measured!.reasons.map((reason) => reason.code)).not.toContain("simulated-evidence");
    const fault = statement(
      "fault",
      "attributes-technical-fault telegram IR; said 2015-10-14 day; services google",
    );
    const evidence = gatherEvidence(handle, fault.claims[0]!, fault);
    const google = evidence.controls.find((control) => control.service === "google");
    expect(google).toMatchObject({ cells: [], coverage: { observations: 0 } });
  });

  test("a changed verdict keeps its predecessor; nothing is written where nothing changed", async () => {
    const handle = openInMemory();
    const said = statement("denial", denial);
    saveStatements(handle, [said], null);
    await load(handle, "made-up", "telegram", [10, 11, 12], "simulated-ooni");
    detectStale(handle, { now });
    compareAll(handle, { now });
    const history = () => listVerdictVersions(handle, { statement: "denial" }).get("denial/1") ?? [];
    expect(history()).toMatchObject([{ number: 1, at: now, occasion: "first" }]);
    expect(history()[0]!.verdict).toEqual(listVerdicts(handle)[0]);
    const first = history()[0]!.verdict!;
    expect(first).toMatchObject({ value: "contradicted", strength: "strong", detector: first.detector });
    expect(first.detector).toMatch(/^regime@\d+$/);
    expect(first.wouldChange.map((change) => change.code)).toEqual([
      "measurements-real",
      "episode-does-not-hold",
    ]);

    compareAll(handle, { now: now + HOUR });
    expect(history()).toHaveLength(1);
    // Loaded anew with other words around the same claim: the verdict stands, with its revision.
    saveStatements(handle, [{ ...said, summary: "In other words." }], null);
    expect(listVerdicts(handle)).toEqual([]);
    expect(compareAll(handle, { now: now + HOUR }).saved).toMatchObject({ unchanged: 1, revision: null });
    expect(listVerdicts(handle)).toEqual([first]);
    expect(history()).toHaveLength(1);

    await load(handle, "real", "telegram", []);
    detectStale(handle, { now });
    compareAll(handle, { now: now + 2 * HOUR });
    expect(history()).toMatchObject([
      { occasion: "first", verdict: { value: "contradicted", provenance: "simulated" } },
      { occasion: "data", at: now + 2 * HOUR, verdict: { value: "supported", provenance: "measured" } },
    ]);

    const [claim] = said.claims;
    saveStatements(handle, [{ ...said, claims: [{ ...claim!, networks: [12880] }] }], null);
    compareAll(handle, { now: now + 3 * HOUR });
    saveStatements(handle, [{ ...said, claims: [] }], null);
    expect(compareAll(handle, { now: now + 4 * HOUR }).saved).toMatchObject({ removed: 1 });
    expect(compareAll(handle, { now: now + 5 * HOUR }).saved).toMatchObject({ removed: 0, revision: null });
    const gone = listVerdictVersions(handle, { claims: ["denial/1"] }).get("denial/1")!;
    expect(gone.map((version) => version.occasion)).toEqual(["first", "data", "claim", "withdrawn"]);
    expect(gone.at(-1)!.verdict).toBeNull();
  });

  test("a comparison or a detector of another version is a change of method", () => {
    const handle = openInMemory();
    const said = statement("denial", denial);
    saveStatements(handle, [said], null);
    const { verdicts } = compareAll(handle, { now });
    const [claim] = said.claims;
    const newer = { claim: claim!, verdict: { ...verdicts[0]!, comparison: "denies-block@999" } };
    saveVerdicts(handle, [newer], now);
    const versions = listVerdictVersions(handle).get("denial/1")!;
    expect(versions.map((version) => version.occasion)).toEqual(["first", "method"]);
  });

  test("a claim whose parts are written in another order is the same claim", () => {
    const handle = openInMemory();
    const said = statement("denial", denial);
    saveStatements(handle, [said], null);
    const { verdicts } = compareAll(handle, { now });
    const turned = Object.fromEntries(Object.entries(said.claims[0]!).reverse()) as unknown as Claim;
    saveVerdicts(handle, [{ claim: turned, verdict: verdicts[0]! }], now);
    expect(listVerdictVersions(handle).get("denial/1")).toHaveLength(1);
  });

  test("history is not rewritten, whoever tries", () => {
    const handle = openInMemory();
    saveStatements(handle, [statement("denial", denial)], null);
    compareAll(handle, { now });
    for (const attempt of ["UPDATE verdict_history SET at = 0", "DELETE FROM verdict_history"])
      expect(() => handle.sqlite.exec(attempt)).toThrow(/only added to/);
  });

  test("a claim that goes takes its verdict along", () => {
    const handle = openInMemory();
    saveStatements(handle, [statement("two", denial, "demands telegram IR; said 2015-10-14 day")], null);
    expect(compareAll(handle, { now }).verdicts).toHaveLength(2);
    saveStatements(handle, [statement("two", denial)], null);
    expect(compareAll(handle, { now }).verdicts.map((verdict) => verdict.claim)).toEqual(["two/1"]);
  });
});
