import type { Interval } from "../model/interval.ts";
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
  return {
    said: inside.map((statement, index) => ({
      id: statement.id,
      number: index + 1,
      saidAt: statement.saidAt,
      precision: statement.precision,
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

/** The one that a reader must see first, when a statement's claims fared differently. */
const weight: readonly VerdictValue[] = ["contradicted", "partly supported", "supported", "cannot be tested"];

/** A statement's mark: the gravest verdict on its claims; null where it makes none, or none was held against anything. */
export function gravestVerdict(mark: Pick<StatementMark, "claims">): VerdictValue | null {
  return weight.find((value) => mark.claims.some((claim) => claim.verdict === value)) ?? null;
}
