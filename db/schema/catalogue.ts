import { integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { sourceKinds } from "../../lib/model/source.ts";

/**
 * The names that everything else refers to. `code` is a small integer given once and never reused: the
 * measured half is keyed by it, which is what makes a country's one service one contiguous range.
 */
export const countries = sqliteTable("countries", {
  code: integer("code").primaryKey(),
  id: text("id").notNull().unique(),
  name: text("name").notNull(),
  timeZone: text("time_zone").notNull(),
});

export const services = sqliteTable("services", {
  code: integer("code").primaryKey(),
  id: text("id").notNull().unique(),
  name: text("name").notNull(),
  category: text("category").notNull(),
  aliases: text("aliases", { mode: "json" }).$type<readonly string[]>().notNull(),
});

/** Host names and server addresses of a service. Code 0 is "no target named". */
export const targets = sqliteTable(
  "targets",
  {
    code: integer("code").primaryKey(),
    serviceCode: integer("service_code")
      .notNull()
      .references(() => services.code),
    target: text("target").notNull(),
    feature: text("feature"),
  },
  (table) => [unique("targets_name").on(table.serviceCode, table.target, table.feature)],
);

export const networks = sqliteTable("networks", {
  asn: integer("asn").primaryKey(),
  name: text("name"),
  country: text("country"),
});

export const sources = sqliteTable("sources", {
  code: integer("code").primaryKey(),
  id: text("id").notNull().unique(),
  name: text("name").notNull(),
  url: text("url"),
  licence: text("licence"),
  citation: text("citation"),
  kind: text("kind", { enum: sourceKinds }).notNull(),
});

/** A number that grows whenever what a reader sees could change. */
export const datasetRevisions = sqliteTable("dataset_revisions", {
  revision: integer("revision").primaryKey({ autoIncrement: true }),
  at: integer("at").notNull(),
  reason: text("reason").notNull(),
});
