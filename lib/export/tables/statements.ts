import type { JudgedClaim } from "../../model/overview.ts";
import type { Statement } from "../../model/statement.ts";
import type { Column, Table } from "../exporter.ts";

const saidColumns: readonly Column<Statement>[] = [
  { name: "statement", kind: "text", meaning: "Id of the statement.", value: (row) => row.id },
  { name: "country", kind: "text", meaning: "ISO 3166-1 alpha-2.", value: (row) => row.country },
  { name: "said_at", kind: "instant", meaning: "When it was said, UTC.", value: (row) => row.saidAt },
  {
    name: "precision",
    kind: "text",
    meaning: "How exactly that is known: minute, day, month or about.",
    value: (row) => row.precision,
  },
  { name: "speaker", kind: "text", meaning: "Who said it.", value: (row) => row.speaker },
  { name: "side", kind: "text", meaning: "Whom the speaker speaks for.", value: (row) => row.side },
];

/** One row a statement. */
export const statementsTable: Table<Statement> = {
  id: "statements",
  columns: [
    ...saidColumns,
    { name: "role", kind: "text", meaning: "Office of the speaker.", value: (row) => row.role },
    {
      name: "organisation",
      kind: "text",
      meaning: "Organisation of the speaker.",
      value: (row) => row.organisation,
    },
    {
      name: "services",
      kind: "text",
      meaning: "Service ids, separated by spaces.",
      value: (row) => row.services.join(" "),
    },
    { name: "summary", kind: "text", meaning: "What was said, in our words.", value: (row) => row.summary },
    {
      name: "quote",
      kind: "text",
      meaning: "The words themselves, where we have them.",
      value: (row) => row.quote,
    },
    {
      name: "language",
      kind: "text",
      meaning: "Language of the quote, BCP 47.",
      value: (row) => row.language,
    },
    { name: "translation", kind: "text", meaning: "The quote in English.", value: (row) => row.translation },
    { name: "claims", kind: "number", meaning: "Testable claims in it.", value: (row) => row.claims.length },
    {
      name: "published",
      kind: "text",
      meaning: "Where it was published: titles, separated by semicolons.",
      value: (row) => row.publications.map((publication) => publication.title).join("; "),
    },
    {
      name: "published_url",
      kind: "text",
      meaning: "Addresses of those, separated by spaces.",
      value: (row) => row.publications.flatMap((publication) => publication.url ?? []).join(" "),
    },
    {
      name: "conflicts_with",
      kind: "text",
      meaning: "Id of another report of the same statement that says something else.",
      value: (row) => row.conflictsWith,
    },
    { name: "source", kind: "text", meaning: "Source id.", value: (row) => row.source },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "Always false: statements are never simulated. Verdicts on them may be.",
      value: () => false,
    },
  ],
};

/** One row a claim, with the verdict on it. */
export const claimsTable: Table<JudgedClaim> = {
  id: "claims",
  columns: [
    { name: "claim", kind: "text", meaning: "Id of the claim.", value: (row) => row.claim.id },
    ...saidColumns.map(
      (column): Column<JudgedClaim> => ({ ...column, value: (row) => column.value(row.statement) }),
    ),
    { name: "service", kind: "text", meaning: "Service id.", value: (row) => row.claim.service },
    { name: "kind", kind: "text", meaning: "Kind of claim.", value: (row) => row.claim.kind },
    {
      name: "networks",
      kind: "text",
      meaning: "Networks it speaks about, separated by spaces; empty is all.",
      value: (row) => row.claim.networks?.join(" ") ?? null,
    },
    {
      name: "period_start",
      kind: "instant",
      meaning: "Start of the time it speaks about, UTC; empty where it names none.",
      value: (row) => row.claim.period?.start ?? null,
    },
    {
      name: "period_end",
      kind: "instant",
      meaning: "End of that time, no longer inside.",
      value: (row) => row.claim.period?.end ?? null,
    },
    {
      name: "approximate",
      kind: "boolean",
      meaning: "An end of that time is known only roughly.",
      value: (row) => row.claim.approximate,
    },
    {
      name: "duration_ms",
      kind: "number",
      meaning: "How long it says the thing lasted, in milliseconds.",
      value: (row) => row.claim.duration,
    },
    {
      name: "remaining",
      kind: "number",
      meaning: "What it says is left of the speed, 0 to 1.",
      value: (row) => row.claim.remaining,
    },
    {
      name: "verdict",
      kind: "text",
      meaning: "supported, contradicted, partly supported, cannot be tested; empty: not compared yet.",
      value: (row) => row.verdict?.value ?? null,
    },
    {
      name: "reasons",
      kind: "text",
      meaning: "Codes of the reasons, separated by spaces.",
      value: (row) => row.verdict?.reasons.map((reason) => reason.code).join(" ") ?? null,
    },
    {
      name: "episodes",
      kind: "text",
      meaning: "Episodes it leans on, separated by spaces.",
      value: (row) => row.verdict?.episodes.join(" ") ?? null,
    },
    {
      name: "observations",
      kind: "number",
      meaning: "Observations in the time that was tested.",
      value: (row) => row.verdict?.coverage.observations ?? null,
    },
    {
      name: "comparison",
      kind: "text",
      meaning: "Comparison and version.",
      value: (row) => row.verdict?.comparison ?? null,
    },
    {
      name: "dataset_revision",
      kind: "number",
      meaning: "Revision of the dataset that it was held against.",
      value: (row) => row.verdict?.datasetRevision ?? null,
    },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where the verdict rests on simulated measurements.",
      value: (row) => row.verdict?.provenance === "simulated",
    },
  ],
};
