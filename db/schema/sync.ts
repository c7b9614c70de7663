import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { pageStates } from "../../lib/model/page-sighting.ts";

/** How far a question to a live source has been answered, and where a break left it. */
export const syncState = sqliteTable(
  "sync_state",
  {
    connector: text("connector").notNull(),
    /** The question without its period: `country=IR service=telegram what=aggregation`. */
    question: text("question").notNull(),
    /** Everything before it has been asked for and loaded; null until a first round came to its end. */
    syncedUntil: integer("synced_until"),
    /** What a break left to do; null where nothing is. */
    pending: text("pending", { mode: "json" }).$type<{
      readonly start: number;
      readonly end: number;
      /** Place among the requests of the period, from 0, and the page of it that comes next. */
      readonly request: number;
      readonly page: string;
    }>(),
    updatedAt: integer("updated_at").notNull(),
    /** Why the last round stopped early. */
    failure: text("failure"),
  },
  (table) => [primaryKey({ columns: [table.connector, table.question] })],
);

/** What a server said of a reply that was loaded, so that the same reply need not come again (RFC 9110, 13). */
export const syncValidators = sqliteTable("sync_validators", {
  /** The address, and what was said about the reply where anything was. */
  key: text("key").primaryKey(),
  etag: text("etag"),
  lastModified: text("last_modified"),
  fetchedAt: integer("fetched_at").notNull(),
});

/** What was found where something had been published, each time that it differs from the time before. */
export const pageSightings = sqliteTable(
  "page_sightings",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    url: text("url").notNull(),
    state: text("state", { enum: pageStates }).notNull(),
    seenAt: integer("seen_at").notNull(),
    /** When it was last found like this. */
    lastSeenAt: integer("last_seen_at").notNull(),
    /** HTTP status; null where nothing answered. */
    status: integer("status"),
    /** SHA-256 of the words, in lower-case hexadecimal. */
    sha256: text("sha256"),
    words: text("words"),
    /** SHA-256 of the bytes as they came, and where they are kept below the data folder. */
    bytesSha256: text("bytes_sha256"),
    path: text("path"),
    reason: text("reason"),
  },
  (table) => [index("page_sightings_by_url").on(table.url, table.id)],
);
