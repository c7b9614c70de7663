import { and, asc, eq, exists, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Interval } from "../../../lib/model/interval.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { statementServices, statements } from "../../schema/index.ts";
import { withClaims } from "./statement-rows.ts";

export interface StatementsQuestion {
  readonly country?: string | undefined;
  /** Statements about this service, whichever else they are about. */
  readonly service?: string | undefined;
  /** By a speaker whose name is written in one of these ways. */
  readonly speaker?: readonly string[] | undefined;
  /** Made in it. */
  readonly period?: Interval | undefined;
}

/** Statements with their claims, in the order they were made. */
export function listStatements(handle: Handle, question: StatementsQuestion = {}): Statement[] {
  const { country, service, speaker, period } = question;
  const conditions: SQL[] = [];
  if (country !== undefined) conditions.push(eq(statements.country, country));
  if (speaker !== undefined) conditions.push(inArray(statements.speaker, [...speaker]));
  if (service !== undefined)
    conditions.push(
      exists(
        handle.orm
          .select({ one: sql`1` })
          .from(statementServices)
          .where(and(eq(statementServices.service, service), eq(statementServices.statement, statements.id))),
      ),
    );
  if (period !== undefined)
    conditions.push(gte(statements.saidAt, period.start), lt(statements.saidAt, period.end));
  const rows = handle.orm
    .select()
    .from(statements)
    .where(and(...conditions))
    .orderBy(asc(statements.saidAt), asc(statements.id))
    .all();
  return withClaims(handle, rows);
}
