import type { Handle } from "../../../db/client.ts";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { Checked } from "../../../lib/ingest/rules/checked.ts";
import { checkCountry } from "../../../lib/ingest/rules/country.ts";
import { checkService } from "../../../lib/ingest/rules/service.ts";
import { checkTime } from "../../../lib/ingest/rules/time.ts";
import { DAY, HOUR, MINUTE } from "../../../lib/model/interval.ts";
import type { Connector } from "../../../lib/sync/connector.ts";
import { connectors } from "../../../lib/sync/index.ts";
import { CommandError } from "../../command.ts";
import { listFollowed, type Narrowing } from "./followed.ts";
import type { Asked, Followed } from "./sync-source.ts";

/** What may be said of a question on the command line. */
interface Said {
  readonly country: string | undefined;
  readonly service: string | undefined;
  readonly topics: readonly string[];
  readonly addresses: readonly string[];
}

interface Given extends Said {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** UTC epoch ms. */
  readonly now: number;
}

/**
 * Which questions a person means, checked; those of every source where none is named.
 * @throws CommandError where something is not what it should be.
 */
export function readNarrowing(connector: Connector | null, given: Said): Narrowing {
  const country = read("country", given.country, (text) => checkCountry(text, builtInCatalogue));
  const service = read("service", given.service, (text) => checkService(text, builtInCatalogue));
  const known = (connector === null ? connectors : [connector]).flatMap(({ topics }) =>
    topics.map(({ id }) => id),
  );
  const unknown = given.topics.find((one) => !known.includes(one));
  if (unknown !== undefined)
    throw new CommandError(
      connector === null
        ? `no source has "${unknown}"`
        : `${connector.id} has no "${unknown}"; it has ${known.join(", ")}`,
      `--what ${unknown}`,
    );
  if (connector !== null && connector.base !== null && given.addresses[0] !== undefined)
    throw new CommandError(`${connector.id} takes no addresses`, given.addresses[0]);
  const topics = [...new Set(given.topics)];
  const addresses = given.addresses.map((one) => (URL.canParse(one) ? new URL(one).href : one));
  return { connector: connector?.id ?? null, country, service, topics, addresses: [...new Set(addresses)] };
}

/**
 * What a person asked for on the command line, checked.
 * @throws CommandError where something is missing or is not what it should be.
 */
export function readAsked(handle: Handle, connector: Connector, given: Given): Asked {
  const narrowing = readNarrowing(connector, given);
  const { country, service } = narrowing;
  const moment = (text: string) => checkTime(text, "required");
  const from = read("from", given.from, moment)?.time ?? null;
  const to = read("to", given.to, moment)?.time ?? null;
  if (from !== null && from >= (to ?? given.now))
    throw new CommandError("the period ends before it begins", "--from, --to");
  if (from !== null && from >= given.now) throw new CommandError("the period has not begun yet", "--from");
  const usual = connector.topics.filter(({ usual }) => usual).map(({ id }) => id);
  const addresses = addressesOf(handle, connector, narrowing);
  const lacks = connector.needs.find(
    (need) =>
      (need === "country" && country === null) ||
      (need === "service" && service === null) ||
      (need === "addresses" && addresses.length === 0),
  );
  if (lacks === "addresses") throw new CommandError("name the address of at least one feed", connector.id);
  if (lacks !== undefined)
    throw new CommandError(
      `${connector.title} is asked about one ${lacks}; say it with --${lacks}`,
      connector.id,
    );
  return {
    country,
    service,
    from,
    to,
    hosts: hostsOf(service),
    topics: narrowing.topics.length > 0 ? narrowing.topics : usual,
    addresses,
    isFollowed: connector.base === null && narrowing.addresses.length === 0,
  };
}

const longestSpan = 366 * DAY;

/** `1h` in ms; null where nothing was said. */
export function readEvery(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, number, unit] = /^(\d{1,5})(m|h|d)$/.exec(text) ?? [];
  const span = Number(number) * (unit === "m" ? MINUTE : unit === "h" ? HOUR : DAY);
  if (!(span > 0 && span <= longestSpan))
    throw new CommandError("write a span such as 30m, 1h or 1d, of a year at most", `--every ${text}`);
  return span;
}

function read<Value>(
  option: string,
  text: string | undefined,
  check: (text: string) => Checked<Value>,
): Value | null {
  if (text === undefined) return null;
  const checked = check(text);
  if (!checked.ok) throw new CommandError(checked.message, `--${option} ${text}`);
  return checked.value;
}

/** Names, not server addresses: those are asked for by test, not by host. */
function hostsOf(service: string | null): string[] {
  const found = builtInCatalogue.services.find(({ id }) => id === service);
  return (found?.targets ?? []).map(({ target }) => target).filter((target) => /[a-z]$/i.test(target));
}

/** The feeds that were named; where none were, all that are followed and of which the same was said. */
function addressesOf(handle: Handle, connector: Connector, narrowing: Narrowing): Followed[] {
  if (connector.base !== null) return [];
  const { country, service, addresses } = narrowing;
  if (addresses.length > 0) return addresses.map((url) => ({ country, service, url }));
  return listFollowed(handle, narrowing).flatMap((one) =>
    one.addresses.map((url) => ({ country: one.country, service: one.service, url })),
  );
}

/** Everything of a connector that is followed, as it was asked, from where its last round ended. */
export function askedBefore(handle: Handle, connector: Connector): Asked[] {
  return listFollowed(handle, { connector: connector.id }).map(
    ({ country, service, topics, addresses: urls }) => {
      const addresses = urls.map((url) => ({ url, country, service }));
      const [hosts, from, to] = [hostsOf(service), null, null];
      return { country, service, topics, addresses, hosts, from, to, isFollowed: true };
    },
  );
}
