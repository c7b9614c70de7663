import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { phaseKinds } from "../../lib/model/episode.ts";
import { precisions } from "../../lib/model/statement.ts";

/** Outages and restrictions as others recorded them: kept beside our findings and never mixed into them. */
export const reportedEpisodes = sqliteTable(
  "reported_episodes",
  {
    id: text("id").primaryKey(),
    source: text("source").notNull(),
    runId: integer("run_id"),
    country: text("country").notNull(),
    services: text("services", { mode: "json" }).$type<readonly string[]>().notNull(),
    networks: text("networks", { mode: "json" }).$type<readonly number[]>().notNull(),
    kind: text("kind", { enum: phaseKinds }),
    startAt: integer("start_at").notNull(),
    /** Null while it goes on, and where the end is not known. */
    endAt: integer("end_at"),
    ongoing: integer("ongoing", { mode: "boolean" }).notNull(),
    precision: text("precision", { enum: precisions }).notNull(),
    area: text("area"),
    title: text("title").notNull(),
    summary: text("summary"),
    url: text("url"),
    notes: text("notes", { mode: "json" }).$type<Readonly<Record<string, string>>>(),
  },
  (table) => [index("reported_episodes_by_country").on(table.country, table.startAt)],
);
