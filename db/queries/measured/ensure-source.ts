import { sourceSchema } from "../../../lib/model/source.ts";
import type { Handle } from "../../client.ts";

/**
 * The code of a source; one that is not there yet is made: named after its id, of kind `measured`, or
 * `simulated` where the id says so (`simulated-…`).
 *
 * @throws RangeError where the id is not one (lower-case letters, digits and hyphens).
 */
export function ensureSource(
  { sqlite }: Handle,
  id: string,
): { readonly code: number; readonly simulated: boolean } {
  const known = sqlite.prepare("SELECT code, kind FROM sources WHERE id = ?").get(id) as
    | { code: number; kind: string }
    | undefined;
  if (known !== undefined) return { code: known.code, simulated: known.kind === "simulated" };
  if (!sourceSchema.shape.id.safeParse(id).success)
    throw new RangeError(`"${id}" is not a source id; use lower-case letters, digits and hyphens`);
  const simulated = id.startsWith("simulated-");
  const { lastInsertRowid } = sqlite
    .prepare("INSERT INTO sources (id, name, kind) VALUES (?, ?, ?)")
    .run(id, id, simulated ? "simulated" : "measured");
  return { code: Number(lastInsertRowid), simulated };
}
