import type { Language } from "../../lib/i18n/language.ts";
import type { ClaimKind } from "../../lib/model/claim.ts";
import type { Episode, PhaseKind } from "../../lib/model/episode.ts";
import type { Instant } from "../../lib/model/interval.ts";
import type { Metric } from "../../lib/model/metric.ts";
import type { Precision, Side } from "../../lib/model/statement.ts";
import { bothClocks } from "./local-time.ts";

/** Names of networks by number, for those that have one. */
export type NetworkNames = ReadonlyMap<number, string>;

export function networkName(language: Language, asn: number | null, names?: NetworkNames): string {
  if (asn === null) return language.say("pages.network-unknown");
  const name = names?.get(asn);
  return name === undefined
    ? language.say("pages.network-number", { asn: String(asn) })
    : language.say("pages.network-named", { name, asn: String(asn) });
}

/** Of a series that is published for a country as a whole, no network is unknown. */
export function seriesNetworkName(
  language: Language,
  asn: number | null,
  metric: Metric,
  names?: NetworkNames,
): string {
  const whole = asn === null && (metric === "users" || metric === "signal" || metric === "traffic");
  return whole ? language.say("pages.network-whole") : networkName(language, asn, names);
}

export function phaseName(language: Language, kind: PhaseKind): string {
  return language.say("pages.kind-name", { kind });
}

/** The kinds of trouble in an episode, each once, in the order they came: "Throttling and block". */
export function kindsName(language: Language, episode: Episode): string {
  const kinds = new Set(episode.phases.map((phase) => phase.kind).filter((kind) => kind !== "recovery"));
  return language.list(
    [...kinds].map((kind, index) =>
      index === 0 ? phaseName(language, kind) : language.say("pages.kind-within", { kind }),
    ),
  );
}

export function sideName(language: Language, side: Side): string {
  return language.say("pages.side-name", { side: side === "civil society" ? "civil" : side });
}

export function claimKindName(language: Language, kind: ClaimKind): string {
  // Names in a message's choices hold no hyphens.
  return language.say("pages.claim-kind", { kind: kind.replaceAll("-", "") });
}

/** When something was said, no finer than it is known; to the minute on the country's clock too, where one is given. */
export function saidWhen(language: Language, at: Instant, precision: Precision, timeZone?: string): string {
  const month = language.month(at);
  return language.say("pages.said-when", {
    precision,
    dateTime: bothClocks(language, at, timeZone),
    date: language.date(at, { short: true }),
    month,
  });
}

/** The page of a service in a country: `/ir/telegram`, without the language. */
export function serviceHref(country: string, service: string): string {
  return `/${country.toLowerCase()}/${service}`;
}
