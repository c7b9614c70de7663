import type { Episode, Evidence, Phase } from "../../model/episode.ts";
import type { Column, Table } from "../exporter.ts";

/** One row an episode. */
export const episodesTable: Table<Episode> = {
  id: "episodes",
  columns: [
    { name: "episode", kind: "text", meaning: "Id; it stays the same.", value: (row) => row.id },
    { name: "country", kind: "text", meaning: "ISO 3166-1 alpha-2.", value: (row) => row.country },
    { name: "service", kind: "text", meaning: "Service id.", value: (row) => row.service },
    { name: "scope", kind: "text", meaning: "national, or networks.", value: (row) => row.scope },
    {
      name: "networks",
      kind: "text",
      meaning: "Autonomous system numbers that show it, separated by spaces.",
      value: (row) => row.networks.join(" "),
    },
    {
      name: "kinds",
      kind: "text",
      meaning: "Kinds of its phases in time order, separated by spaces.",
      value: (row) => row.phases.map((phase) => phase.kind).join(" "),
    },
    ...boundColumns<Episode>((row) => row),
    { name: "ongoing", kind: "boolean", meaning: "It lasts still.", value: (row) => row.ongoing },
    {
      name: "began_before_data",
      kind: "boolean",
      meaning: "The data begin inside it: its start is not known.",
      value: (row) => row.beganBeforeData,
    },
    {
      name: "confidence",
      kind: "number",
      meaning: "Probability that it is real and not noise, 0 to 1.",
      value: (row) => row.confidence,
    },
    { name: "detector", kind: "text", meaning: "Detector and version.", value: (row) => row.detector },
    {
      name: "dataset_revision",
      kind: "number",
      meaning: "Revision of the dataset that it was found in.",
      value: (row) => row.datasetRevision,
    },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where the measurements were made by the program's own generator.",
      value: (row) => row.provenance === "simulated",
    },
  ],
};

/** A phase of an episode with one line of its evidence; null where the phase has none. */
export interface EvidenceRow {
  readonly episode: Episode;
  /** Counted from 1. */
  readonly position: number;
  readonly phase: Phase;
  readonly evidence: Evidence | null;
}

/** The rows of one episode: each phase with each line of its evidence. */
export function evidenceRows(episode: Episode): EvidenceRow[] {
  return episode.phases.flatMap((phase, index): EvidenceRow[] => {
    const row = { episode, position: index + 1, phase };
    if (phase.evidence.length === 0) return [{ ...row, evidence: null }];
    return phase.evidence.map((evidence) => ({ ...row, evidence }));
  });
}

/** One row a phase and line of evidence. */
export const evidenceTable: Table<EvidenceRow> = {
  id: "evidence",
  columns: [
    { name: "episode", kind: "text", meaning: "Id of the episode.", value: (row) => row.episode.id },
    { name: "phase", kind: "number", meaning: "Place in the episode, from 1.", value: (row) => row.position },
    {
      name: "kind",
      kind: "text",
      meaning: "throttling, block, shutdown or recovery.",
      value: (row) => row.phase.kind,
    },
    ...boundColumns<EvidenceRow>((row) => row.phase),
    {
      name: "severity",
      kind: "number",
      meaning: "Level during over level before; for a block the share failing.",
      value: (row) => row.phase.severity,
    },
    {
      name: "affected_share",
      kind: "number",
      meaning: "Share affected, 0 to 1.",
      value: (row) => row.phase.affectedShare,
    },
    {
      name: "confidence",
      kind: "number",
      meaning: "Probability that the phase is real and not noise, 0 to 1.",
      value: (row) => row.phase.confidence,
    },
    {
      name: "feature",
      kind: "text",
      meaning: "Part of the service; empty is all.",
      value: (row) => row.phase.feature,
    },
    { name: "source", kind: "text", meaning: "Source id.", value: (row) => row.evidence?.source ?? null },
    {
      name: "metric",
      kind: "text",
      meaning: "What was measured.",
      value: (row) => row.evidence?.metric ?? null,
    },
    {
      name: "network",
      kind: "number",
      meaning: "Autonomous system number; empty is unknown.",
      value: (row) => row.evidence?.network ?? null,
    },
    {
      name: "observations",
      kind: "number",
      meaning: "Observations inside the phase.",
      value: (row) => row.evidence?.observations ?? null,
    },
    {
      name: "probes",
      kind: "number",
      meaning: "Different probes; empty where the source does not tell.",
      value: (row) => row.evidence?.probes ?? null,
    },
    {
      name: "n",
      kind: "number",
      meaning: "Reachability: tries inside the phase that could be judged; empty for levels.",
      value: (row) => row.evidence?.n ?? null,
    },
    {
      name: "bad",
      kind: "number",
      meaning: "Reachability: failing tries among those.",
      value: (row) => row.evidence?.bad ?? null,
    },
    {
      name: "baseline",
      kind: "number",
      meaning: "Level, or share failing, when nothing happens.",
      value: (row) => row.evidence?.baseline ?? null,
    },
    {
      name: "during",
      kind: "number",
      meaning: "Level, or share failing, during the phase.",
      value: (row) => row.evidence?.during ?? null,
    },
    { name: "unit", kind: "text", meaning: "Unit of the two.", value: (row) => row.evidence?.unit ?? null },
    {
      name: "stance",
      kind: "text",
      meaning: "for, against, or silent.",
      value: (row) => row.evidence?.stance ?? null,
    },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where the measurements were made by the program's own generator.",
      value: (row) => row.episode.provenance === "simulated",
    },
  ],
};

function boundColumns<Row>(of: (row: Row) => Pick<Phase, "start" | "end">): Column<Row>[] {
  const edges = ["earliest", "best", "latest"] as const;
  return [
    ...edges.map(
      (edge): Column<Row> => ({
        name: `start_${edge}`,
        kind: "instant",
        meaning: `Start, ${edge} estimate, UTC.`,
        value: (row) => of(row).start[edge],
      }),
    ),
    ...edges.map(
      (edge): Column<Row> => ({
        name: `end_${edge}`,
        kind: "instant",
        meaning: `End, ${edge} estimate, UTC; empty while it lasts.`,
        value: (row) => of(row).end?.[edge] ?? null,
      }),
    ),
  ];
}
