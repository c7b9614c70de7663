import { type Fields, type Revision, sameFields } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { deskPublications, deskRecords, deskRevisions } from "../../schema/index.ts";
import { appendAudit } from "../accounts/append-audit.ts";
import { bumpRevision } from "../measured/revision.ts";
import type { EditorialDocument, ExportedRecord } from "./export-records.ts";
import { missingReferences } from "./missing-references.ts";
import { projectRevision } from "./publish-record.ts";
import { readRecord, readRevision } from "./read-record.ts";
import { takeFromReaders } from "./withdraw-record.ts";

export interface ImportReport {
  readonly added: readonly string[];
  readonly continued: readonly string[];
  readonly same: readonly string[];
  /** Written on, or entered, differently in both places: nothing of these was changed. */
  readonly apart: readonly string[];
}

/**
 * Takes records over from another installation, each with its history. What is there already comes in no second time; a
 * record that both sides wrote on since they parted is told and left as it is. All of it in one transaction.
 *
 * @param now UTC epoch ms.
 * @throws RangeError where a published version cannot be read by its form.
 */
export function importRecords(
  handle: Handle,
  document: EditorialDocument,
  { now, dryRun = false }: { readonly now: number; readonly dryRun?: boolean },
): ImportReport {
  const report = {
    added: [] as string[],
    continued: [] as string[],
    same: [] as string[],
    apart: [] as string[],
  };
  const take = handle.sqlite.transaction(() => {
    let datasetRevision: number | null = null;
    for (const record of document.records) {
      const name = `${record.kind} ${record.record}`;
      const outcome = outcomeOf(handle, record, now);
      report[outcome].push(name);
      if (dryRun || outcome === "same" || outcome === "apart") continue;
      datasetRevision ??= bumpRevision(handle, `desk: import of ${document.records.length} records`, now);
      takeOver(handle, record, datasetRevision, now);
    }
    if (datasetRevision !== null)
      appendAudit(handle, {
        at: now,
        account: null,
        action: "record.imported",
        subject: null,
        detail: { added: report.added.length, continued: report.continued.length, datasetRevision },
      });
  });
  take.immediate();
  return report;
}

function outcomeOf(handle: Handle, exported: ExportedRecord, now: number): keyof ImportReport {
  const { kind, record, version, revisions, publishedVersion } = exported;
  const head = readRecord(handle, kind, record);
  // Both entered the same speaker, each under an id of its own: one name leads to one page.
  const shown = revisions.find((one) => one.version === publishedVersion);
  if (kind === "speaker" && shown && missingReferences(handle, kind, record, shown.fields, now).length > 0)
    return "apart";
  if (head === null) return "added";
  for (const one of revisions) {
    const here = readRevision(handle, kind, record, one.version);
    if (here === null ? one.version <= head.version : !same(here, one)) return "apart";
  }
  return version > head.version ? "continued" : "same";
}

function same(a: { fields: Fields; author: string; at: number; state: string }, b: typeof a): boolean {
  return a.author === b.author && a.at === b.at && a.state === b.state && sameFields(a.fields, b.fields);
}

function takeOver(handle: Handle, exported: ExportedRecord, datasetRevision: number, now: number): void {
  const { kind, record, title, version, state, publishedVersion, revisions } = exported;
  const before = readRecord(handle, kind, record);
  for (const one of revisions)
    if (one.version > (before?.version ?? 0))
      handle.orm
        .insert(deskRevisions)
        .values({ ...one, kind, record })
        .run();
  const known = new Set(
    handle.sqlite
      .prepare(
        "SELECT version || ' ' || state || ' ' || at FROM desk_publications WHERE kind = ? AND record = ?",
      )
      .pluck()
      .all(kind, record) as string[],
  );
  for (const one of exported.publications)
    if (!known.has(`${one.version} ${one.state} ${one.at}`))
      handle.orm
        .insert(deskPublications)
        .values({ ...one, kind, record, datasetRevision })
        .run();
  const head = {
    title,
    version,
    state,
    publishedVersion,
    scheduledVersion: null,
    scheduledFor: null,
    updatedAt: now,
  };
  handle.orm
    .insert(deskRecords)
    .values({ kind, record, ...head })
    .onConflictDoUpdate({ target: [deskRecords.kind, deskRecords.record], set: head })
    .run();
  const shown = publishedVersion === null ? null : readRevision(handle, kind, record, publishedVersion);
  if (shown !== null) projectRevision(handle, publishedAs(exported, shown), now);
  else if (before?.publishedVersion != null || state === "withdrawn")
    takeFromReaders(handle, kind, record, now);
}

/** A revision in the state that readers saw it in. */
function publishedAs({ publications }: ExportedRecord, shown: Revision): Revision {
  const last = publications.findLast(({ state }) => state !== "withdrawn");
  return last === undefined ? shown : { ...shown, state: last.state, authorName: last.byName };
}
