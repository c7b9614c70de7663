import { and, eq } from "drizzle-orm";
import { changesBetween } from "../../../lib/detect/changes-between.ts";
import type { SeriesReport } from "../../../lib/detect/detector.ts";
import type { IdentifiedEpisode, RetiredId } from "../../../lib/detect/identity.ts";
import type { Episode } from "../../../lib/model/episode.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import {
  episodeContributions,
  episodes,
  phases,
  retiredEpisodes,
  seriesReports,
} from "../../schema/index.ts";
import { countryCode, serviceCode } from "../measured/read-codes.ts";
import { bumpRevision } from "../measured/revision.ts";
import { packContributions } from "./contribution-rows.ts";
import { boundColumns } from "./episode-rows.ts";
import { saveEpisodeChanges } from "./save-episode-changes.ts";

export interface FindingsOfService {
  readonly country: string;
  readonly service: string;
  readonly provenance: Provenance;
  readonly episodes: readonly IdentifiedEpisode[];
  readonly retired: readonly RetiredId[];
  readonly series: readonly SeriesReport[];
  /** The episodes of this provenance that these take the place of. */
  readonly before: readonly Episode[];
  /** Whether the service was looked at as a whole, with all its observations, so that it is no longer stale. */
  readonly settled: boolean;
}

export interface EpisodesSaved {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retired: number;
  /** The new dataset revision; null where nothing changed. */
  readonly revision: number | null;
}

/**
 * Puts the findings of one service in the place of those there were, in one transaction with the reports on its
 * series and with the mark that nothing is left to do for it. An episode that says the same as before keeps its row and
 * its revision; of one that does not, what moved and why goes into its history. What editors wrote about an episode
 * lives in tables of its own, under its id: nothing here reads or writes them.
 *
 * @param now UTC epoch ms.
 */
export function saveEpisodes(handle: Handle, findings: FindingsOfService, now: number): EpisodesSaved {
  const { sqlite, orm } = handle;
  const { country, service } = findings;
  const before = new Map(findings.before.map((old) => [old.id, old]));
  const differing = findings.episodes.filter((one) => {
    const old = before.get(one.id);
    return old === undefined || contentOf(old) !== contentOf(one);
  });
  const added = differing.filter((one) => !before.has(one.id)).length;
  const figures = {
    added,
    changed: differing.length - added,
    unchanged: findings.episodes.length - differing.length,
    retired: findings.retired.length,
  };
  const save = sqlite.transaction((): EpisodesSaved => {
    const touched = differing.length > 0 || findings.retired.length > 0;
    const revision = touched
      ? bumpRevision(handle, `detect: ${country} ${service}, ${differing.length} episodes`, now)
      : null;
    if (revision !== null) {
      for (const { id, movedTo, reason } of findings.retired) {
        orm.delete(episodes).where(eq(episodes.id, id)).run();
        orm
          .insert(retiredEpisodes)
          .values({ id, movedTo, reason, datasetRevision: revision })
          .onConflictDoUpdate({
            target: retiredEpisodes.id,
            set: { movedTo, reason, datasetRevision: revision },
          })
          .run();
        const change = { field: "retired", from: null, to: movedTo, reason: "data" } as const;
        saveEpisodeChanges(handle, id, [change], revision, now);
      }
      for (const one of differing) {
        put(handle, one, revision);
        const old = before.get(one.id);
        const changes =
          old === undefined
            ? [{ field: "found", from: null, to: one.detector, reason: "data" } as const]
            : changesBetween(old, one);
        saveEpisodeChanges(handle, one.id, changes, revision, now);
      }
    }
    for (const one of findings.episodes) putContributions(handle, one);
    saveReports(handle, findings);
    if (findings.settled) {
      const codes = [countryCode(handle, country), serviceCode(handle, service)];
      sqlite.prepare("DELETE FROM stale_services WHERE country_code = ? AND service_code = ?").run(...codes);
    }
    return { ...figures, revision };
  });
  return save.immediate();
}

function put({ orm }: Handle, one: IdentifiedEpisode, revision: number): void {
  const { phases: parts, start, end, ...plain } = one;
  const row = { ...plain, ...boundColumns({ start, end }), datasetRevision: revision };
  // Phases go with the old row; a retired id that is found again is an episode once more.
  orm.delete(phases).where(eq(phases.episode, one.id)).run();
  orm.delete(retiredEpisodes).where(eq(retiredEpisodes.id, one.id)).run();
  orm.insert(episodes).values(row).onConflictDoUpdate({ target: episodes.id, set: row }).run();
  parts.forEach((phase, position) => {
    const { start: from, end: to, contributions: _, ...rest } = phase;
    orm
      .insert(phases)
      .values({ episode: one.id, position, ...rest, ...boundColumns({ start: from, end: to }) })
      .run();
  });
}

/** The reasons follow the newest look, also where they move without moving what is found. */
function putContributions({ orm }: Handle, one: IdentifiedEpisode): void {
  orm.delete(episodeContributions).where(eq(episodeContributions.episode, one.id)).run();
  one.phases.forEach(({ contributions }, position) => {
    if (contributions === undefined || contributions.length === 0) return;
    const packed = packContributions(contributions);
    orm.insert(episodeContributions).values({ episode: one.id, position, packed }).run();
  });
}

function saveReports({ orm }: Handle, { country, service, provenance, series }: FindingsOfService): void {
  orm
    .delete(seriesReports)
    .where(
      and(
        eq(seriesReports.country, country),
        eq(seriesReports.service, service),
        eq(seriesReports.provenance, provenance),
      ),
    )
    .run();
  series.forEach(({ period, ...report }, position) => {
    orm
      .insert(seriesReports)
      .values({
        ...report,
        country,
        service,
        provenance,
        position,
        firstAt: period?.start ?? null,
        lastAt: period?.end ?? null,
      })
      .run();
  });
}

/** All that an episode says, in one text; two that say the same give the same. */
function contentOf(one: IdentifiedEpisode | Episode): string {
  const phaseTexts = one.phases.map((phase) => [
    phase.kind,
    boundColumns(phase),
    phase.severity,
    phase.affectedShare,
    phase.confidence,
    phase.feature,
    phase.recurrence,
    phase.evidence,
  ]);
  return JSON.stringify([
    one.networks,
    one.scope,
    one.provenance,
    boundColumns(one),
    one.ongoing,
    one.beganBeforeData,
    one.confidence,
    one.detector,
    phaseTexts,
  ]);
}
