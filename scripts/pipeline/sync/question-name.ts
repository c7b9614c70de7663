import type { Question } from "../../../lib/sync/connector.ts";

/** One topic of one place, whatever the period. */
export type Part = Omit<Question, "period">;

/** A question without its period, the same however it was typed: `country=IR service=telegram topic=aggregation`. */
export function nameOf({ country, service, topics, addresses }: Omit<Part, "hosts">): string {
  const parts = { country, service, topic: topics.join(","), address: addresses.join(",") || null };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
    .join(" ");
}

/** What a name was made of; an address is the last of it and may hold anything but blanks. */
export function partOf(name: string): Omit<Part, "hosts"> {
  const [, before = name, address] = /^(.*?)\baddress=(\S+)$/.exec(name) ?? [];
  const said = (key: string) => new RegExp(`(?:^| )${key}=(\\S+)`).exec(before)?.[1] ?? null;
  return {
    country: said("country"),
    service: said("service"),
    topics: said("topic")?.split(",") ?? [],
    addresses: address === undefined ? [] : [address],
  };
}
