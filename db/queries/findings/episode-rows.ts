import type { Episode, Phase } from "../../../lib/model/episode.ts";
import type { Bound } from "../../../lib/model/interval.ts";
import type { episodes, phases } from "../../schema/index.ts";

type EpisodeRow = typeof episodes.$inferSelect;
type PhaseRow = typeof phases.$inferSelect;

interface BoundColumns {
  readonly startEarliest: number;
  readonly startBest: number;
  readonly startLatest: number;
  readonly endEarliest: number | null;
  readonly endBest: number | null;
  readonly endLatest: number | null;
}

/** A row of `episodes` and its phases in their order, as the model has them. */
export function episodeOf(row: EpisodeRow, phaseRows: readonly PhaseRow[]): Episode {
  return {
    id: row.id,
    country: row.country,
    service: row.service,
    networks: row.networks,
    scope: row.scope,
    provenance: row.provenance,
    ...boundsOf(row),
    ongoing: row.ongoing,
    beganBeforeData: row.beganBeforeData,
    phases: phaseRows.map(phaseOf),
    confidence: row.confidence,
    detector: row.detector,
    datasetRevision: row.datasetRevision,
  };
}

function phaseOf(row: PhaseRow): Phase {
  return {
    kind: row.kind,
    ...boundsOf(row),
    severity: row.severity,
    affectedShare: row.affectedShare,
    confidence: row.confidence,
    feature: row.feature,
    recurrence: row.recurrence,
    evidence: row.evidence,
  };
}

/** The bounds that the columns of a row hold. */
export function boundsOf(row: BoundColumns): { start: Bound; end: Bound | null } {
  const { startEarliest, startBest, startLatest, endEarliest, endBest, endLatest } = row;
  return {
    start: { earliest: startEarliest, best: startBest, latest: startLatest },
    end:
      endEarliest === null || endBest === null || endLatest === null
        ? null
        : { earliest: endEarliest, best: endBest, latest: endLatest },
  };
}

/** The bounds as the columns of a row. */
export function boundColumns(of: { readonly start: Bound; readonly end: Bound | null }): BoundColumns {
  return {
    startEarliest: of.start.earliest,
    startBest: of.start.best,
    startLatest: of.start.latest,
    endEarliest: of.end?.earliest ?? null,
    endBest: of.end?.best ?? null,
    endLatest: of.end?.latest ?? null,
  };
}
