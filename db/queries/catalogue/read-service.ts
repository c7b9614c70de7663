import type { Service } from "../../../lib/model/catalogue.ts";
import type { Handle } from "../../client.ts";

/** The service with this id, or null. Its targets are not read: no page shows them. */
export function readService({ sqlite }: Handle, id: string): Service | null {
  const row = sqlite.prepare("SELECT id, name, category, aliases FROM services WHERE id = ?").get(id) as
    | { id: string; name: string; category: Service["category"]; aliases: string }
    | undefined;
  if (row === undefined) return null;
  return { ...row, aliases: JSON.parse(row.aliases) as string[], targets: [] };
}
