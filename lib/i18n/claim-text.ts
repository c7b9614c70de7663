import type { Claim } from "../model/claim.ts";
import type { Language } from "./language.ts";

/**
 * What one claim says, in words of our own: its kind, the service and the country, then what it names besides
 * (time, length, size, networks, part, where people went). A statement's summary tells of all its claims at once.
 *
 * @param names of the service and the country, in the reader's language.
 */
export function claimText(
  language: Language,
  claim: Claim,
  names: { readonly service: string; readonly country: string; readonly movedTo: string | null },
): string {
  const { period, duration, remaining, networks, feature } = claim;
  const details: string[] = [];
  if (feature !== null) details.push(feature);
  if (names.movedTo !== null) details.push(language.say("ledger.claim-to", { service: names.movedTo }));
  if (period !== null) {
    const text = language.interval(period);
    details.push(claim.approximate ? language.say("ledger.claim-about", { period: text }) : text);
  }
  if (duration !== null) details.push(language.duration(duration));
  if (remaining !== null)
    details.push(language.say("ledger.claim-remaining", { share: language.percent(remaining) }));
  if (networks !== null && networks.length > 0)
    details.push(language.list(networks.map((asn) => language.say("reason.network", { asn: String(asn) }))));
  return language.say("ledger.claim-words", {
    // Names in a message's choices hold no hyphens.
    kind: claim.kind.replaceAll("-", ""),
    service: names.service,
    country: names.country,
    details: details.length === 0 ? "none" : details.join("; "),
  });
}
