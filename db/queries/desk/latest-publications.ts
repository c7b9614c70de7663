import type { Fields, RecordKind, RecordState } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";

/** What last became of a record before readers' eyes. */
export interface LatestPublication {
  readonly record: string;
  readonly state: RecordState;
  readonly at: number;
  readonly publicNote: string | null;
  readonly fields: Fields;
}

/** The last publication of every record of a kind, the newest first. */
export function latestPublications({ sqlite }: Handle, kind: RecordKind): LatestPublication[] {
  const rows = sqlite
    .prepare(
      `SELECT p.record, p.state, p.at, p.public_note AS publicNote, r.fields FROM desk_publications p
       JOIN desk_revisions r ON r.kind = p.kind AND r.record = p.record AND r.version = p.version
       WHERE p.id IN (SELECT max(id) FROM desk_publications WHERE kind = ? GROUP BY record)
       ORDER BY p.at DESC, p.record`,
    )
    .all(kind) as (Omit<LatestPublication, "fields"> & { fields: string })[];
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as Fields }));
}
