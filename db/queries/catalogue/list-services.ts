import type { Service } from "../../../lib/model/catalogue.ts";
import type { Handle } from "../../client.ts";
import { readService } from "./read-service.ts";

/** Every service of the catalogue, by name. Their targets are not read. */
export function listServices(handle: Handle): Service[] {
  const ids = handle.sqlite.prepare("SELECT id FROM services ORDER BY name").pluck().all() as string[];
  return ids.map((id) => readService(handle, id)).filter((service) => service !== null);
}
