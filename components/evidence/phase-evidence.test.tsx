import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "../../lib/i18n/language.ts";
import type { Evidence, Phase } from "../../lib/model/episode.ts";
import type { Bound } from "../../lib/model/interval.ts";
import { withinText } from "./bound-text.tsx";
import { PhaseEvidence } from "./phase-evidence.tsx";

const en = languageOf("en");
const at = (text: string) => Date.parse(text);

function bound(earliest: string, best: string, latest: string): Bound {
  return { earliest: at(earliest), best: at(best), latest: at(latest) };
}

test("a bound beside its best estimate names the day only where it is another", () => {
  expect(withinText(en, bound("2015-10-13T17:40Z", "2015-10-13T17:56Z", "2015-10-13T18:15Z"))).toBe(
    "between 17:40 and 18:15",
  );
  expect(withinText(en, bound("2015-10-13T23:40Z", "2015-10-13T23:56Z", "2015-10-14T00:15Z"))).toBe(
    "between 13 Oct 2015, 23:40 UTC and 14 Oct 2015, 00:15 UTC",
  );
});

const speed: Evidence = {
  source: "ndt",
  metric: "throughput",
  feature: null,
  network: 64500,
  observations: 120,
  probes: 11,
  n: null,
  bad: null,
  baseline: 2_500_000,
  during: 500_000,
  unit: "bit/s",
  stance: "for",
};

/** The rows of the first phase's table, each its cells without tags. */
function rows(evidence: readonly Evidence[]): string[][] {
  const phase: Phase = {
    kind: "throttling",
    start: bound("2015-10-13T17:40Z", "2015-10-13T17:56Z", "2015-10-13T18:15Z"),
    end: null,
    severity: 0.2,
    affectedShare: 1,
    confidence: 0.99,
    feature: null,
    recurrence: null,
    evidence,
  };
  const html = renderToStaticMarkup(
    <PhaseEvidence
      language={en}
      phases={[phase]}
      known={[]}
      names={{ networks: new Map([[64500, "Example Net"]]), sources: new Map([["ndt", "M-Lab"]]) }}
      simulated={false}
    />,
  );
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replace(/<[^>]*>/g, "|")),
  );
}

test("each network has one row, the plainest metric first, every figure over what is usual and its n", () => {
  const load: Evidence = { ...speed, metric: "load", baseline: 700, during: 2800, unit: "ms", probes: null };
  const [head, ...body] = rows([load, speed, { ...speed, network: 64501, during: null, baseline: null }]);
  expect(head).toEqual(["Network", "Speaks", "Speed", "Load time"]);
  expect(body).toEqual([
    [
      "Example Net (AS64500)",
      "For it",
      "500 kbit/s|usually 2.5 Mbit/s; 120 observations, 11 probes.|",
      "2,800 ms|usually 700 ms; 120 observations.|",
    ],
    ["AS64501", "For it", "not known|120 observations, 11 probes.|", "|not known|"],
  ]);
});

test("where a network's figures disagree, each says how it speaks; where sources differ, each row says its own", () => {
  const [head, ...body] = rows([
    speed,
    { ...speed, metric: "load", baseline: 700, during: 710, unit: "ms", stance: "against" },
    { ...speed, source: "other" },
  ]);
  expect(head!.at(-1)).toBe("Source");
  expect(body[0]).toEqual([
    "Example Net (AS64500)",
    "For it, Against it",
    "500 kbit/s|usually 2.5 Mbit/s; 120 observations, 11 probes. For it.|",
    "710 ms|usually 700 ms; 120 observations, 11 probes. Against it.|",
    "M-Lab",
  ]);
  expect(body[1]!.at(-1)).toBe("other");
});
