import { asc, inArray } from "drizzle-orm";
import type { Claim } from "../../../lib/model/claim.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { claims, type statements } from "../../schema/index.ts";

type StatementRow = typeof statements.$inferSelect;
type ClaimRow = typeof claims.$inferSelect;

/** Statements as the model has them, each with its claims in the order they were made. */
export function withClaims({ orm }: Handle, rows: readonly StatementRow[]): Statement[] {
  const byStatement = new Map<string, Claim[]>();
  // One question a thousand statements: the engine bounds the names that one can hold.
  for (let from = 0; from < rows.length; from += 1000) {
    const ids = rows.slice(from, from + 1000).map((row) => row.id);
    const found = orm
      .select()
      .from(claims)
      .where(inArray(claims.statement, ids))
      .orderBy(asc(claims.statement), asc(claims.position))
      .all();
    for (const row of found) {
      const list = byStatement.get(row.statement) ?? [];
      list.push(claimOf(row));
      byStatement.set(row.statement, list);
    }
  }
  return rows.map((row) => statementOf(row, byStatement.get(row.id) ?? []));
}

function statementOf(row: StatementRow, made: readonly Claim[]): Statement {
  const { runId: _run, ...rest } = row;
  return { ...rest, claims: made };
}

function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    kind: row.kind,
    country: row.country,
    service: row.service,
    networks: row.networks,
    period:
      row.periodStart === null || row.periodEnd === null
        ? null
        : { start: row.periodStart, end: row.periodEnd },
    approximate: row.approximate,
    duration: row.duration,
    remaining: row.remaining,
    schedule: row.schedule,
    feature: row.feature,
    controlServices: row.controlServices,
    controlCountries: row.controlCountries,
    movedTo: row.movedTo,
  };
}
