import type { Catalogue } from "../catalogue/catalogue.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";

/** The service that an OONI test was about, and the part of it. */
export interface TestedService {
  readonly service: string;
  readonly target: string | null;
  readonly feature: string | null;
}

/** Tests that are about one service each. */
const ofOneService: ReadonlyMap<string, string> = new Map([
  ["telegram", "telegram"],
  ["whatsapp", "whatsapp"],
  ["facebook_messenger", "facebook-messenger"],
  ["signal", "signal"],
  ["tor", "tor"],
]);

/**
 * What a count or a list entry of OONI's API is about: the service of the test, or for web_connectivity that of the page
 * or domain. Rules `test-unsupported`, `service-missing`, `service-unknown`, `service-several`.
 *
 * @param test empty where the reply does not tell tests apart; then `set` must say the service, unless the domain does.
 * @param page an address (`https://telegram.org/`) or a domain, or several with commas between; null where none was asked for.
 */
export function testedService(
  test: string,
  page: string | null,
  set: string | undefined,
  catalogue: Catalogue,
): Checked<TestedService> {
  const whole = ofOneService.get(test);
  if (whole !== undefined) return valid({ service: whole, target: null, feature: null });
  if (test !== "" && test !== "web_connectivity")
    return breach(
      "test-unsupported",
      `results of the test ${quoted(test)} say nothing of one service's reachability`,
    );
  if (page !== null && page !== "") return servedBy(page, catalogue);
  const said = set === undefined ? null : catalogue.service(set);
  return said === null
    ? breach(
        "service-missing",
        "the record names neither a messenger's test nor a domain; say it with --set service=youtube",
      )
    : valid({ service: said.id, target: null, feature: null });
}

/** Several domains, with commas between as the API takes them, are one answer where they are of one service. */
function servedBy(page: string, catalogue: Catalogue): Checked<TestedService> {
  // A comma inside of an address is part of it.
  const pages = page.includes("://") ? [page] : page.split(",").map((one) => one.trim());
  const hosts = pages.map(hostOf);
  const found = hosts.map((host) => (host === null ? null : catalogue.target(host)));
  const strange = found.indexOf(null);
  if (strange !== -1)
    return breach("service-unknown", `${quoted(pages[strange])} belongs to no service of the catalogue`);
  const services = new Set(found.map((one) => one?.service.id));
  const features = new Set(found.map((one) => one?.target.feature));
  const [service] = services;
  const [feature = null] = features;
  if (service === undefined || services.size > 1)
    return breach(
      "service-several",
      `${quoted(page)} belongs to several services, whose counts cannot be told apart; ask for each by itself`,
    );
  const target = hosts.length === 1 ? (hosts[0] ?? null) : null;
  return valid({ service, target, feature: features.size === 1 ? feature : null });
}

function hostOf(page: string): string | null {
  const host = page
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/?#].*$/, "")
    .replace(/^.*@/, "")
    .replace(/:\d+$/, "");
  return /^[a-z0-9.\-[\]:_]{1,253}$/.test(host) ? host : null;
}
