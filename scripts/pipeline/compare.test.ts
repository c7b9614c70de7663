import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { readClaim } from "../../lib/compare/cases/drawn-claim.ts";
import { reasonText } from "../../lib/i18n/index.ts";
import { HOUR, isoInstant } from "../../lib/model/interval.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { gatherEvidence } from "./claim-evidence.ts";
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
      comparison: "denies-block@1",
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

  test("a claim that goes takes its verdict along", () => {
    const handle = openInMemory();
    saveStatements(handle, [statement("two", denial, "demands telegram IR; said 2015-10-14 day")], null);
    expect(compareAll(handle, { now }).verdicts).toHaveLength(2);
    saveStatements(handle, [statement("two", denial)], null);
    expect(compareAll(handle, { now }).verdicts.map((verdict) => verdict.claim)).toEqual(["two/1"]);
  });
});
