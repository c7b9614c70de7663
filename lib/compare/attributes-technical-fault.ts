import type { Claim } from "../model/claim.ts";
import { DAY } from "../model/interval.ts";
import type { Figures, Reason, VerdictValue } from "../model/verdict.ts";
import type { Backing, ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { type Control, controlsDuring, groupState } from "./controls.ts";
import { doubtReason, nothingFoundReason } from "./denial.ts";
import { episodeIds, type Finding, figuresOf, findingsIn, foundReason, interference } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { plateauReasons } from "./plateau.ts";
import { powerOf, powerThresholds } from "./power.ts";
import { type ReasonCode, reason } from "./reason-codes.ts";

/**
 * "Damage to three cables", "worn-out equipment", "the platform's own trouble": a fault has neighbours.
 * One in the country's networks hits other services on them; one at the platform or on the way to it hits
 * the same service in other countries. Where the claim names who else must have it, those are asked.
 */
export const attributesTechnicalFault: Comparison = {
  kind: "attributes-technical-fault",
  version: 3,
  title: "Attributes it to a technical fault",
  compare,
};

function compare(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const scope = { period, networks: claim.networks, feature: claim.feature };
  const found = findingsIn(evidence.subject.episodes, {
    ...scope,
    kinds: interference,
    until: evidence.until,
    cells: evidence.subject.cells,
  });
  const trouble = found.filter((one) => one.strong && one.touches === "certain");
  if (trouble.length === 0 && found.length > 0)
    return judged("cannot be tested", [...found.map(doubtReason), ...chosen], found);
  if (trouble.length === 0) {
    const power = powerOf(evidence, scope, "any");
    const nothing =
      power.observations === 0
        ? power.lacks
        : [{ ...nothingFoundReason(evidence, scope, power), weighs: "neither" as const }];
    const about = { country: claim.country, service: claim.service, fromAt: period.start, toAt: period.end };
    return judged(
      "cannot be tested",
      [reason("trouble-not-measured", "neither", about), ...nothing, ...chosen],
      [],
    );
  }

  const controls = controlsDuring(evidence, trouble);
  const asked = askedGroups(claim);
  const services = asked.services ? controls.filter((one) => one.group === "service") : [];
  const countries = asked.countries ? controls.filter((one) => one.group === "country") : [];
  const named = [...services, ...countries];
  const reasons: Reason[] = [
    ...trouble.map((one) => foundReason(one, "neither")),
    ...named.flatMap(controlReasons),
    ...sharedNetworks(trouble),
    ...plateauReasons(trouble, evidence),
  ];

  const groups = {
    services: asked.services ? groupState(services) : null,
    countries: asked.countries ? groupState(countries) : null,
  };
  const value = decide(groups, asked.named);
  const about = { country: claim.country, service: claim.service, fromAt: period.start, toAt: period.end };
  if (value === "cannot be tested") {
    if (groups.services === "unknown") reasons.push(reason("services-too-few", "neither", about));
    if (groups.countries === "unknown") reasons.push(reason("countries-too-few", "neither", about));
  }
  if (value === "partly supported") reasons.push(reason("controls-disagree", "neither", about));
  return { ...judged(value, [...reasons, ...chosen], trouble), leansOn: backing(named, value, trouble) };
}

/** The controls that decided, each with what stands behind it: a verdict is no surer than the least of them. */
function backing(controls: readonly Control[], value: VerdictValue, trouble: readonly Finding[]): Backing[] {
  const troubled = new Set(trouble.flatMap(({ networks }) => networks)).size;
  const decides = (control: Control) =>
    value === "supported"
      ? control.state === "suffers"
      : value === "contradicted"
        ? control.state === "unaffected"
        : control.state !== "unknown";
  return controls.filter(decides).map(({ group, power, finding }) => ({
    observations: power.observations,
    networks: power.networks,
    leastNetworks:
      group === "service" ? Math.min(troubled, powerThresholds.leastNetworks) : powerThresholds.leastNetworks,
    share: power.share,
    confidence: finding?.confidence ?? 1,
  }));
}

/** Which groups the explanation must hold in: those it names, or both where it names none. */
function askedGroups(claim: Claim) {
  const services = claim.controlServices.length > 0;
  const countries = claim.controlCountries.length > 0;
  const named = services || countries;
  return { services: services || !named, countries: countries || !named, named };
}

type State = ReturnType<typeof groupState> | null;

function decide(
  { services, countries }: { services: State; countries: State },
  named: boolean,
): VerdictValue {
  const states = [services, countries].filter((state) => state !== null);
  const known = states.filter((state) => state !== "unknown");
  if (known.length === 0) return "cannot be tested";
  if (named) {
    // It said where else it must show: one of those places without it is enough.
    if (known.includes("unaffected")) return known.includes("suffers") ? "partly supported" : "contradicted";
    if (known.includes("mixed")) return "partly supported";
    return known.length === states.length ? "supported" : "partly supported";
  }
  // It named no place: trouble shared with either neighbour bears it out, and only both denying it refutes it.
  if (known.includes("suffers")) return "supported";
  if (known.includes("mixed")) return "partly supported";
  return known.length === states.length ? "contradicted" : "cannot be tested";
}

function controlReasons(control: Control): Reason[] {
  const weighs = control.state === "suffers" ? "for" : control.state === "unaffected" ? "against" : "neither";
  const { observations, networks, share, step } = control.power;
  const about = { country: control.country, service: control.service };
  if (control.lack === "too-coarse")
    return [reason("too-coarse", "neither", { ...about, stepMs: step ?? DAY })];
  const state = control.state === "unknown" ? (control.lack ?? "not-measured") : control.state;
  const code: ReasonCode = `${control.group}-${state}`;
  return [
    reason(code, weighs, {
      ...about,
      n: observations,
      networkCount: networks,
      share,
      ...(control.finding === null ? {} : spanOf(control.finding)),
    }),
  ];
}

function spanOf(finding: Finding): Figures {
  const { start, end, confidence } = finding;
  return { fromAt: start.best, ...(end === null ? {} : { toAt: end.best }), confidence };
}

/** Networks have different owners and equipment: trouble that starts on several at once has one cause. */
function sharedNetworks(trouble: readonly Finding[]): Reason[] {
  const widest = trouble.reduce((a, b) => (b.networks.length > a.networks.length ? b : a));
  if (widest.networks.length < 2) return [];
  return [reason("many-networks-at-once", "neither", figuresOf(widest))];
}

function judged(value: VerdictValue, reasons: readonly Reason[], findings: readonly Finding[]): Judgement {
  return { value, reasons, episodes: episodeIds(findings), compliance: [] };
}
