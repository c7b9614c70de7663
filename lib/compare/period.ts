import type { Claim, ClaimKind } from "../model/claim.ts";
import { DAY, type Duration, type Instant, type Interval } from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Precision } from "../model/statement.ts";
import type { Reason } from "../model/verdict.ts";
import { reason } from "./reason-codes.ts";

/** How far back a claim that names no time is taken to reach, and other spans that stand in for words. */
export const spans = {
  /** A denial or an assertion answers what is talked about: the week before it. */
  recent: 7 * DAY,
  /** An acknowledgement, a report of a broken feature or of people moving looks further back. */
  month: 30 * DAY,
  /** An announcement without an end, or a denial of a plan, is tested over the two weeks that follow. */
  announced: 14 * DAY,
  /** "About", said of a length: a quarter either way. */
  approximateShare: 0.25,
} as const;

export interface TestedPeriod {
  readonly period: Interval;
  /** Why this one was taken, where the claim itself does not say it all. */
  readonly reasons: readonly Reason[];
}

const speaksOfThePast: ReadonlySet<ClaimKind> = new Set([
  "denies-interference",
  "denies-block",
  "asserts-throttling",
  "asserts-block",
  "asserts-shutdown",
  "attributes-technical-fault",
  "reports-feature-restriction",
  "acknowledges",
  "justifies",
]);

/**
 * The time that a claim is tested over: its own, or, where it names none, the stretch that its kind
 * speaks of. Nobody can be held to what came after they spoke: a claim about the past is cut at the last
 * moment at which it can have been said. A claim whose own period lies wholly after it is about the
 * future and stays as it is.
 */
export function testedPeriod(
  claim: Claim,
  said: { readonly at: Instant; readonly precision: Precision },
): TestedPeriod {
  const within = saidWithin(said);
  if (claim.period !== null) return own(claim, claim.period, within);
  const before = (span: Duration): Interval => ({ start: within.start - span, end: within.end });
  switch (claim.kind) {
    case "denies-interference":
    case "denies-block":
    case "attributes-technical-fault":
      return standIn("period-week-before", before(spans.recent));
    case "asserts-throttling":
    case "asserts-block":
    case "asserts-shutdown":
      if (claim.duration === null) return standIn("period-week-before", before(spans.recent));
      return standIn("period-from-duration", before(claim.duration * (1 + spans.approximateShare)), {
        claimedMs: claim.duration,
      });
    case "reports-feature-restriction":
    case "acknowledges":
    case "justifies":
      return standIn("period-month-before", before(spans.month));
    case "denies-plan":
      return standIn("period-of-plan", { start: within.start, end: within.end + spans.announced });
    case "announces-restriction":
      return standIn("period-weeks-after", {
        start: within.start,
        end: within.end + (claim.duration ?? spans.announced),
      });
    case "announces-restoration":
      return standIn("period-around-statement", {
        start: within.start - spans.recent,
        end: within.end + spans.recent,
      });
    case "says-people-moved":
      return standIn("period-month-before", before(spans.month));
    case "demands":
      return { period: within, reasons: [] };
  }
}

function own(claim: Claim, period: Interval, within: Interval): TestedPeriod {
  const straddles = period.start < within.end && period.end > within.end;
  if (!speaksOfThePast.has(claim.kind) || !straddles) return { period, reasons: [] };
  const cut = { start: period.start, end: within.end };
  return {
    period: cut,
    reasons: [reason("period-cut-at-statement", "neither", { saidAt: within.end, namedEndAt: period.end })],
  };
}

function standIn(
  code:
    | "period-week-before"
    | "period-month-before"
    | "period-from-duration"
    | "period-weeks-after"
    | "period-of-plan"
    | "period-around-statement",
  period: Interval,
  more: { readonly claimedMs?: Duration } = {},
): TestedPeriod {
  return { period, reasons: [reason(code, "neither", { fromAt: period.start, toAt: period.end, ...more })] };
}
