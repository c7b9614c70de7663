import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openInMemory } from "../../db/client.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import { readClaim } from "../../lib/compare/cases/drawn-claim.ts";
import { compareAll } from "./compare.ts";
import { detectStale } from "./detect.ts";
import { ingestPaths } from "./ingest.ts";

const file = path.join(import.meta.dirname, "../../../shared/data/ooni/kenya-2023/2023-KE-telegram.csv.gz");
const now = Date.parse("2024-01-01T00:00:00Z");

/**
 * The directive of 2023 is known only from what was measured; its hours here are those of the directive of 2024,
 * weekdays 07:00–10:00 and 13:00–16:00, over the weeks of the exams.
 */
test.skipIf(!existsSync(file))(
  "Kenya, November 2023: an announced weekday schedule, kept to by Safaricom and by few others (needs ../shared/data)",
  async () => {
    const handle = openInMemory();
    const { claim, said } = readClaim(
      "announces-restriction telegram KE; said 2023-11-06 day; period 2023-11-08..2023-11-24; hours 1-5 7-10,13-16 Africa/Nairobi",
    );
    saveStatements(
      handle,
      [
        {
          id: "ke-directive",
          source: "statements",
          country: "KE",
          services: ["telegram"],
          speaker: "A regulator",
          role: null,
          organisation: null,
          side: "regulator",
          saidAt: said.at,
          precision: said.precision,
          summary: "Telegram is to be blocked in the hours of the exams.",
          quote: null,
          language: null,
          translation: null,
          translator: null,
          publications: [],
          conflictsWith: null,
          claims: [{ ...claim, id: "ke-directive/1" }],
        },
      ],
      null,
    );
    await ingestPaths(handle, [path.relative("", file)], { now });
    detectStale(handle, { now });
    const [verdict] = compareAll(handle, { now }).verdicts;
    expect(verdict).toMatchObject({ value: "partly supported", provenance: "measured" });
    const of = (network: number) => verdict?.compliance.find((one) => one.network === network);
    // Safaricom: nearly all tests inside the hours fail, and few outside of them.
    const safaricom = of(33771)!;
    expect(safaricom.behaviour).toBe("kept to");
    expect(safaricom.insideTests).toBeGreaterThan(50);
    expect(safaricom.insideFailing / safaricom.insideTests).toBeGreaterThan(0.9);
    expect(safaricom.outsideFailing / safaricom.outsideTests).toBeLessThan(0.2);
    // Networks with enough tests in the hours, none of which failed.
    for (const open of [30844, 15399, 36866])
      expect(of(open)?.behaviour, `AS${open}`).toBe("not carried out");
    // One that failed nearly always, announced or not; and one that nobody tested in the hours.
    expect(of(12455)?.behaviour).toBe("exceeded");
    expect(of(37100)).toMatchObject({ behaviour: "no data", insideTests: 0 });
    // The tests of 2023 fail for an hour longer than the hours of 2024.
    const longer = verdict?.reasons.find(
      ({ code, figures }) => code === "compliance-extra-hours" && figures.network === 33771,
    );
    expect(longer?.figures.hours).toEqual(["10:00", "16:00"]);
    handle.sqlite.close();
  },
);
