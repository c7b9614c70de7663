import { openDatabase } from "../db/client.ts";
import { listVerdictVersions } from "../db/queries/findings/list-verdict-versions.ts";
import { changeText, reasonText, translate, verdictText } from "../lib/i18n/index.ts";
import { runCommand } from "./command.ts";
import { compareAll } from "./pipeline/compare.ts";
import { verdictDocument, versionDocument } from "./pipeline/verdict-document.ts";

await runCommand(
  {
    name: "compare",
    summary: "holds every claim against the evidence",
    options: {
      history: {
        type: "boolean",
        help: "print the earlier versions of each verdict too (--json holds them always)",
      },
    },
  },
  (given) => {
    const handle = openDatabase();
    const report = compareAll(handle, { now: Date.now() });
    const history = listVerdictVersions(handle);
    for (const verdict of report.verdicts) {
      const simulated = verdict.provenance === "simulated" ? " (simulated)" : "";
      const strength = translate("en", "ledger.strength-name", { strength: verdict.strength }).toLowerCase();
      given.say(`${verdict.claim}  ${verdictText(verdict.value)}${simulated}, evidence: ${strength}`);
      for (const reason of verdict.reasons) given.say(`    ${reasonText(reason)}`);
      for (const change of verdict.wouldChange) given.say(`    would change it: ${changeText(change)}`);
      if (given.flag("history"))
        for (const version of (history.get(verdict.claim) ?? []).slice(0, -1).reverse()) {
          const { at, value } = { at: new Date(version.at).toISOString(), value: version.verdict?.value };
          given.say(`    before, from ${at}: ${value === undefined ? "no claim" : verdictText(value)}`);
        }
    }
    const { added, changed, removed, unchanged } = report.saved;
    given.say(
      `${report.claims} claims: ${added} new verdicts, ${changed} changed, ${removed} gone, ${unchanged} as before`,
    );
    const verdicts = report.verdicts.map((verdict) => ({
      ...verdictDocument(verdict),
      history: (history.get(verdict.claim) ?? []).map(versionDocument),
    }));
    return { json: { verdicts, seconds: report.seconds } };
  },
);
