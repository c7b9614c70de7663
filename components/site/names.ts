import { formatDate, formatList } from "../../lib/i18n/format.ts";
import { defaultLocale } from "../../lib/i18n/translate.ts";
import type { ClaimKind } from "../../lib/model/claim.ts";
import type { Episode, PhaseKind } from "../../lib/model/episode.ts";
import type { Instant } from "../../lib/model/interval.ts";
import type { Metric } from "../../lib/model/metric.ts";
import type { Precision, Side } from "../../lib/model/statement.ts";
import { bothClocks } from "./local-time.ts";
import { say } from "./say.ts";

/** Names of networks by number, for those that have one. */
export type NetworkNames = ReadonlyMap<number, string>;

export function networkName(asn: number | null, names?: NetworkNames): string {
  if (asn === null) return say("pages.network-unknown");
  const name = names?.get(asn);
  return name === undefined
    ? say("pages.network-number", { asn: String(asn) })
    : say("pages.network-named", { name, asn: String(asn) });
}

/** Of a series that is published for a country as a whole, no network is unknown. */
export function seriesNetworkName(asn: number | null, metric: Metric, names?: NetworkNames): string {
  const whole = asn === null && (metric === "users" || metric === "signal" || metric === "traffic");
  return whole ? say("pages.network-whole") : networkName(asn, names);
}

export function phaseName(kind: PhaseKind): string {
  return say("pages.kind-name", { kind });
}

/** The kinds of trouble in an episode, each once, in the order they came: "Throttling and block". */
export function kindsName(episode: Episode): string {
  const kinds = new Set(episode.phases.map((phase) => phase.kind).filter((kind) => kind !== "recovery"));
  return formatList(
    [...kinds].map((kind, index) => (index === 0 ? phaseName(kind) : say("pages.kind-within", { kind }))),
  );
}

export function sideName(side: Side): string {
  return say("pages.side-name", { side: side === "civil society" ? "civil" : side });
}

export function claimKindName(kind: ClaimKind): string {
  // Names in a message's choices hold no hyphens.
  return say("pages.claim-kind", { kind: kind.replaceAll("-", "") });
}

/** When something was said, no finer than it is known; to the minute on the country's clock too, where one is given. */
export function saidWhen(at: Instant, precision: Precision, timeZone?: string): string {
  const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    at,
  );
  return say("pages.said-when", {
    precision,
    dateTime: bothClocks(at, timeZone),
    date: formatDate(at, { locale: defaultLocale, short: true }),
    month,
  });
}

/** The page of a service in a country: `/ir/telegram`. */
export function serviceHref(country: string, service: string): string {
  return `/${country.toLowerCase()}/${service}`;
}
