import type { SyncState } from "../../../db/queries/sync/read-sync-state.ts";
import type { Interval } from "../../../lib/model/interval.ts";
import type { Connector } from "../../../lib/sync/connector.ts";

/** A period to ask for, and where in it to begin. */
export interface Stretch {
  readonly period: Interval;
  /** Place among the requests, and the page; 0 and null at the beginning. */
  readonly request: number;
  readonly page: string | null;
}

/**
 * The stretches that answer a question now: first what a break left to do, where it belongs to what is asked, then what
 * came since. Without `from` a question goes on from where the last one came to, a little earlier, since records come in
 * late and are corrected. A point that lies ahead was reached by a clock that was wrong, and is as good as now.
 */
export function stretchesOf(
  connector: Pick<Connector, "firstSpan" | "overlap">,
  state: SyncState,
  asked: { readonly from: number | null; readonly to: number | null },
  now: number,
): Stretch[] {
  const end = Math.min(asked.to ?? now, now);
  const { pending } = state;
  const broken =
    pending !== null &&
    (asked.from === null || asked.from === pending.start) &&
    (asked.to === null || asked.to === pending.end)
      ? pending
      : null;
  const reached =
    broken === null ? state.syncedUntil : asked.from === null ? reachedAfter(state, broken) : broken.end;
  const start =
    broken === null && asked.from !== null
      ? asked.from
      : reached === null
        ? end - connector.firstSpan
        : Math.min(reached, now) - connector.overlap;
  const stretches: Stretch[] = [];
  if (broken !== null)
    stretches.push({
      period: { start: broken.start, end: broken.end },
      request: broken.request,
      page: broken.page,
    });
  if (start < end && (broken === null || end > broken.end))
    stretches.push({ period: { start, end }, request: 0, page: null });
  return stretches;
}

/** How far everything is loaded after a stretch came to its end: one that leaves a gap behind it moves nothing. */
export function reachedAfter(state: SyncState, period: Interval): number {
  const { syncedUntil } = state;
  if (syncedUntil === null) return period.end;
  return period.start <= syncedUntil ? Math.max(syncedUntil, period.end) : syncedUntil;
}
