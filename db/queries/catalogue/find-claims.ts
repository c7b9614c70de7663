import type { ClaimKind } from "../../../lib/model/claim.ts";
import type { Interval } from "../../../lib/model/interval.ts";
import type { ClaimCounts, JudgedClaim } from "../../../lib/model/overview.ts";
import type { Side, Statement } from "../../../lib/model/statement.ts";
import { type VerdictValue, verdictValues } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";

export interface ClaimsQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  /** The spellings of one speaker's name. */
  readonly speaker?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly side?: Side | undefined;
  readonly kind?: ClaimKind | undefined;
  readonly verdict?: VerdictValue | undefined;
  /** When the statement was made. */
  readonly period?: Interval | undefined;
}

interface Conditions {
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

const from = `FROM claims JOIN statements ON statements.id = claims.statement
  LEFT JOIN verdicts ON verdicts.claim = claims.id`;

/** Claims that match, those said last first, each with its statement and the verdict on it. */
export function findClaims(
  handle: Handle,
  question: ClaimsQuestion,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): JudgedClaim[] {
  const { where, values } = conditionsOf(question);
  const rows = handle.sqlite
    .prepare(
      `SELECT claims.id AS claim, claims.statement AS statement ${from} WHERE ${where}
       ORDER BY statements.said_at DESC, claims.statement, claims.position LIMIT @limit OFFSET @offset`,
    )
    .all({ ...values, limit, offset }) as { claim: string; statement: string }[];
  const statements = new Map<string, Statement>();
  const verdicts = new Map<string, JudgedClaim["verdict"]>();
  for (const id of new Set(rows.map((row) => row.statement))) {
    const statement = readStatement(handle, id);
    if (statement === null) continue;
    statements.set(id, statement);
    for (const verdict of listVerdicts(handle, { statement: id })) verdicts.set(verdict.claim, verdict);
  }
  return rows.flatMap((row) => {
    const statement = statements.get(row.statement);
    const claim = statement?.claims.find((one) => one.id === row.claim);
    return statement === undefined || claim === undefined
      ? []
      : [{ claim, statement, verdict: verdicts.get(row.claim) ?? null }];
  });
}

export function countClaims({ sqlite }: Handle, question: ClaimsQuestion): ClaimCounts {
  const { where, values } = conditionsOf(question);
  const rows = sqlite
    .prepare(
      `SELECT verdicts.value AS value, count(*) AS count,
         sum(coalesce(verdicts.provenance = 'simulated', 0)) AS simulated ${from} WHERE ${where} GROUP BY 1`,
    )
    .all(values) as { value: VerdictValue | null; count: number; simulated: number }[];
  const countOf = (value: VerdictValue | null) => rows.find((row) => row.value === value)?.count ?? 0;
  return {
    all: sqlite.prepare("SELECT count(*) FROM claims").pluck().get() as number,
    matching: rows.reduce((sum, row) => sum + row.count, 0),
    byVerdict: Object.fromEntries(verdictValues.map((value) => [value, countOf(value)])) as Record<
      VerdictValue,
      number
    >,
    notCompared: countOf(null),
    simulated: rows.reduce((sum, row) => sum + row.simulated, 0),
  };
}

/** Claims of one spelling of a speaker's name that match, and those of them that could be tested. */
export interface SpeakerClaims {
  readonly speaker: string;
  readonly matching: number;
  readonly tested: number;
}

/** How many claims match, by who made them; a speaker without any has no row. */
export function countClaimsBySpeaker({ sqlite }: Handle, question: ClaimsQuestion): SpeakerClaims[] {
  const { where, values } = conditionsOf(question);
  return sqlite
    .prepare(
      `SELECT statements.speaker AS speaker, count(*) AS matching,
         sum(verdicts.value IS NOT NULL AND verdicts.value <> 'cannot be tested') AS tested
       ${from} WHERE ${where} GROUP BY 1 ORDER BY 1`,
    )
    .all(values) as SpeakerClaims[];
}

function conditionsOf(question: ClaimsQuestion): Conditions {
  const conditions = ["1"];
  const values: Record<string, string | number> = {};
  const equal = (column: string, name: string, value: string | undefined) => {
    if (value === undefined) return;
    conditions.push(`${column} = @${name}`);
    values[name] = value;
  };
  equal("claims.country", "country", question.country);
  equal("claims.service", "service", question.service);
  equal("claims.kind", "kind", question.kind);
  equal("statements.organisation", "organisation", question.organisation);
  equal("statements.side", "side", question.side);
  equal("verdicts.value", "verdict", question.verdict);
  if (question.speaker !== undefined) {
    conditions.push("statements.speaker IN (SELECT value FROM json_each(@speaker))");
    values.speaker = JSON.stringify(question.speaker);
  }
  if (question.period !== undefined) {
    conditions.push("statements.said_at >= @said_from AND statements.said_at < @said_to");
    values.said_from = question.period.start;
    values.said_to = question.period.end;
  }
  return { where: conditions.join(" AND "), values };
}
