import { existsSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ClaimVerdict } from "../../components/evidence/claim-verdict.tsx";
import { openInMemory } from "../../db/client.ts";
import { saveStatements } from "../../db/queries/editorial/save-statements.ts";
import { readClaim } from "../../lib/compare/cases/drawn-claim.ts";
import { languageOf } from "../../lib/i18n/language.ts";
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

    // And as a reader meets it on the statement's page: one row a network, with what was counted and of how many.
    const html = renderToStaticMarkup(
      <ClaimVerdict
        language={languageOf("en")}
        number={1}
        claim={{ ...claim, id: "ke-directive/1" }}
        verdict={verdict ?? null}
        country="Kenya"
        service="Telegram"
        networks={new Map([[33771, "Safaricom"]])}
      />,
    );
    const table = tableCalled(html, "How each network kept to it");
    const row = (network: string) => table.find(([name]) => name?.includes(network));
    expect(row("33771")).toEqual([
      expect.stringContaining("Safaricom"),
      "Kept to it",
      safaricom.feature,
      expect.stringContaining(`${safaricom.insideFailing} of ${safaricom.insideTests}`),
      expect.stringContaining(`${safaricom.outsideFailing} of ${safaricom.outsideTests}`),
    ]);
    expect(row("30844")?.[1]).toBe("Not carried out");
    expect(row("37100")?.[1]).toBe("No data");
    expect(table).toHaveLength(verdict?.compliance.length ?? 0);
    expect(html).not.toContain("imulated");
    handle.sqlite.close();
  },
);

/** The cells of the body of the table with a caption, row by row, as words. */
function tableCalled(html: string, caption: string): string[][] {
  const table = html.split("<table").find((one) => one.includes(`${caption}</caption>`)) ?? "";
  const body = table.slice(table.indexOf("<tbody"), table.indexOf("</tbody>"));
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, cells = ""]) =>
    [...cells.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
      cell.replace(/<[^>]*>/g, "").trim(),
    ),
  );
}
