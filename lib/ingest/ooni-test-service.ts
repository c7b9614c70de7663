import type { Catalogue } from "./catalogue/catalogue.ts";
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
 * or domain. Rules `test-unsupported`, `service-missing`, `service-unknown`.
 *
 * @param test empty where the reply does not tell tests apart; then `set` must say the service, unless the domain does.
 * @param page an address (`https://telegram.org/`) or a domain; null where none was asked for.
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
  if (page !== null && page !== "") {
    const host = hostOf(page);
    const found = host === null ? null : catalogue.target(host);
    if (found === null)
      return breach("service-unknown", `${quoted(page)} belongs to no service of the catalogue`);
    return valid({ service: found.service.id, target: host, feature: found.target.feature });
  }
  const said = set === undefined ? null : catalogue.service(set);
  return said === null
    ? breach(
        "service-missing",
        "the record names neither a messenger's test nor a domain; say it with --set service=youtube",
      )
    : valid({ service: said.id, target: null, feature: null });
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
