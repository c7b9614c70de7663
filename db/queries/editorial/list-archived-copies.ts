import { asc, eq } from "drizzle-orm";
import type { ArchivedCopy } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { archivedCopies } from "../../schema/index.ts";

/**
 * What became of keeping copies, of one statement or of all, in the order it was tried. An address that nobody
 * tried has no entry; of one that was tried several times the last holds.
 */
export function listArchivedCopies({ orm }: Handle, statement?: string): ArchivedCopy[] {
  return orm
    .select()
    .from(archivedCopies)
    .where(statement === undefined ? undefined : eq(archivedCopies.statement, statement))
    .orderBy(asc(archivedCopies.id))
    .all()
    .map(({ id: _id, ...copy }) => copy);
}
