import { and, eq } from "drizzle-orm";
import type { IdentifiedSurge } from "../../../lib/detect/surge-identity.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { surges } from "../../schema/index.ts";
import { bumpRevision } from "../measured/revision.ts";
import { boundColumns } from "./episode-rows.ts";
import { listSurges } from "./list-surges.ts";

export interface SurgesOfService {
  readonly country: string;
  readonly service: string;
  readonly provenance: Provenance;
  readonly surges: readonly IdentifiedSurge[];
}

/**
 * Puts the surges of one service in the place of those there were. Those that say the same keep their revision; where
 * nothing moved nothing is written.
 *
 * @param now UTC epoch ms.
 */
export function saveSurges(handle: Handle, found: SurgesOfService, now: number): void {
  const { country, service, provenance } = found;
  const before = new Map(
    listSurges(handle, { country, service, provenance }).map(({ besides: _, ...old }) => [old.id, old]),
  );
  const differing = found.surges.filter((one) => contentOf(before.get(one.id)) !== contentOf(one));
  const kept = new Set(found.surges.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  if (differing.length === 0 && gone.length === 0) return;
  handle.sqlite
    .transaction(() => {
      const revision = bumpRevision(handle, `detect: ${country} ${service}, ${differing.length} surges`, now);
      for (const id of gone)
        handle.orm
          .delete(surges)
          .where(and(eq(surges.id, id), eq(surges.provenance, provenance)))
          .run();
      for (const { start, end, ...plain } of differing) {
        const row = { ...plain, ...boundColumns({ start, end }), datasetRevision: revision };
        handle.orm.insert(surges).values(row).onConflictDoUpdate({ target: surges.id, set: row }).run();
      }
    })
    .immediate();
}

function contentOf(one: IdentifiedSurge | undefined): string {
  if (one === undefined) return "";
  const { source, network, beganBeforeData, baseline, peak, confidence, detector } = one;
  return JSON.stringify([
    boundColumns(one),
    ...[source, network, beganBeforeData, baseline, peak, confidence, detector],
  ]);
}
