import type { Country } from "../../../lib/model/catalogue.ts";
import type { Handle } from "../../client.ts";

/** The country with this ISO 3166-1 alpha-2 code (upper case), or null. */
export function readCountry({ sqlite }: Handle, id: string): Country | null {
  const row = sqlite.prepare("SELECT id, name, time_zone AS timeZone FROM countries WHERE id = ?").get(id);
  return (row as Country | undefined) ?? null;
}
