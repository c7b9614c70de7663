import { claimKinds } from "../../model/claim.ts";
import type { JudgedClaim } from "../../model/overview.ts";
import { precisions, type Statement, sides } from "../../model/statement.ts";
import { evidenceStrengths, verdictValues } from "../../model/verdict.ts";
import { columnsOf } from "../columns.ts";
import type { Column, Table } from "../exporter.ts";

const said = columnsOf<Statement>("editorial");
const saidColumns: readonly Column<Statement>[] = [
  said.text("statement", "Id of the statement; it stays the same.", (row) => row.id),
  said.text("country", "ISO 3166-1 alpha-2.", (row) => row.country),
  said.instant("said_at", "When it was said.", (row) => row.saidAt),
  said.text("precision", "How exactly that is known.", (row) => row.precision, { values: precisions }),
  said.text("speaker", "Who said it.", (row) => row.speaker),
  said.text("side", "Whom the speaker speaks for.", (row) => row.side, { values: sides }),
];

/** One row a statement. */
export const statementsTable: Table<Statement> = {
  id: "statements",
  title: "Statements",
  description:
    "What officials, operators, platforms and others said, and where it was published: one row a statement.",
  key: ["statement"],
  refers: [
    { column: "country", table: "countries", to: "country" },
    { column: "source", table: "sources", to: "source" },
  ],
  columns: [
    ...saidColumns,
    said.text("role", "Office of the speaker.", (row) => row.role, { missing: "not known" }),
    said.text("organisation", "Organisation of the speaker.", (row) => row.organisation, {
      missing: "not known",
    }),
    said.list("services", "Service ids that it is about.", (row) => row.services),
    said.text("summary", "What was said, in our words.", (row) => row.summary),
    said.text("quote", "The words themselves.", (row) => row.quote, { missing: "we do not have them" }),
    said.text("language", "Language of the quote, BCP 47.", (row) => row.language, {
      missing: "there is no quote, or its language is not known",
    }),
    said.text("translation", "The quote in English.", (row) => row.translation, { missing: "there is none" }),
    said.integer("claims", "Testable claims in it.", (row) => row.claims.length),
    said.text("published", "Where it was published: titles, separated by semicolons.", (row) =>
      row.publications.map((publication) => publication.title).join("; "),
    ),
    said.list("published_url", "Addresses of those.", (row) =>
      row.publications.flatMap((publication) => publication.url ?? []),
    ),
    said.text(
      "conflicts_with",
      "Id of another report of the same statement that says something else.",
      (row) => row.conflictsWith,
      { missing: "no other report contradicts it" },
    ),
    said.text("source", "Source id.", (row) => row.source, { origin: "catalogue" }),
    said.boolean(
      "simulated",
      "Always false: statements are never simulated. Verdicts on them may be.",
      () => false,
    ),
  ],
};

const claim = columnsOf<JudgedClaim>("editorial");
const notYet = "not compared yet";

/** One row a claim, with the verdict on it. */
export const claimsTable: Table<JudgedClaim> = {
  id: "claims",
  title: "Claims",
  description:
    "The testable parts of statements, each with the verdict that the evidence gives: one row a claim. What people wrote and what was computed stand in separate columns.",
  key: ["claim"],
  refers: [{ column: "statement", table: "statements", to: "statement" }],
  columns: [
    claim.text("claim", "Id of the claim; it stays the same.", (row) => row.claim.id),
    ...saidColumns.map(
      (column): Column<JudgedClaim> => ({ ...column, value: (row) => column.value(row.statement) }),
    ),
    claim.text("service", "Service id.", (row) => row.claim.service),
    claim.text("kind", "Kind of claim.", (row) => row.claim.kind, { values: claimKinds }),
    claim.list("networks", "Networks it speaks about.", (row) => row.claim.networks, {
      missing: "all of the country's",
    }),
    claim.instant(
      "period_start",
      "Start of the time it speaks about.",
      (row) => row.claim.period?.start ?? null,
      { missing: "it names no time" },
    ),
    claim.instant(
      "period_end",
      "End of that time, no longer inside.",
      (row) => row.claim.period?.end ?? null,
      { missing: "it names no time" },
    ),
    claim.boolean(
      "approximate",
      "An end of that time is known only roughly.",
      (row) => row.claim.approximate,
    ),
    claim.integer("duration_ms", "How long it says the thing lasted.", (row) => row.claim.duration, {
      unit: "ms",
      missing: "it names no duration",
    }),
    claim.number("remaining", "What it says is left of the speed, 0 to 1.", (row) => row.claim.remaining, {
      missing: "it names no share",
    }),
    claim.json("schedule", "Hours of the week that it announces.", (row) => row.claim.schedule as never, {
      missing: "it announces none",
    }),
    claim.text("verdict", "What the evidence says of it.", (row) => row.verdict?.value ?? null, {
      origin: "computed",
      values: verdictValues,
      missing: notYet,
    }),
    claim.list(
      "reasons",
      "Codes of the reasons.",
      (row) => row.verdict?.reasons.map(({ code }) => code) ?? null,
      {
        origin: "computed",
        missing: notYet,
      },
    ),
    claim.text("strength", "How much stands behind the verdict.", (row) => row.verdict?.strength ?? null, {
      origin: "computed",
      values: evidenceStrengths,
      missing: notYet,
    }),
    claim.list(
      "would_change",
      "Codes of what would lead to another verdict.",
      (row) => row.verdict?.wouldChange.map(({ code }) => code) ?? null,
      { origin: "computed", missing: notYet },
    ),
    claim.list("episodes", "Episodes it leans on.", (row) => row.verdict?.episodes ?? null, {
      origin: "computed",
      missing: notYet,
    }),
    claim.integer(
      "observations",
      "Observations in the time that was tested.",
      (row) => row.verdict?.coverage.observations ?? null,
      { origin: "computed", missing: notYet },
    ),
    claim.text("comparison", "Comparison and version.", (row) => row.verdict?.comparison ?? null, {
      origin: "computed",
      missing: notYet,
    }),
    claim.integer(
      "dataset_revision",
      "Revision of the dataset at which this verdict was first given as it stands.",
      (row) => row.verdict?.datasetRevision ?? null,
      { origin: "computed", missing: notYet },
    ),
    claim.boolean(
      "simulated",
      "True where the verdict rests on simulated measurements.",
      (row) => row.verdict?.provenance === "simulated",
      { origin: "computed" },
    ),
  ],
};
