import type { RecordKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";

/** The first id of this beginning that nothing has: `ir-mahmud-vaezi-20151021-02`. */
export function freeRecordId({ sqlite }: Handle, kind: RecordKind, base: string): string {
  const taken = sqlite
    .prepare(
      `SELECT record FROM desk_records WHERE kind = @kind AND record LIKE @like
       UNION SELECT id FROM statements WHERE id LIKE @like
       UNION SELECT id FROM events WHERE id LIKE @like`,
    )
    .pluck()
    .all({ kind, like: `${base}-%` }) as string[];
  const known = new Set(taken);
  for (let number = 1; ; number += 1) {
    const id = `${base}-${String(number).padStart(2, "0")}`;
    if (!known.has(id)) return id;
  }
}
