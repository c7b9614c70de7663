import type { RecordKind } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";

/**
 * Whether editors hold a record: they published or withdrew it, or are at work on it. What a load brought instead is
 * kept beside it for them; what says the same as the last arrival takes its place.
 */
export function prepareHeld(
  { sqlite }: Pick<Handle, "sqlite">,
  kind: RecordKind,
): (record: string, body: object, run: number | null) => boolean {
  const find = sqlite.prepare("SELECT 1 FROM desk_records WHERE kind = ? AND record = ?").pluck();
  const keep = sqlite.prepare(
    `INSERT INTO desk_arrivals (kind, record, body, run_id) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, record) DO UPDATE SET body = excluded.body, run_id = excluded.run_id
     WHERE body <> excluded.body`,
  );
  return (record, body, run) => {
    if (find.get(kind, record) === undefined) return false;
    keep.run(kind, record, JSON.stringify(body), run);
    return true;
  };
}
