import type { Handle } from "../../client.ts";

/** Names of the networks asked for, by number; a network without a name is not in the map. */
export function listNetworkNames({ sqlite }: Handle, asns: readonly number[]): Map<number, string> {
  const read = sqlite.prepare("SELECT name FROM networks WHERE asn = ?").pluck();
  const names = new Map<number, string>();
  for (const asn of new Set(asns)) {
    const name = read.get(asn) as string | null | undefined;
    if (name) names.set(asn, name);
  }
  return names;
}
