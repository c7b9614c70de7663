import type { Cell } from "../model/series.ts";
import type { AffectedReachability, CoverageRow, ReachabilityRow } from "./model.ts";

/**
 * Reachability by step: tests that could be judged and those of them that failed, summed over sources
 * and parts of the service. Counts may be added where medians may not. A step in which no test could be
 * judged has no row: nobody knows whether anything failed.
 */
export function buildReachability(cells: readonly Cell[]): ReachabilityRow[] {
  const byTime = new Map<number, { time: number; n: number; bad: number }>();
  for (const cell of cells) {
    if (cell.metric !== "reachability" || cell.n === 0) continue;
    const row = byTime.get(cell.time) ?? { time: cell.time, n: 0, bad: 0 };
    row.n += cell.n;
    row.bad += cell.bad;
    byTime.set(cell.time, row);
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}

/** Reachability of the networks that episodes are about, where those are not the whole country's. */
export function buildAffected(
  cells: readonly Cell[],
  episodes: readonly { readonly scope: "national" | "networks"; readonly networks: readonly number[] }[],
): AffectedReachability | null {
  const local = episodes.filter((episode) => episode.scope === "networks");
  if (local.length === 0 || local.length < episodes.length) return null;
  const wanted = new Set(local.flatMap((episode) => episode.networks));
  const rows = buildReachability(
    cells.filter((cell) => typeof cell.network === "number" && wanted.has(cell.network)),
  );
  return rows.length === 0 ? null : { networks: [...wanted].sort((a, b) => a - b), rows };
}

/**
 * Coverage by step: observations of any metric, and the networks they were made on. Where the cells of
 * all networks pooled are at hand they count; else the networks' own are summed.
 */
export function buildCoverage(cells: readonly Cell[]): CoverageRow[] {
  const pooled = cells.some((cell) => cell.network === "all");
  const byTime = new Map<number, { observations: number; networks: Set<number | null> }>();
  for (const cell of cells) {
    const row = byTime.get(cell.time) ?? { observations: 0, networks: new Set() };
    const seen = cell.n + cell.inconclusive + cell.values;
    if (cell.network !== "all" && seen > 0) row.networks.add(cell.network);
    if (!pooled || cell.network === "all") row.observations += seen;
    byTime.set(cell.time, row);
  }
  return [...byTime]
    .filter(([, row]) => row.observations > 0)
    .map(([time, row]) => ({ time, observations: row.observations, networks: row.networks.size }))
    .sort((a, b) => a.time - b.time);
}
