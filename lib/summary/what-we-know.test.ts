import { describe, expect, test } from "vitest";
import type { Episode, Evidence, Phase } from "../model/episode.ts";
import type { Bound } from "../model/interval.ts";
import { sentenceText } from "./sentence-text.ts";
import { whatWeKnow } from "./what-we-know.ts";

const sharp = (text: string): Bound => {
  const instant = Date.parse(text);
  return { earliest: instant, best: instant, latest: instant };
};

function row(network: number | null, stance: Evidence["stance"], more: Partial<Evidence> = {}): Evidence {
  return {
    source: "ooni",
    metric: "reachability",
    feature: "app",
    network,
    observations: 20,
    probes: null,
    n: 20,
    bad: 16,
    baseline: 0.01,
    during: 0.8,
    unit: "share failing",
    stance,
    ...more,
  };
}

const level: Partial<Evidence> = {
  metric: "load",
  feature: "web",
  n: null,
  bad: null,
  baseline: 700,
  during: 2800,
  unit: "ms",
};

function known(evidence: readonly Evidence[], of: Partial<Episode> = {}, more: Partial<Phase> = {}): string {
  const [start, end] = [sharp("2024-11-01T03:00Z"), sharp("2024-11-01T09:00Z")];
  const phase: Phase = {
    kind: "block",
    start,
    end,
    severity: null,
    affectedShare: null,
    confidence: 0.99,
    feature: null,
    recurrence: null,
    evidence,
    ...more,
  };
  const episode: Episode = {
    id: "ke-telegram-20241101-01",
    country: "KE",
    service: "telegram",
    networks: [36926],
    scope: "networks",
    provenance: "simulated",
    start,
    end,
    ongoing: false,
    beganBeforeData: false,
    phases: [phase],
    confidence: 0.99,
    detector: "regime@1",
    datasetRevision: 1,
    ...of,
  };
  return whatWeKnow([episode], Date.UTC(2024, 11, 1))
    .flatMap((one) => one.sentences.slice(1))
    .map((sentence) => sentenceText("known", sentence))
    .join(" ");
}

describe("whatWeKnow", () => {
  const kenya = [
    row(12455, "against", { bad: 0, during: 0 }),
    row(33771, "for", { observations: 300, n: 300, bad: 75, during: 0.25 }),
    row(36866, "silent", { observations: 0, during: null }),
    row(36926, "for"),
  ];

  test("an episode of one network is told by that network and by those that speak against it", () => {
    expect(known(kenya)).toBe(
      "On AS36926, 16 of 20 tries failed (80%), against 1% at other times (20 observations). One network shows it, one speaks against it.",
    );
  });

  test("an episode of the whole country is told by all networks", () => {
    const text = known(kenya, { scope: "national", networks: [33771, 36926] });
    expect(text).toContain("On AS33771, 75 of 300 tries failed");
    expect(text).toContain("2 networks show it, one speaks against it, one was measured too little to say.");
  });

  test("a network whose rows disagree speaks against, once, and lends no figure", () => {
    const rows = [row(36926, "for"), row(36926, "against", { feature: "web" })];
    expect(known(rows)).toBe("No network shows it by itself, one speaks against it.");
    expect(known([...rows, row(33771, "for")], { networks: [33771, 36926] })).toMatch(
      /^On AS33771, .* One network shows it, one speaks against it\.$/,
    );
  });

  test("only the phase's own sort of evidence decides", () => {
    const rows = [row(36926, "for"), row(36926, "against", level)];
    expect(known(rows)).toMatch(/^On AS36926, .* One network shows it\.$/);
    expect(known(rows, {}, { kind: "throttling" })).toBe(
      "No network shows it by itself, one speaks against it.",
    );
    expect(known([row(36926, "against"), row(36926, "for", level)], {}, { kind: "throttling" })).toMatch(
      / on AS36926 \(20 observations\)\. One network shows it\.$/,
    );
  });

  test("a phase confined to one part of the service is not disputed by the other part", () => {
    const rows = [row(36926, "for"), row(36926, "against", { feature: "web" })];
    expect(known(rows, {}, { feature: "app" })).toContain("One network shows it.");
  });

  test("a network that is not known is the own one of an episode that names none", () => {
    expect(known([row(null, "for"), row(33771, "for")], { networks: [] })).toMatch(
      /^On a network that is not known, .* One network shows it\.$/,
    );
  });
});
