import { eq } from "drizzle-orm";
import type { RecordKind, Revision } from "../../../lib/desk/record.ts";
import type { Handle } from "../../client.ts";
import { annotations, deskPublications, episodeReviews, speakers, statements } from "../../schema/index.ts";
import { appendAudit } from "../accounts/append-audit.ts";
import { saveVerdicts } from "../findings/save-verdicts.ts";
import { bumpRevision } from "../measured/revision.ts";

/** Takes a record from readers' pages; what is left is its tombstone and its history. Inside a transaction. */
export function withdrawRecord(handle: Handle, revision: Revision, now: number): void {
  const { kind, record, version } = revision;
  const datasetRevision = bumpRevision(handle, `desk: withdrawn ${kind} ${record}`, now);
  takeFromReaders(handle, kind, record, now);
  handle.orm
    .insert(deskPublications)
    .values({
      kind,
      record,
      version,
      state: "withdrawn",
      at: now,
      datasetRevision,
      byName: revision.authorName,
      publicNote: revision.publicNote,
    })
    .run();
  appendAudit(handle, {
    at: now,
    account: revision.author,
    action: "record.withdrawn",
    subject: `${kind} ${record}`,
    detail: { version, datasetRevision },
  });
}

/** Takes what readers see of a record out of the tables that their pages read. Inside a transaction. */
export function takeFromReaders(handle: Handle, kind: RecordKind, record: string, now: number): void {
  switch (kind) {
    case "statement":
      handle.orm.delete(statements).where(eq(statements.id, record)).run();
      saveVerdicts(handle, [], now, record);
      break;
    case "event":
      handle.sqlite
        .prepare("UPDATE events SET state = 'dismissed', decided_at = ? WHERE id = ?")
        .run(now, record);
      break;
    case "annotation":
      handle.orm.delete(annotations).where(eq(annotations.id, record)).run();
      break;
    case "episode-review":
      handle.orm.delete(episodeReviews).where(eq(episodeReviews.episode, record)).run();
      break;
    case "speaker":
      handle.orm.delete(speakers).where(eq(speakers.id, record)).run();
      break;
  }
}
