import type { Handle } from "../../../db/client.ts";
import { listSyncStates } from "../../../db/queries/sync/list-sync-states.ts";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { Checked } from "../../../lib/ingest/rules/checked.ts";
import { checkCountry } from "../../../lib/ingest/rules/country.ts";
import { checkService } from "../../../lib/ingest/rules/service.ts";
import { checkTime } from "../../../lib/ingest/rules/time.ts";
import { DAY, HOUR, MINUTE } from "../../../lib/model/interval.ts";
import type { Connector } from "../../../lib/sync/connector.ts";
import { CommandError } from "../../command.ts";
import { partOf } from "./question-name.ts";
import type { Asked, Followed } from "./sync-source.ts";

interface Given {
  readonly country: string | undefined;
  readonly service: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly topics: readonly string[];
  readonly addresses: readonly string[];
  /** UTC epoch ms. */
  readonly now: number;
}

/**
 * What a person asked for on the command line, checked.
 * @throws CommandError where something is missing or is not what it should be.
 */
export function readAsked(handle: Handle, connector: Connector, given: Given): Asked {
  const country = read("country", given.country, (text) => checkCountry(text, builtInCatalogue));
  const service = read("service", given.service, (text) => checkService(text, builtInCatalogue));
  const moment = (text: string) => checkTime(text, "required");
  const from = read("from", given.from, moment)?.time ?? null;
  const to = read("to", given.to, moment)?.time ?? null;
  if (from !== null && from >= (to ?? given.now))
    throw new CommandError("the period ends before it begins", "--from, --to");
  const known = connector.topics.map(({ id }) => id);
  const unknown = given.topics.find((one) => !known.includes(one));
  if (unknown !== undefined)
    throw new CommandError(
      `${connector.id} has no "${unknown}"; it has ${known.join(", ")}`,
      `--what ${unknown}`,
    );
  const usual = connector.topics.filter(({ usual }) => usual).map(({ id }) => id);
  const addresses = addressesOf(handle, connector, given.addresses, { country, service });
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
    topics: given.topics.length > 0 ? [...new Set(given.topics)] : usual,
    addresses,
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

/** The feeds that were named; where none were, all that were ever followed. */
function addressesOf(
  handle: Handle,
  connector: Connector,
  given: readonly string[],
  about: Pick<Followed, "country" | "service">,
): Followed[] {
  if (connector.base !== null) {
    if (given[0] !== undefined) throw new CommandError(`${connector.id} takes no addresses`, given[0]);
    return [];
  }
  if (given.length > 0)
    return given.map((one) => ({ ...about, url: URL.canParse(one) ? new URL(one).href : one }));
  return askedBefore(handle, connector).flatMap(({ addresses }) => addresses);
}

/** Everything that was ever asked of a connector, as it was asked, from where its last round ended. */
export function askedBefore(handle: Handle, connector: Connector): Asked[] {
  return listSyncStates(handle)
    .filter((state) => state.connector === connector.id)
    .map(({ question }) => {
      const { country, service, topics, addresses: urls } = partOf(question);
      const addresses = urls.map((url) => ({ url, country, service }));
      return { country, service, topics, addresses, hosts: hostsOf(service), from: null, to: null };
    });
}
