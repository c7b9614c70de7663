import {
  baselineInDoubt,
  type Episode,
  type Evidence,
  type Phase,
  phaseKinds,
  stances,
} from "../../model/episode.ts";
import { metricIds } from "../../model/metric.ts";
import type { Surge } from "../../model/surge.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";
import { boundColumns } from "./bound-columns.ts";

const simulatedWords = "True where the measurements were made by the program's own generator.";
const ofPlace = [
  { column: "country", table: "countries", to: "country" },
  { column: "service", table: "services", to: "service" },
] as const;
const episode = columnsOf<Episode>("computed");

/** One row an episode. */
export const episodesTable: Table<Episode> = {
  id: "episodes",
  title: "Episodes",
  description:
    "Stretches of time in which a service was interfered with, as the detector finds them: one row an episode.",
  key: ["episode"],
  refers: ofPlace,
  columns: [
    episode.text("episode", "Id; it stays the same.", (row) => row.id),
    episode.text("country", "ISO 3166-1 alpha-2.", (row) => row.country),
    episode.text("service", "Service id.", (row) => row.service),
    episode.text("scope", "Whether the country shows it, or single networks.", (row) => row.scope, {
      values: ["national", "networks"],
    }),
    episode.list("networks", "Autonomous system numbers that show it.", (row) => row.networks),
    episode.list("kinds", "Kinds of its phases in time order.", (row) =>
      row.phases.map((phase) => phase.kind),
    ),
    ...boundColumns<Episode>((row) => row),
    episode.boolean("ongoing", "It lasts still.", (row) => row.ongoing),
    episode.boolean(
      "began_before_data",
      "The data begin inside it: its start is not known.",
      (row) => row.beganBeforeData,
    ),
    episode.boolean(
      "baseline_in_doubt",
      "It covers more than half of the record of a series that shows it: the usual level may itself be of the trouble.",
      (row) => baselineInDoubt(row),
    ),
    episode.number(
      "confidence",
      "Probability that it is real and not noise, 0 to 1.",
      (row) => row.confidence,
    ),
    episode.integer("observations", "Observations behind it, over all phases and networks.", (row) =>
      row.phases.reduce(
        (sum, phase) => sum + phase.evidence.reduce((all, { observations }) => all + observations, 0),
        0,
      ),
    ),
    episode.list("sources", "Source ids of its evidence.", (row) => sourcesOf(row)),
    episode.text("detector", "Detector and version.", (row) => row.detector),
    episode.integer(
      "dataset_revision",
      "Revision of the dataset that it was found in.",
      (row) => row.datasetRevision,
    ),
    episode.boolean("simulated", simulatedWords, (row) => row.provenance === "simulated"),
  ],
};

function sourcesOf({ phases }: Episode): string[] {
  return [...new Set(phases.flatMap((phase) => phase.evidence.map(({ source }) => source)))].sort();
}

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

const evidence = columnsOf<EvidenceRow>("computed");
const none = "the phase has no line of evidence";

