import { index, integer, primaryKey, real, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import type { GivenOptions } from "../../lib/model/ingest-run.ts";
import { sources } from "./catalogue.ts";

/**
 * The measured half: append, range read, group. Observations, cells and readings of runs are `WITHOUT ROWID` (written
 * into their migrations by hand, because the schema language has no word for it).
 * Codes: network 0 is unknown, −1 is all networks pooled (cells only); target 0 is none named.
 */
export const ingestRuns = sqliteTable("ingest_runs", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  path: text("path").notNull(),
  format: text("format"),
  sourceCode: integer("source_code").references(() => sources.code),
  /** The header row of a table as it came, for the rows that were set aside. */
  header: text("header"),
  /** What was said on the command line; null in runs from before it was kept. */
  given: text("given", { mode: "json" }).$type<GivenOptions>(),
  /** `running` until it is done; a run found `running` at the next start was cut off. */
  state: text("state", { enum: ["running", "done", "failed", "interrupted"] }).notNull(),
  startedAt: integer("started_at").notNull(),
  finishedAt: integer("finished_at"),
  bytes: integer("bytes").notNull().default(0),
  records: integer("records").notNull().default(0),
  accepted: integer("accepted").notNull().default(0),
  /** Of the accepted ones, those that took the place of an earlier record of the same outside id. */
  replaced: integer("replaced").notNull().default(0),
  duplicate: integer("duplicate").notNull().default(0),
  /** Of the duplicate ones, those that the same load had read already: they stand in the file more than once. */
  repeated: integer("repeated").notNull().default(0),
  rejected: integer("rejected").notNull().default(0),
  /** How many words of the file were read as others, of which the first are in `run_readings`. */
  readings: integer("readings").notNull().default(0),
  /**
   * Whether it changed something that no revision of the dataset tells of yet. Set with the batch that changed it and
   * taken back with the revision, so that a kill at any moment between the two is known to the next load.
   */
  owesRevision: integer("owes_revision", { mode: "boolean" }).notNull().default(false),
});

/** How words of a file were understood by a run: the first of them, in the order in which they were met. */
export const runReadings = sqliteTable(
  "run_readings",
  {
    runId: integer("run_id")
      .notNull()
      .references(() => ingestRuns.id),
    place: integer("place").notNull(),
    field: text("field").notNull(),
    /** Null where the words are not for readers yet: those of an article that no editor has accepted. */
    given: text("given"),
    taken: text("taken").notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.place] })],
);

export const rejects = sqliteTable(
  "rejects",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    runId: integer("run_id")
      .notNull()
      .references(() => ingestRuns.id),
    line: integer("line").notNull(),
    field: text("field"),
    rule: text("rule").notNull(),
    message: text("message").notNull(),
    text: text("text").notNull(),
  },
  (table) => [index("rejects_by_run").on(table.runId, table.line)],
);

/** One run of a test by one probe, as received: what several observations were taken from. */
export const measurements = sqliteTable(
  "measurements",
  {
    id: integer("id").primaryKey(),
    sourceCode: integer("source_code")
      .notNull()
      .references(() => sources.code),
    outsideId: text("outside_id").notNull(),
    url: text("url"),
    runId: integer("run_id")
      .notNull()
      .references(() => ingestRuns.id),
    /**
     * Where its observations lie, so that a corrected record finds what it replaces without an index over all
     * observations, and how many there are. Null where its observations came in several records.
     */
    countryCode: integer("country_code"),
    firstTime: integer("first_time"),
    lastTime: integer("last_time"),
    observations: integer("observations"),
  },
  (table) => [unique("measurements_outside").on(table.sourceCode, table.outsideId)],
);

export const observations = sqliteTable(
  "observations",
  {
    countryCode: integer("country_code").notNull(),
    serviceCode: integer("service_code").notNull(),
    metricCode: integer("metric_code").notNull(),
    time: integer("time").notNull(),
    network: integer("network").notNull(),
    sourceCode: integer("source_code").notNull(),
    /** Tells records of the same key apart, and makes a second load of the same record change nothing. */
    identity: integer("identity").notNull(),
    duration: integer("duration").notNull(),
    outcomeCode: integer("outcome_code"),
    value: real("value"),
    n: integer("n"),
    bad: integer("bad"),
    control: real("control"),
    lower: real("lower"),
    upper: real("upper"),
    targetCode: integer("target_code").notNull(),
    measurementId: integer("measurement_id"),
    /** A number made from the probe's opaque name; it cannot be led back. */
    probe: integer("probe"),
    runId: integer("run_id").notNull(),
    notes: text("notes", { mode: "json" }).$type<Record<string, string>>(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.countryCode,
        table.serviceCode,
        table.metricCode,
        table.time,
        table.network,
        table.sourceCode,
        table.identity,
      ],
    }),
  ],
);

export const cells = sqliteTable(
  "cells",
  {
    countryCode: integer("country_code").notNull(),
    serviceCode: integer("service_code").notNull(),
    step: integer("step").notNull(),
    time: integer("time").notNull(),
    metricCode: integer("metric_code").notNull(),
    /** Empty for the service as a whole. */
    feature: text("feature").notNull(),
    network: integer("network").notNull(),
    sourceCode: integer("source_code").notNull(),
    n: integer("n").notNull(),
    bad: integer("bad").notNull(),
    inconclusive: integer("inconclusive").notNull(),
    values: integer("values").notNull(),
    q25: real("q25"),
    median: real("median"),
    q75: real("q75"),
    probes: integer("probes"),
  },
  (table) => [
    primaryKey({
      columns: [
        table.countryCode,
        table.serviceCode,
        table.step,
        table.time,
        table.metricCode,
        table.feature,
        table.network,
        table.sourceCode,
      ],
    }),
  ],
);

/**
 * Days whose observations changed since their cells were made, and services whose observations changed
 * since detection last looked. Written in the same transaction as the observations, so that a crash
 * between the two loses nothing.
 */
export const staleDays = sqliteTable(
  "stale_days",
  {
    countryCode: integer("country_code").notNull(),
    serviceCode: integer("service_code").notNull(),
    day: integer("day").notNull(),
  },
  (table) => [primaryKey({ columns: [table.countryCode, table.serviceCode, table.day] })],
);

export const staleServices = sqliteTable(
  "stale_services",
  {
    countryCode: integer("country_code").notNull(),
    serviceCode: integer("service_code").notNull(),
  },
  (table) => [primaryKey({ columns: [table.countryCode, table.serviceCode] })],
);
