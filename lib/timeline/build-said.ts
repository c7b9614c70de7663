import type { Interval } from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Statement } from "../model/statement.ts";
import type { Verdict, VerdictValue } from "../model/verdict.ts";
import type { StatementMark } from "./model.ts";

/** The statements made inside the range, numbered in the order they were made, and how many were made outside it. */
export function buildSaid(
  statements: readonly Statement[],
  verdicts: readonly Verdict[],
  of: { readonly country: string; readonly service: string; readonly range: Interval },
): { said: StatementMark[]; outside: { before: number; after: number } } {
  const values = new Map(verdicts.map((verdict) => [verdict.claim, verdict.value]));
  const sorted = [...statements].sort((a, b) => a.saidAt - b.saidAt || (a.id < b.id ? -1 : 1));
  const inside = sorted.filter(({ saidAt }) => saidAt >= of.range.start && saidAt < of.range.end);
  const numbers = new Map(inside.map(({ id }, index) => [id, index + 1]));
  // Reports of one statement point at one of them, which stands for it.
  const reportOf = (statement: Statement) => statement.conflictsWith ?? statement.id;
  return {
    said: inside.map((statement, index) => ({
      id: statement.id,
      number: index + 1,
      saidAt: statement.saidAt,
      precision: statement.precision,
      ...placeOf(statement),
      conflicts: inside
        .filter((other) => other.id !== statement.id && reportOf(other) === reportOf(statement))
        .flatMap(({ id }) => numbers.get(id) ?? []),
      side: statement.side,
      speaker: statement.speaker,
      summary: statement.summary,
      claims: statement.claims
        .filter((claim) => claim.country === of.country && claim.service === of.service)
        .map(({ id, kind, period }) => ({ id, kind, period, verdict: values.get(id) ?? null })),
    })),
    outside: {
      before: sorted.filter(({ saidAt }) => saidAt < of.range.start).length,
      after: sorted.filter(({ saidAt }) => saidAt >= of.range.end).length,
    },
  };
}

/** A marker at midnight would claim an hour that nobody knows, and could stand before what the speaker answers. */
function placeOf(statement: Statement): Pick<StatementMark, "saidWithin" | "drawnAt"> {
  const within = saidWithin({ at: statement.saidAt, precision: statement.precision });
  const middle = within.start + (within.end - within.start) / 2;
  return { saidWithin: within, drawnAt: statement.precision === "minute" ? statement.saidAt : middle };
}

/** The one that a reader must see first, when a statement's claims fared differently. */
const weight: readonly VerdictValue[] = ["contradicted", "partly supported", "supported", "cannot be tested"];

/** A statement's mark: the gravest verdict on its claims; null where it makes none, or none was held against anything. */
export function gravestVerdict(mark: Pick<StatementMark, "claims">): VerdictValue | null {
  return weight.find((value) => mark.claims.some((claim) => claim.verdict === value)) ?? null;
}
