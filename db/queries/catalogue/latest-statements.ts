import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "../editorial/read-statement.ts";

/** What was said last first; at most `limit`. */
export function latestStatements(handle: Handle, { limit }: { limit: number }): Statement[] {
  const ids = handle.sqlite
    .prepare("SELECT id FROM statements ORDER BY said_at DESC, id LIMIT ?")
    .pluck()
    .all(limit) as string[];
  return ids.map((id) => readStatement(handle, id)).filter((statement) => statement !== null);
}
