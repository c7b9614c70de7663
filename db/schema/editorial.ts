import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { claimKinds, type Schedule } from "../../lib/model/claim.ts";
import { copyStates, eventStates, type Publication, precisions, sides } from "../../lib/model/statement.ts";

/** The editorial half: what people said, and what was reported. */
export const statements = sqliteTable(
  "statements",
  {
    id: text("id").primaryKey(),
    source: text("source").notNull(),
    runId: integer("run_id"),
    country: text("country").notNull(),
    services: text("services", { mode: "json" }).$type<readonly string[]>().notNull(),
    speaker: text("speaker").notNull(),
    role: text("role"),
    organisation: text("organisation"),
    side: text("side", { enum: sides }).notNull(),
    saidAt: integer("said_at").notNull(),
    precision: text("precision", { enum: precisions }).notNull(),
    summary: text("summary").notNull(),
    quote: text("quote"),
    language: text("language"),
    translation: text("translation"),
    translator: text("translator"),
    publications: text("publications", { mode: "json" }).$type<readonly Publication[]>().notNull(),
    conflictsWith: text("conflicts_with"),
  },
  (table) => [index("statements_by_country").on(table.country, table.saidAt)],
);

/** Which services a statement is about, one row each, so that a service's timeline finds it by index. */
export const statementServices = sqliteTable(
  "statement_services",
  {
    service: text("service").notNull(),
    statement: text("statement")
      .notNull()
      .references(() => statements.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.service, table.statement] })],
);

export const claims = sqliteTable(
  "claims",
  {
    id: text("id").primaryKey(),
    statement: text("statement")
      .notNull()
      .references(() => statements.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    kind: text("kind", { enum: claimKinds }).notNull(),
    country: text("country").notNull(),
    service: text("service").notNull(),
    networks: text("networks", { mode: "json" }).$type<readonly number[]>(),
    periodStart: integer("period_start"),
    periodEnd: integer("period_end"),
    approximate: integer("approximate", { mode: "boolean" }).notNull(),
    duration: integer("duration"),
    remaining: real("remaining"),
    schedule: text("schedule", { mode: "json" }).$type<Schedule>(),
    feature: text("feature"),
    controlServices: text("control_services", { mode: "json" }).$type<readonly string[]>().notNull(),
    controlCountries: text("control_countries", { mode: "json" }).$type<readonly string[]>().notNull(),
    movedTo: text("moved_to"),
  },
  (table) => [
    index("claims_by_service").on(table.country, table.service),
    index("claims_by_statement").on(table.statement),
  ],
);

export const events = sqliteTable(
  "events",
  {
    id: text("id").primaryKey(),
    source: text("source").notNull(),
    runId: integer("run_id"),
    kind: text("kind").notNull(),
    countries: text("countries", { mode: "json" }).$type<readonly string[]>().notNull(),
    services: text("services", { mode: "json" }).$type<readonly string[]>().notNull(),
    startAt: integer("start_at").notNull(),
    endAt: integer("end_at").notNull(),
    precision: text("precision", { enum: precisions }).notNull(),
    title: text("title").notNull(),
    summary: text("summary"),
    publications: text("publications", { mode: "json" }).$type<readonly Publication[]>().notNull(),
    /** Only what is accepted shows to readers. A load never changes what an editor decided. */
    state: text("state", { enum: eventStates }).notNull().default("accepted"),
    decidedAt: integer("decided_at"),
  },
  (table) => [index("events_by_time").on(table.startAt)],
);

/**
 * Attempts to keep a copy of where a statement was published; the last of an address is what holds. A
 * statement that is loaded anew keeps its copies, which is why nothing here refers to its row.
 */
export const archivedCopies = sqliteTable(
  "archived_copies",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    statement: text("statement").notNull(),
    url: text("url").notNull(),
    state: text("state", { enum: copyStates }).notNull(),
    /** When the copy was filed, or the attempt failed. */
    fetchedAt: integer("fetched_at").notNull(),
    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    sha256: text("sha256"),
    bytes: integer("bytes"),
    /** Below the data folder, with `/` between its parts. */
    path: text("path"),
    /** Where another archive (the Wayback Machine) keeps one. */
    elsewhere: text("elsewhere"),
    reason: text("reason"),
  },
  (table) => [index("archived_copies_by_statement").on(table.statement, table.url, table.id)],
);