/** One row a phase and line of evidence. */
export const evidenceTable: Table<EvidenceRow> = {
  id: "evidence",
  title: "Phases and their evidence",
  description:
    "What each episode is made of: one row a phase and line of evidence (a source's one metric on one network).",
  key: [],
  refers: [{ column: "episode", table: "episodes", to: "episode" }],
  columns: [
    evidence.text("episode", "Id of the episode.", (row) => row.episode.id),
    evidence.integer("phase", "Place in the episode, from 1.", (row) => row.position),
    evidence.text("kind", "Kind of the phase.", (row) => row.phase.kind, { values: phaseKinds }),
    ...boundColumns<EvidenceRow>((row) => row.phase),
    evidence.number(
      "severity",
      "Level during over level before; for a block the share failing.",
      (row) => row.phase.severity,
      { missing: "not estimated" },
    ),
    evidence.number("affected_share", "Share affected, 0 to 1.", (row) => row.phase.affectedShare, {
      missing: "not estimated",
    }),
    evidence.number(
      "confidence",
      "Probability that the phase is real and not noise, 0 to 1.",
      (row) => row.phase.confidence,
    ),
    evidence.text("feature", "Part of the service.", (row) => row.phase.feature, { missing: "all of it" }),
    evidence.json(
      "recurrence",
      "Hours at which it comes back, and in whose clock.",
      (row) => row.phase.recurrence as never,
      {
        missing: "it does not come back at hours",
      },
    ),
    evidence.text("source", "Source id.", (row) => row.evidence?.source ?? null, { missing: none }),
    evidence.text("metric", "What was measured.", (row) => row.evidence?.metric ?? null, {
      values: metricIds,
      missing: none,
    }),
    evidence.integer("network", "Autonomous system number.", (row) => row.evidence?.network ?? null, {
      missing: "the network is unknown",
    }),
    evidence.integer(
      "observations",
      "Observations inside the phase.",
      (row) => row.evidence?.observations ?? null,
      { missing: none },
    ),
    evidence.integer("probes", "Different probes.", (row) => row.evidence?.probes ?? null, {
      missing: "the source does not tell probes apart",
    }),
    evidence.integer(
      "n",
      "Reachability: tries inside the phase that could be judged.",
      (row) => row.evidence?.n ?? null,
      { unit: "tries", missing: "it is about a level" },
    ),
    evidence.integer("bad", "Reachability: failing tries among those.", (row) => row.evidence?.bad ?? null, {
      unit: "tries",
      missing: "it is about a level",
    }),
    evidence.number(
      "baseline",
      "Level, or share failing, when nothing happens, in the unit that the row names.",
      (row) => row.evidence?.baseline ?? null,
      { missing: "not known" },
    ),
    evidence.number(
      "during",
      "Level, or share failing, during the phase, in the same unit.",
      (row) => row.evidence?.during ?? null,
      { missing: "not known" },
    ),
    evidence.text("unit", "Unit of the two.", (row) => row.evidence?.unit ?? null, { missing: none }),
    evidence.text(
      "stance",
      "Whether this network shows the phase, argues against it, says too little, or shows trouble that is not of this phase (elsewhere).",
      (row) => row.evidence?.stance ?? null,
      { values: stances, missing: none },
    ),
    evidence.text("detector", "Detector and version.", (row) => row.episode.detector),
    evidence.integer(
      "dataset_revision",
      "Revision of the dataset that the episode was found in.",
      (row) => row.episode.datasetRevision,
    ),
    evidence.boolean("simulated", simulatedWords, (row) => row.episode.provenance === "simulated"),
  ],
};

const surge = columnsOf<Surge>("computed");

/** One row a surge. */
export const surgesTable: Table<Surge> = {
  id: "surges",
  title: "People arriving",
  description:
    "Stretches with more users of a service than its own past leads one to expect: one row each. They are no interference with that service.",
  key: ["surge"],
  refers: ofPlace,
  columns: [
    surge.text("surge", "Id; it stays the same.", (row) => row.id),
    surge.text("country", "ISO 3166-1 alpha-2.", (row) => row.country),
    surge.text("service", "Service id.", (row) => row.service),
    surge.integer("network", "Autonomous system number.", (row) => row.network, {
      missing: "all or unknown",
    }),
    surge.text("metric", "What was measured.", (row) => row.metric, { values: metricIds }),
    ...boundColumns<Surge>((row) => row),
    surge.boolean("began_before_data", "The data begin inside it.", (row) => row.beganBeforeData),
    surge.number("baseline", "The usual number when it began.", (row) => row.baseline),
    surge.number("peak", "The highest during it.", (row) => row.peak),
    surge.number("confidence", "Probability that it is real and not noise, 0 to 1.", (row) => row.confidence),
    surge.list("besides", "Episodes of other services about the time it began.", (row) => row.besides),
    surge.text("source", "Source id.", (row) => row.source),
    surge.text("detector", "Detector and version.", (row) => row.detector),
    surge.integer(
      "dataset_revision",
      "Revision of the dataset that it was found in.",
      (row) => row.datasetRevision,
    ),
    surge.boolean("simulated", simulatedWords, (row) => row.provenance === "simulated"),
  ],
};
