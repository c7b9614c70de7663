import type { Fields, RecordKind, RecordState } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";

/** One version that readers saw, and from when. */
export interface PublicVersion {
  readonly kind: RecordKind;
  readonly record: string;
  readonly version: number;
  readonly state: RecordState;
  /** Null for what a load had brought before any editor wrote: nobody noted when. */
  readonly at: number | null;
  readonly datasetRevision: number | null;
  /** The desk name of whoever published it; empty for what was loaded. */
  readonly byName: string;
  readonly publicNote: string | null;
  readonly fields: Fields;
}

/** Everything of a record that readers saw, oldest first; drafts and notes for the desk are not in it. */
export function publicHistory({ sqlite }: Handle, kind: RecordKind, record: string): PublicVersion[] {
  const published = sqlite
    .prepare(
      `SELECT p.kind, p.record, p.version, p.state, p.at, p.dataset_revision AS datasetRevision,
         p.by_name AS byName, p.public_note AS publicNote, r.fields
       FROM desk_publications p
       JOIN desk_revisions r ON r.kind = p.kind AND r.record = p.record AND r.version = p.version
       WHERE p.kind = ? AND p.record = ? ORDER BY p.id`,
    )
    .all(kind, record) as (Omit<PublicVersion, "fields"> & { fields: string })[];
  if (published.length === 0) return [];
  const loaded = sqlite
    .prepare(
      `SELECT kind, record, version, state, NULL AS at, NULL AS datasetRevision, '' AS byName, NULL AS publicNote,
         fields
       FROM desk_revisions WHERE kind = ? AND record = ? AND version = 1 AND author = '' AND state = 'published'`,
    )
    .all(kind, record) as (Omit<PublicVersion, "fields"> & { fields: string })[];
  return [...loaded, ...published].map((row) => ({ ...row, fields: JSON.parse(row.fields) as Fields }));
}

/** The last correction of a record, for its page and its entries in feeds; null where it stands as it was first published. */
export function lastCorrection(
  { sqlite }: Handle,
  kind: RecordKind,
  record: string,
): { readonly at: number; readonly publicNote: string; readonly version: number } | null {
  const row = sqlite
    .prepare(
      `SELECT at, public_note AS publicNote, version FROM desk_publications
       WHERE kind = ? AND record = ? AND state = 'corrected' ORDER BY id DESC LIMIT 1`,
    )
    .get(kind, record) as { at: number; publicNote: string | null; version: number } | undefined;
  return row === undefined ? null : { ...row, publicNote: row.publicNote ?? "" };
}

/** Whether editors ever published anything of a record. */
export function hasPublicHistory({ sqlite }: Handle, kind: RecordKind, record: string): boolean {
  const found = sqlite
    .prepare("SELECT 1 FROM desk_publications WHERE kind = ? AND record = ? LIMIT 1")
    .pluck();
  return found.get(kind, record) !== undefined;
}
