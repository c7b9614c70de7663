import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { AnnotationBody } from "../../../lib/desk/forms/annotation.ts";
import type { ReviewBody } from "../../../lib/desk/forms/episode-review.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import type { SpeakerBody } from "../../../lib/desk/forms/speaker.ts";
import type { Revision } from "../../../lib/desk/record.ts";
import type { ReportedEvent, Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { annotations, deskPublications, episodeReviews, speakers } from "../../schema/index.ts";
import { appendAudit } from "../accounts/append-audit.ts";
import { saveEvents } from "../editorial/save-events.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { ensureSource } from "../measured/ensure-source.ts";
import { bumpRevision } from "../measured/revision.ts";
import { judgeStatement } from "./judge-statement.ts";
import { missingReferences } from "./missing-references.ts";

/**
 * Puts a revision before readers' eyes: into the tables that their pages read, with the verdicts on its claims, a new
 * revision of the dataset, and a line in the record's public history and in the audit trail. Inside a transaction.
 *
 * @throws RangeError where the revision's fields are not whole, or name something that is not there.
 */
export function publishRecord(handle: Handle, revision: Revision, now: number): void {
  const { kind, record, version, state } = revision;
  const missing = missingReferences(handle, kind, record, revision.fields, now);
  if (missing.length > 0)
    throw new RangeError(`${kind} ${record}: ${missing.map(({ message }) => message).join(" ")}`);
  const datasetRevision = bumpRevision(handle, `desk: ${state} ${kind} ${record}`, now);
  handle.orm
    .insert(deskPublications)
    .values({
      kind,
      record,
      version,
      state,
      at: now,
      datasetRevision,
      byName: revision.authorName,
      publicNote: revision.publicNote,
    })
    .run();
  projectRevision(handle, revision, now);
  appendAudit(handle, {
    at: now,
    account: revision.author,
    action: state === "corrected" ? "record.corrected" : "record.published",
    subject: `${kind} ${record}`,
    detail: { version, datasetRevision },
  });
}

/**
 * Writes what a revision says into the tables that readers' pages read. Inside a transaction.
 *
 * @throws RangeError where the revision's fields are not whole.
 */
export function projectRevision(handle: Handle, revision: Revision, now: number): void {
  const { kind, record } = revision;
  const read = formOf(kind).read(revision.fields, { catalogue: builtInCatalogue, now, record });
  if (!read.ok)
    throw new RangeError(
      `${kind} ${record} is not whole: ${read.problems.map(({ message }) => message).join(" ")}`,
    );
  const { value } = read;
  switch (revision.kind) {
    case "statement": {
      const source = sourceOf(handle, revision, "statements");
      const statement = { ...(value as Statement), source };
      saveStatements(handle, [statement], null, "desk");
      judgeStatement(handle, statement, now);
      return;
    }
    case "event": {
      const source = sourceOf(handle, revision, "events");
      saveEvents(handle, [{ ...(value as ReportedEvent), source }], null, "accepted", "desk");
      handle.sqlite
        .prepare("UPDATE events SET state = 'accepted', decided_at = ? WHERE id = ? AND state <> 'accepted'")
        .run(now, revision.record);
      return;
    }
    case "annotation":
      projectAnnotation(handle, revision, value as AnnotationBody, now);
      return;
    case "episode-review":
      projectReview(handle, revision, value as ReviewBody, now);
      return;
    case "speaker":
      projectSpeaker(handle, revision, value as SpeakerBody, now);
      return;
  }
}

/** Where the record came from stays as it was; what editors wrote themselves came from where the spreadsheet does. */
function sourceOf(handle: Handle, { record }: Revision, table: "statements" | "events"): string {
  const known = handle.sqlite.prepare(`SELECT source FROM ${table} WHERE id = ?`).pluck().get(record);
  if (typeof known === "string") return known;
  ensureSource(handle, "statements");
  return "statements";
}

/** When a projection was published and corrected, and by whom. */
function signed(revision: Revision, now: number) {
  const { version, authorName: byName } = revision;
  return revision.state === "corrected"
    ? { version, byName, correctedAt: now }
    : { version, byName, correctedAt: null, publishedAt: now };
}

function projectAnnotation({ orm }: Handle, revision: Revision, body: AnnotationBody, now: number): void {
  const { period, ...rest } = body;
  const row = { ...rest, startAt: period.start, endAt: period.end, ...signed(revision, now) };
  orm
    .insert(annotations)
    .values({ publishedAt: now, ...row })
    .onConflictDoUpdate({ target: annotations.id, set: row })
    .run();
}

function projectSpeaker({ orm }: Handle, revision: Revision, body: SpeakerBody, now: number): void {
  const row = { ...body, ...signed(revision, now) };
  orm
    .insert(speakers)
    .values({ publishedAt: now, ...row })
    .onConflictDoUpdate({ target: speakers.id, set: row })
    .run();
}

function projectReview(handle: Handle, revision: Revision, body: ReviewBody, now: number): void {
  const row = { ...body, ...signed(revision, now) };
  handle.orm
    .insert(episodeReviews)
    .values({ publishedAt: now, ...row })
    .onConflictDoUpdate({ target: episodeReviews.episode, set: row })
    .run();
  const set = Object.entries(body.overrides).flatMap(([field, value]) => (value === null ? [] : [field]));
  if (set.length > 0)
    appendAudit(handle, {
      at: now,
      account: revision.author,
      action: "episode.overridden",
      subject: body.episode,
      detail: { version: revision.version, fields: set },
    });
}
