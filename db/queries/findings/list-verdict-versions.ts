import { asc, eq, inArray, sql } from "drizzle-orm";
import type { VerdictVersion } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { claims, verdictHistory } from "../../schema/index.ts";

/**
 * The history of the verdicts on a statement's claims, by claim, oldest version first; with no statement
 * named, of every claim there is. Claims that were taken out are in it only when asked for by their ids.
 */
export function listVerdictVersions(
  { orm }: Handle,
  question: { readonly statement?: string; readonly claims?: readonly string[] } = {},
): ReadonlyMap<string, readonly VerdictVersion[]> {
  const asked = orm
    .select({ id: claims.id })
    .from(claims)
    .where(question.statement === undefined ? sql`1` : eq(claims.statement, question.statement));
  const rows = orm
    .select()
    .from(verdictHistory)
    .where(inArray(verdictHistory.claim, question.claims === undefined ? asked : [...question.claims]))
    .orderBy(asc(verdictHistory.claim), asc(verdictHistory.id))
    .all();
  const versions = new Map<string, VerdictVersion[]>();
  for (const { claim, at, occasion, verdict } of rows) {
    const list = versions.get(claim) ?? [];
    list.push({ number: list.length + 1, at, occasion, verdict });
    versions.set(claim, list);
  }
  return versions;
}
