import { openDatabase } from "../db/client.ts";
import { reasonText, verdictText } from "../lib/i18n/index.ts";
import { isoInstant } from "../lib/model/interval.ts";
import type { Coverage } from "../lib/model/series.ts";
import type { Verdict } from "../lib/model/verdict.ts";
import { runCommand } from "./command.ts";
import { compareAll } from "./pipeline/compare.ts";

await runCommand(
  {
    name: "compare",
    summary: "holds every claim against the evidence",
    options: {},
  },
  (given) => {
    const report = compareAll(openDatabase(), { now: Date.now() });
    for (const verdict of report.verdicts) {
      const simulated = verdict.provenance === "simulated" ? " (simulated)" : "";
      given.say(`${verdict.claim}  ${verdictText(verdict.value)}${simulated}`);
      for (const reason of verdict.reasons) given.say(`    ${reasonText(reason)}`);
    }
    const { added, changed, removed, unchanged } = report.saved;
    given.say(
      `${report.claims} claims: ${added} new verdicts, ${changed} changed, ${removed} gone, ${unchanged} as before`,
    );
    return { json: { verdicts: report.verdicts.map(verdictDocument), seconds: report.seconds } };
  },
);

function verdictDocument(verdict: Verdict) {
  return {
    ...verdict,
    verdict: verdict.value,
    reasons: verdict.reasons.map((reason) => ({ ...reason, text: reasonText(reason) })),
    coverage: coverageDocument(verdict.coverage),
  };
}

function coverageDocument(coverage: Coverage) {
  const { start, end } = coverage.period;
  return { ...coverage, period: { start: isoInstant(start), end: isoInstant(end) } };
}
