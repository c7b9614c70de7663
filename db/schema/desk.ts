import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Fields, recordKinds, recordStates, subjectKinds } from "../../lib/desk/record.ts";
import { annotationPins } from "../../lib/model/annotation.ts";
import { speakerNatures } from "../../lib/model/catalogued-speaker.ts";
import type { ReviewedPart, ReviewOverrides } from "../../lib/model/episode-review.ts";
import { reviewDecisions } from "../../lib/model/episode-review.ts";
import { type Publication, sides } from "../../lib/model/statement.ts";

/** The editors' desk: what was written, by whom, and what of it readers see. */

/** Where each record stands; everything in it follows from its revisions. */
export const deskRecords = sqliteTable(
  "desk_records",
  {
    kind: text("kind", { enum: recordKinds }).notNull(),
    record: text("record").notNull(),
    title: text("title").notNull(),
    version: integer("version").notNull(),
    state: text("state", { enum: recordStates }).notNull(),
    publishedVersion: integer("published_version"),
    scheduledVersion: integer("scheduled_version"),
    scheduledFor: integer("scheduled_for"),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.record] }),
    index("desk_records_by_state").on(table.state, table.updatedAt),
  ],
);

/** Every saved state of every record, whole. Rows are only added, which the database itself enforces. */
export const deskRevisions = sqliteTable(
  "desk_revisions",
  {
    kind: text("kind", { enum: recordKinds }).notNull(),
    record: text("record").notNull(),
    version: integer("version").notNull(),
    state: text("state", { enum: recordStates }).notNull(),
    fields: text("fields", { mode: "json" }).$type<Fields>().notNull(),
    author: text("author").notNull(),
    authorName: text("author_name").notNull(),
    at: integer("at").notNull(),
    note: text("note"),
    publicNote: text("public_note"),
  },
  (table) => [primaryKey({ columns: [table.kind, table.record, table.version] })],
);

/** From when to when readers saw which version. Rows are only added. */
export const deskPublications = sqliteTable(
  "desk_publications",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: recordKinds }).notNull(),
    record: text("record").notNull(),
    version: integer("version").notNull(),
    /** Whether it came or went. */
    state: text("state", { enum: recordStates }).notNull(),
    at: integer("at").notNull(),
    datasetRevision: integer("dataset_revision").notNull(),
    byName: text("by_name").notNull(),
    publicNote: text("public_note"),
  },
  (table) => [index("desk_publications_by_record").on(table.kind, table.record, table.id)],
);

/** Who has taken something on: a record, also one that no editor wrote in yet, a page, a source. */
export const deskAssignments = sqliteTable(
  "desk_assignments",
  {
    kind: text("kind", { enum: subjectKinds }).notNull(),
    record: text("record").notNull(),
    account: text("account").notNull(),
    name: text("name").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.record] })],
);

/** What somebody looked at and took off a list of the desk. It comes back when its mark is another. */
export const deskLooks = sqliteTable(
  "desk_looks",
  {
    list: text("list").notNull(),
    record: text("record").notNull(),
    /** What would be another if something new had happened: a revision, a time, a run. */
    mark: text("mark").notNull(),
    account: text("account").notNull(),
    name: text("name").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.record] })],
);

/** Who has a record open, and since when; forgotten after a while. */
export const deskOpenings = sqliteTable(
  "desk_openings",
  {
    kind: text("kind", { enum: recordKinds }).notNull(),
    record: text("record").notNull(),
    account: text("account").notNull(),
    name: text("name").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.record, table.account] })],
);

/** Links that show one version to whoever holds them, until they expire. Only the hash of the secret is kept. */
export const deskPreviews = sqliteTable("desk_previews", {
  secretHash: text("secret_hash").primaryKey(),
  kind: text("kind", { enum: recordKinds }).notNull(),
  record: text("record").notNull(),
  version: integer("version").notNull(),
  madeBy: text("made_by").notNull(),
  madeAt: integer("made_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
});

/** A load brought other words for a record that editors hold: they are kept here, and overwrite nothing. */
export const deskArrivals = sqliteTable(
  "desk_arrivals",
  {
    kind: text("kind", { enum: recordKinds }).notNull(),
    record: text("record").notNull(),
    body: text("body", { mode: "json" }).notNull(),
    runId: integer("run_id"),
  },
  (table) => [primaryKey({ columns: [table.kind, table.record] })],
);

/** Published annotations. */
export const annotations = sqliteTable(
  "annotations",
  {
    id: text("id").primaryKey(),
    country: text("country").notNull(),
    service: text("service").notNull(),
    startAt: integer("start_at").notNull(),
    endAt: integer("end_at").notNull(),
    pin: text("pin", { enum: annotationPins }).notNull(),
    pinnedTo: text("pinned_to"),
    title: text("title").notNull(),
    text: text("text").notNull(),
    language: text("language"),
    sources: text("sources", { mode: "json" }).$type<readonly Publication[]>().notNull(),
    version: integer("version").notNull(),
    publishedAt: integer("published_at").notNull(),
    correctedAt: integer("corrected_at"),
    byName: text("by_name").notNull(),
  },
  (table) => [index("annotations_by_service").on(table.country, table.service, table.startAt)],
);

/** What editors published about an episode; the computed record stays as it is beside it. */
export const episodeReviews = sqliteTable("episode_reviews", {
  episode: text("episode").primaryKey(),
  decision: text("decision", { enum: reviewDecisions }),
  reason: text("reason"),
  name: text("name"),
  overrides: text("overrides", { mode: "json" }).$type<ReviewOverrides>().notNull(),
  mergedInto: text("merged_into"),
  parts: text("parts", { mode: "json" }).$type<readonly ReviewedPart[]>().notNull(),
  statements: text("statements", { mode: "json" }).$type<readonly string[]>().notNull(),
  version: integer("version").notNull(),
  /** Revision of the dataset that the episode had when the review was written. */
  seenRevision: integer("seen_revision").notNull(),
  publishedAt: integer("published_at").notNull(),
  correctedAt: integer("corrected_at"),
  byName: text("by_name").notNull(),
});

/** Published entries of the catalogue of speakers and organisations. */
export const speakers = sqliteTable("speakers", {
  id: text("id").primaryKey(),
  nature: text("nature", { enum: speakerNatures }).notNull(),
  name: text("name").notNull(),
  spellings: text("spellings", { mode: "json" }).$type<readonly string[]>().notNull(),
  role: text("role"),
  organisation: text("organisation"),
  side: text("side", { enum: sides }),
  country: text("country"),
  about: text("about"),
  sources: text("sources", { mode: "json" }).$type<readonly Publication[]>().notNull(),
  version: integer("version").notNull(),
  publishedAt: integer("published_at").notNull(),
  correctedAt: integer("corrected_at"),
  byName: text("by_name").notNull(),
});
