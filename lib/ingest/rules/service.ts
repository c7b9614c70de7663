import type { Catalogue } from "../../catalogue/catalogue.ts";
import { hostOf } from "../ooni-raw/address.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";

/**
 * A service id, an alias, or a host name or address of a known service, alone or as an address of the web
 * (`https://x.com/home`, `149.154.167.51:443`); the id in return.
 */
export function checkService(text: string | null | undefined, catalogue: Catalogue): Checked<string> {
  const given = (text ?? "").trim();
  if (given === "")
    return breach("service-missing", "the record names no service; say it with --set service=youtube");
  const found =
    catalogue.service(given) ?? (/[/:]/.test(given) ? catalogue.service(hostOf(given) ?? "") : null);
  if (found !== null) return valid(found.id);
  return breach(
    "service-unknown",
    `${quoted(text)} is neither a service of the catalogue nor a host name that belongs to one`,
  );
}
