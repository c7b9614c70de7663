import type { JudgedClaim } from "../../../lib/model/overview.ts";
import type { Handle } from "../../client.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";
import { pageStatements, type StatementsPageQuestion } from "./page-statements.ts";

/** The claims of the next statements by id, each with the verdict on it, and the id that the page ends with. */
export function pageClaims(
  handle: Handle,
  question: StatementsPageQuestion,
): { rows: JudgedClaim[]; last: string | null } {
  const statements = pageStatements(handle, question);
  const rows = statements.flatMap((statement) => {
    const verdicts = new Map(
      listVerdicts(handle, { statement: statement.id }).map((one) => [one.claim, one]),
    );
    return statement.claims
      .filter((claim) => question.service === undefined || claim.service === question.service)
      .map((claim) => ({ claim, statement, verdict: verdicts.get(claim.id) ?? null }));
  });
  return { rows, last: statements.at(-1)?.id ?? null };
}
