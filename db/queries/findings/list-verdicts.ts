import { and, asc, eq, type SQL } from "drizzle-orm";
import type { Verdict } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { claims, verdicts } from "../../schema/index.ts";

export interface VerdictsQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  /** Of this statement's claims. */
  readonly statement?: string | undefined;
}

/** Verdicts in the order of their statements' ids and their claims' places. */
export function listVerdicts(handle: Handle, question: VerdictsQuestion = {}): Verdict[] {
  const conditions: SQL[] = [];
  if (question.country !== undefined) conditions.push(eq(claims.country, question.country));
  if (question.service !== undefined) conditions.push(eq(claims.service, question.service));
  if (question.statement !== undefined) conditions.push(eq(claims.statement, question.statement));
  return handle.orm
    .select({ verdict: verdicts })
    .from(verdicts)
    .innerJoin(claims, eq(claims.id, verdicts.claim))
    .where(and(...conditions))
    .orderBy(asc(claims.statement), asc(claims.position))
    .all()
    .map(({ verdict }) => verdict);
}
