import type { JudgedClaim } from "../../model/overview.ts";
import { evidenceStrengths, type Verdict, verdictValues } from "../../model/verdict.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

/** A claim that was compared. */
export interface VerdictRow {
  readonly verdict: Verdict;
  readonly claim: JudgedClaim["claim"];
  readonly statement: string;
}

/** The claims among these that were compared. */
export function verdictRows(claims: readonly JudgedClaim[]): VerdictRow[] {
  return claims.flatMap(({ claim, statement, verdict }) =>
    verdict === null ? [] : [{ claim, statement: statement.id, verdict }],
  );
}

const verdict = columnsOf<VerdictRow>("computed");

/** One row a verdict, with every reason and the figures behind it. */
export const verdictsTable: Table<VerdictRow> = {
  id: "verdicts",
  title: "Verdicts",
  description:
    "Claims held against the evidence, with numbered reasons and the figures behind each: one row a claim that was compared. A verdict says nothing about intent.",
  key: ["claim"],
  refers: [
    { column: "claim", table: "claims", to: "claim" },
    { column: "statement", table: "statements", to: "statement" },
  ],
  columns: [
    verdict.text("claim", "Id of the claim.", (row) => row.verdict.claim),
    verdict.text("statement", "Id of the statement.", (row) => row.statement),
    verdict.text("country", "ISO 3166-1 alpha-2.", (row) => row.claim.country),
    verdict.text("service", "Service id.", (row) => row.claim.service),
    verdict.text("verdict", "What the evidence says of the claim.", (row) => row.verdict.value, {
      values: verdictValues,
    }),
    verdict.text("strength", "How much stands behind it.", (row) => row.verdict.strength, {
      values: evidenceStrengths,
    }),
    verdict.list("reasons", "Codes of the reasons, in their order.", (row) =>
      row.verdict.reasons.map(({ code }) => code),
    ),
    verdict.json(
      "reasons_figures",
      "The reasons with which way each weighs and its figures.",
      (row) => row.verdict.reasons as never,
    ),
    verdict.json(
      "would_change",
      "What would lead to another verdict.",
      (row) => row.verdict.wouldChange as never,
    ),
    verdict.json(
      "compliance",
      "How each network behaved against an announced schedule.",
      (row) => row.verdict.compliance as never,
    ),
    verdict.list("episodes", "Episodes it leans on.", (row) => row.verdict.episodes),
    verdict.instant(
      "tested_start",
      "Start of the time that was tested.",
      (row) => row.verdict.coverage.period.start,
    ),
    verdict.instant(
      "tested_end",
      "End of that time, no longer inside.",
      (row) => row.verdict.coverage.period.end,
    ),
    verdict.integer("observations", "Observations in it.", (row) => row.verdict.coverage.observations),
    verdict.integer("networks", "Networks they were made on.", (row) => row.verdict.coverage.networks),
    verdict.integer("probes", "Different probes.", (row) => row.verdict.coverage.probes, {
      missing: "no source tells probes apart",
    }),
    verdict.integer(
      "hours_with_data",
      "Hours with an observation.",
      (row) => row.verdict.coverage.hoursWithData,
      {
        unit: "h",
      },
    ),
    verdict.integer("hours", "Hours of that time.", (row) => row.verdict.coverage.hours, { unit: "h" }),
    verdict.list("sources", "Source ids of those observations.", (row) => row.verdict.coverage.sources),
    verdict.text("comparison", "Comparison and version.", (row) => row.verdict.comparison),
    verdict.text(
      "detector",
      "Detectors and versions that the evidence went through.",
      (row) => row.verdict.detector,
      {
        missing: "there was no evidence",
      },
    ),
    verdict.integer(
      "dataset_revision",
      "Revision of the dataset at which this verdict was first given as it stands.",
      (row) => row.verdict.datasetRevision,
    ),
    verdict.boolean(
      "simulated",
      "True where the verdict rests on simulated measurements.",
      (row) => row.verdict.provenance === "simulated",
    ),
  ],
};
