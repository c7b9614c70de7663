import type { Network } from "../../../lib/model/catalogue.ts";
import type { Handle } from "../../client.ts";

/** The network with this autonomous system number, or null where no record has named it. */
export function readNetwork({ sqlite }: Handle, asn: number): Network | null {
  const row = sqlite.prepare("SELECT asn, name, country FROM networks WHERE asn = ?").get(asn);
  return (row as Network | undefined) ?? null;
}
