import type { Connector } from "../../../lib/sync/connector.ts";
import { CommandError } from "../../command.ts";
import { isLoopback, type Reach, type Resolve } from "./get.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** `DIMLINE_OONI_BASE`. */
export function baseVariable(connector: Connector): string {
  return `DIMLINE_${connector.id.toUpperCase()}_BASE`;
}

/**
 * The address that a connector's requests go to; null where the question names the addresses.
 * @throws CommandError where the environment names one that will not do.
 */
export function baseOf(connector: Connector, environment: Environment): URL | null {
  if (connector.base === null) return null;
  const given = environment[baseVariable(connector)];
  return originOf(given === undefined || given === "" ? connector.base : given, baseVariable(connector));
}

/**
 * Where requests may go: the public internet, and what the operator named in `DIMLINE_SYNC_ALLOW` (origins with commas
 * between) or as the connector's base. A service's own address is held to the public internet as any other: where a
 * censor's answers to names lead to a page of his own, that is to be seen.
 *
 * @param connector null where none of them asks.
 * @throws CommandError where one of them is no origin.
 */
export function reachOf(connector: Connector | null, environment: Environment, resolve: Resolve): Reach {
  const named = (environment.DIMLINE_SYNC_ALLOW ?? "").split(",").filter((part) => part.trim() !== "");
  const origins = named.map((one) => originOf(one.trim(), "DIMLINE_SYNC_ALLOW").origin);
  const base = connector === null ? undefined : environment[baseVariable(connector)];
  if (connector !== null && base !== undefined && base !== "")
    origins.push(originOf(base, baseVariable(connector)).origin);
  return { origins: new Set(origins), resolve };
}

/**
 * The token that a connector needs, from the environment; null where it needs none.
 * @throws CommandError where it is missing.
 */
export function tokenOf(connector: Connector, environment: Environment): string | null {
  if (connector.token === null) return null;
  const given = environment[connector.token]?.trim() ?? "";
  if (given === "")
    throw new CommandError(`${connector.title} wants a token; put it into ${connector.token}`, connector.id);
  // Anything else could not be sent in a header, and must not be told in an error.
  if (!/^[\x21-\x7e]{1,4096}$/.test(given))
    throw new CommandError("the token holds characters that no token has", connector.token);
  return given;
}

function originOf(text: string, variable: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (url === null || !safe)
    throw new CommandError(
      "write an address that starts with https:// (http:// is for this machine alone)",
      variable,
    );
  // Neither would be sent along.
  if (url.username !== "" || url.password !== "" || url.search !== "")
    throw new CommandError("write an address without a password and without a question mark", variable);
  return url;
}
