import type { MirrorCheck } from "../../../lib/detect/mirror.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { mirrorChecks } from "../../schema/index.ts";

/**
 * Keeps what was found in the levels of one service turned over, in the place of what was found before.
 *
 * @param at when, UTC epoch ms.
 */
export function saveMirrorCheck(
  { orm }: Handle,
  of: { readonly country: string; readonly service: string; readonly provenance: Provenance },
  { series, episodes, found }: MirrorCheck,
  at: number,
): void {
  const row = {
    country: of.country,
    service: of.service,
    provenance: of.provenance,
    series,
    episodes,
    found,
    at,
  };
  const { country, service, provenance } = mirrorChecks;
  orm
    .insert(mirrorChecks)
    .values(row)
    .onConflictDoUpdate({ target: [country, service, provenance], set: row })
    .run();
}
