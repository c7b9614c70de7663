import type { Handle } from "../../db/client.ts";
import { listEpisodes } from "../../db/queries/findings/list-episodes.ts";
import { listSurges } from "../../db/queries/findings/list-surges.ts";
import { type EpisodesSaved, saveEpisodes } from "../../db/queries/findings/save-episodes.ts";
import { saveMirrorCheck } from "../../db/queries/findings/save-mirror-check.ts";
import { saveSurges } from "../../db/queries/findings/save-surges.ts";
import { readCompanions } from "../../db/queries/measured/read-companions.ts";
import { readSeries } from "../../db/queries/measured/read-series.ts";
import { detectAll } from "../../lib/detect/detect-all.ts";
import type { DetectorInput, SeriesReport } from "../../lib/detect/detector.ts";
import { FALSE_DISCOVERIES } from "../../lib/detect/false-discoveries.ts";
import { identify } from "../../lib/detect/identity.ts";
import { detectors } from "../../lib/detect/index.ts";
import { type MirrorCheck, mirrorCheck } from "../../lib/detect/mirror.ts";
import { identifySurges } from "../../lib/detect/surge-identity.ts";
import { bestInterval, type Episode } from "../../lib/model/episode.ts";
import { type Instant, type Interval, overlap } from "../../lib/model/interval.ts";
import type { Provenance, Series } from "../../lib/model/series.ts";
import type { Surge } from "../../lib/model/surge.ts";

export interface DetectQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  /** Only observations from here on, and up to there; episodes that lie wholly elsewhere stay as they are. */
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** Every service that was ever measured, and not only those with new data. */
  readonly all?: boolean | undefined;
  /** Whether the levels are also looked at turned over, to estimate false findings: twice the work. */
  readonly mirror?: boolean | undefined;
  /** UTC epoch ms. */
  readonly now: Instant;
  readonly onProgress?: ((done: number, of: number, what: string) => void) | undefined;
  readonly interrupted?: AbortSignal | undefined;
}

export interface DetectReport {
  /** Episodes of the services that were looked at. */
  readonly episodes: readonly Episode[];
  /** Surges of the same services. */
  readonly surges: readonly Surge[];
  readonly series: readonly (SeriesReport & {
    readonly country: string;
    readonly service: string;
    readonly provenance: Provenance;
  })[];
  readonly observations: number;
  readonly services: number;
  /** Expected share of false ones among the episodes, and how many were found and withheld to keep it. */
  readonly falseDiscoveries: {
    readonly rate: number;
    readonly expected: number;
    readonly withheld: number;
    /** What was found in the levels turned over; null where it was not asked for. */
    readonly mirror: MirrorCheck | null;
  };
  readonly saved: Omit<EpisodesSaved, "revision">;
}

/**
 * Detects in every service whose observations changed since it was last looked at, and saves what is found, one
 * service at a time. Being cut off loses nothing: what was not reached is still marked.
 */
export function detectStale(handle: Handle, question: DetectQuestion): DetectReport {
  const windowed = question.from !== undefined || question.to !== undefined;
  const period: Interval | undefined = windowed
    ? { start: question.from ?? Number.MIN_SAFE_INTEGER, end: question.to ?? Number.MAX_SAFE_INTEGER }
    : undefined;
  const pairs = servicesToDetect(handle, question);
  const report: DetectReport["series"][number][] = [];
  const found: Episode[] = [];
  const looked: { readonly country: string; readonly service: string }[] = [];
  const saved = { added: 0, changed: 0, unchanged: 0, retired: 0 };
  const mirror = { series: 0, episodes: 0, found: 0 };
  let withheld = 0;
  let observations = 0;
  let done = 0;
  for (const pair of pairs) {
    if (question.interrupted?.aborted) break;
    question.onProgress?.(done, pairs.length, `${pair.country} ${pair.service}`);
    const loads = loadsOf(handle);
    const findings = provenances.flatMap((provenance) =>
      findingsOf(handle, pair, provenance, period, question),
    );
    const place = { country: pair.country, service: pair.service };
    handle.sqlite
      .transaction(() => {
        // What was loaded meanwhile has not been looked at: the service then stays marked.
        const settled = !windowed && loads === loadsOf(handle);
        for (const one of findings) {
          const figures = saveEpisodes(handle, { ...place, ...one, settled }, question.now);
          for (const key of counted) saved[key] += figures[key];
          // Of a part of the time nothing can be said of the surges of all of it.
          if (windowed) continue;
          saveSurges(handle, { ...place, ...one }, question.now);
          if (one.mirror !== null)
            saveMirrorCheck(handle, { ...place, provenance: one.provenance }, one.mirror, question.now);
        }
      })
      .immediate();
    for (const { provenance, series } of findings)
      report.push(...series.map((one) => ({ ...place, provenance, ...one })));
    for (const one of findings) {
      withheld += one.withheld;
      mirror.series += one.mirror?.series ?? 0;
      mirror.episodes += one.mirror?.episodes ?? 0;
      mirror.found += one.mirror?.found ?? 0;
    }
    observations += findings.reduce((sum, one) => sum + one.observations, 0);
    found.push(...listEpisodes(handle, { ...place, period }));
    looked.push(place);
    done += 1;
  }
  // What stands beside a surge may be an episode that was found after it.
  const surges = looked.flatMap((place) => listSurges(handle, { ...place, period }));
  const doubt = found.reduce((sum, { confidence }) => sum + 1 - confidence, 0);
  const falseDiscoveries = {
    rate: FALSE_DISCOVERIES,
    expected: found.length === 0 ? 0 : doubt / found.length,
    withheld,
    mirror: question.mirror ? mirror : null,
  };
  return { falseDiscoveries, episodes: found, surges, series: report, observations, services: done, saved };
}

