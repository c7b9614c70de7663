import type { Network } from "../../../lib/model/catalogue.ts";
import type { Handle } from "../../client.ts";

/** Keeps the names of networks that records mention; what is known already stays, what is missing is filled in. */
export function saveNetworks({ sqlite }: Handle, networks: readonly Network[]): void {
  if (networks.length === 0) return;
  const upsert = sqlite.prepare(
    `INSERT INTO networks (asn, name, country) VALUES (?, ?, ?)
     ON CONFLICT (asn) DO UPDATE SET name = coalesce(name, excluded.name), country = coalesce(country, excluded.country)
     WHERE name IS NULL OR country IS NULL`,
  );
  for (const network of networks) upsert.run(network.asn, network.name, network.country);
}
