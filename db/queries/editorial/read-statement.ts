import { eq } from "drizzle-orm";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { statements } from "../../schema/index.ts";
import { withClaims } from "./statement-rows.ts";

/** One statement with its claims; null where there is none of this id. */
export function readStatement(handle: Handle, id: string): Statement | null {
  const rows = handle.orm.select().from(statements).where(eq(statements.id, id)).all();
  return withClaims(handle, rows)[0] ?? null;
}