const provenances = ["measured", "simulated"] as const;
const counted = ["added", "changed", "unchanged", "retired"] as const;

/** What is found in one service from one kind of provenance, with the ids of what was found before. */
function findingsOf(
  handle: Handle,
  { country, service, timeZone }: Pair,
  provenance: Provenance,
  period: Interval | undefined,
  { now, mirror }: DetectQuestion,
) {
  const series = readSeries(handle, { country, service, provenance, period });
  const reach = reachOf(series);
  const until = reach?.end ?? now;
  const before = listEpisodes(handle, { country, service, provenance }).filter(
    (old) => period === undefined || overlap(bestInterval(old, period.end), period) !== null,
  );
  const input: DetectorInput = {
    country,
    service,
    provenance,
    series,
    companions: reach === null ? [] : readCompanions(handle, { country, service, provenance, period: reach }),
    until,
    timeZone,
  };
  const detection = detectAll(detectors, input);
  return {
    provenance,
    before,
    series: detection.series,
    withheld: detection.withheld,
    mirror: mirror ? mirrorCheck(detectors, input, detection.episodes) : null,
    surges: identifySurges(detection.surges, listSurges(handle, { country, service })),
    observations: series.reduce((sum, one) => sum + one.points.length, 0),
    ...identify(detection.episodes, before, takenIds(handle), until),
  };
}

/** Grows with every load, and tells one that is under way from one that is done. */
function loadsOf({ sqlite }: Handle): string {
  const text = sqlite
    .prepare("SELECT max(id) || '/' || sum(state = 'running') || '/' || sum(accepted) FROM ingest_runs")
    .pluck()
    .get();
  return String(text);
}

interface Pair {
  readonly country: string;
  readonly service: string;
  readonly timeZone: string;
}

function servicesToDetect({ sqlite }: Handle, question: DetectQuestion): Pair[] {
  const from = question.all
    ? "SELECT DISTINCT country_code, service_code FROM observations"
    : "SELECT country_code, service_code FROM stale_services";
  return sqlite
    .prepare(
      `SELECT c.id AS country, s.id AS service, c.time_zone AS timeZone FROM (${from}) p
       JOIN countries c ON c.code = p.country_code JOIN services s ON s.code = p.service_code
       WHERE (@country IS NULL OR c.id = @country) AND (@service IS NULL OR s.id = @service) ORDER BY c.id, s.id`,
    )
    .all({ country: question.country ?? null, service: question.service ?? null }) as Pair[];
}

/** From the first observation to the end of the last. */
function reachOf(series: readonly Series[]): Interval | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { points } of series)
    for (const point of points) {
      start = Math.min(start, point.time);
      end = Math.max(end, point.time + Math.max(1, point.duration));
    }
  return start < end ? { start, end } : null;
}

function takenIds({ sqlite }: Handle): Set<string> {
  const ids = sqlite.prepare("SELECT id FROM episodes UNION SELECT id FROM retired_episodes").pluck().all();
  return new Set(ids as string[]);
}
