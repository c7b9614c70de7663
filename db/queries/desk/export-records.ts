import type { RecordHead, Revision } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskRecords } from "../../schema/index.ts";
import { appendAudit } from "../accounts/append-audit.ts";
import { listRevisions } from "./read-record.ts";

export const editorialFormat = "dimline-editorial@1";

/** One time that a version came before readers, or went. */
export interface ExportedPublication {
  readonly version: number;
  readonly state: Revision["state"];
  readonly at: number;
  readonly byName: string;
  readonly publicNote: string | null;
}

/** A record with its history, as it goes from one installation to another. */
export interface ExportedRecord
  extends Pick<RecordHead, "kind" | "record" | "title" | "version" | "state" | "publishedVersion"> {
  readonly revisions: readonly Omit<Revision, "kind" | "record">[];
  readonly publications: readonly ExportedPublication[];
}

export interface EditorialDocument {
  readonly format: typeof editorialFormat;
  readonly records: readonly ExportedRecord[];
}

/**
 * Editorial records as one document, in the order of their kinds and ids: the same database gives the same text.
 * Without drafts it holds what readers saw and nothing else; that drafts left the house is written into the audit trail.
 *
 * @param now UTC epoch ms.
 */
export function exportRecords(
  handle: Handle,
  { drafts, now }: { readonly drafts: boolean; readonly now: number },
): EditorialDocument {
  const take = handle.sqlite.transaction((): EditorialDocument => {
    const heads = handle.orm.select().from(deskRecords).all();
    heads.sort((a, b) => compare(a.kind, b.kind) || compare(a.record, b.record));
    const records = heads.flatMap((head): ExportedRecord[] => {
      const publications = handle.sqlite
        .prepare(
          `SELECT version, state, at, by_name AS byName, public_note AS publicNote FROM desk_publications
           WHERE kind = ? AND record = ? ORDER BY id`,
        )
        .all(head.kind, head.record) as ExportedPublication[];
      const seen = new Set(publications.map(({ version }) => version));
      const revisions = listRevisions(handle, head.kind, head.record)
        .filter(
          ({ version, author, state }) =>
            drafts || seen.has(version) || (version === 1 && author === "" && state === "published"),
        )
        .map(({ kind: _kind, record: _record, note, ...rest }) => ({ ...rest, note: drafts ? note : null }));
      const last = revisions.at(-1);
      if (last === undefined || (!drafts && publications.length === 0)) return [];
      const { kind, record, title, publishedVersion } = head;
      const shown = publishedVersion === null ? null : lastSeen(revisions, publishedVersion);
      return [
        {
          kind,
          record,
          title,
          version: last.version,
          state: last.state,
          publishedVersion: shown,
          revisions,
          publications,
        },
      ];
    });
    if (drafts)
      appendAudit(handle, {
        at: now,
        account: null,
        action: "record.exported",
        subject: null,
        detail: { records: records.length },
      });
    return { format: editorialFormat, records };
  });
  return take.immediate();
}

/** The version before readers' eyes, or the last one with the same words: a change that was thrown away made no new one. */
function lastSeen(revisions: readonly { readonly version: number }[], version: number): number | null {
  return revisions.findLast((one) => one.version <= version)?.version ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
