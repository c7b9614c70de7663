import type { ArchivedCopy } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { archivedCopies } from "../../schema/index.ts";

/** Adds an attempt to keep a copy; earlier ones stay. */
export function saveArchivedCopy({ orm }: Handle, copy: ArchivedCopy): void {
  orm.insert(archivedCopies).values(copy).run();
}
