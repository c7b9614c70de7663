import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "../editorial/read-statement.ts";

export interface StatementsPageQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  readonly after: string | null;
  readonly limit: number;
}

/** The next statements by id. */
export function pageStatements(
  handle: Handle,
  { country, service, after, limit }: StatementsPageQuestion,
): Statement[] {
  const ids = handle.sqlite
    .prepare(
      `SELECT id FROM statements WHERE id > @after AND (@country IS NULL OR country = @country)
         AND (@service IS NULL OR EXISTS (
           SELECT 1 FROM statement_services
           WHERE statement_services.service = @service AND statement_services.statement = statements.id))
       ORDER BY id LIMIT @limit`,
    )
    .pluck()
    .all({ after: after ?? "", country: country ?? null, service: service ?? null, limit }) as string[];
  return ids.map((id) => readStatement(handle, id)).filter((statement) => statement !== null);
}
