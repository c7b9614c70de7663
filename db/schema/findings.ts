import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Claim } from "../../lib/model/claim.ts";
import { type Evidence, phaseKinds, type Recurrence } from "../../lib/model/episode.ts";
import { type ChangedValue, changedFields, changeReasons } from "../../lib/model/episode-change.ts";
import type { Coverage } from "../../lib/model/series.ts";
import {
  type Change,
  type Compliance,
  evidenceStrengths,
  type Reason,
  type Verdict,
  verdictOccasions,
  verdictValues,
} from "../../lib/model/verdict.ts";
import { claims } from "./editorial.ts";

/** What the program worked out: never written by a person, and made anew when data or method change. */

const boundColumns = {
  startEarliest: integer("start_earliest").notNull(),
  startBest: integer("start_best").notNull(),
  startLatest: integer("start_latest").notNull(),
  /** All three null while ongoing. */
  endEarliest: integer("end_earliest"),
  endBest: integer("end_best"),
  endLatest: integer("end_latest"),
};

export const episodes = sqliteTable(
  "episodes",
  {
    id: text("id").primaryKey(),
    country: text("country").notNull(),
    service: text("service").notNull(),
    networks: text("networks", { mode: "json" }).$type<readonly number[]>().notNull(),
    scope: text("scope", { enum: ["national", "networks"] }).notNull(),
    provenance: text("provenance", { enum: ["measured", "simulated"] }).notNull(),
    ...boundColumns,
    ongoing: integer("ongoing", { mode: "boolean" }).notNull(),
    beganBeforeData: integer("began_before_data", { mode: "boolean" }).notNull(),
    confidence: real("confidence").notNull(),
    detector: text("detector").notNull(),
    datasetRevision: integer("dataset_revision").notNull(),
  },
  (table) => [index("episodes_by_service").on(table.country, table.service, table.startBest)],
);

export const phases = sqliteTable(
  "phases",
  {
    episode: text("episode")
      .notNull()
      .references(() => episodes.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    kind: text("kind", { enum: phaseKinds }).notNull(),
    ...boundColumns,
    severity: real("severity"),
    affectedShare: real("affected_share"),
    confidence: real("confidence").notNull(),
    feature: text("feature"),
    recurrence: text("recurrence", { mode: "json" }).$type<Recurrence>(),
    evidence: text("evidence", { mode: "json" }).$type<readonly Evidence[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.episode, table.position] })],
);

/** What each stretch of observations said of a phase: for the page of one episode, and read by nothing else. */
export const episodeContributions = sqliteTable(
  "episode_contributions",
  {
    episode: text("episode")
      .notNull()
      .references(() => episodes.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** Packed as `contribution-rows.ts` says. */
    packed: text("packed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.episode, table.position] })],
);

/** What moved in the record of an episode, and why. Rows are only added, and outlive the episode. */
export const episodeChanges = sqliteTable(
  "episode_changes",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    episode: text("episode").notNull(),
    datasetRevision: integer("dataset_revision").notNull(),
    at: integer("at").notNull(),
    field: text("field", { enum: changedFields }).notNull(),
    from: text("before", { mode: "json" }).$type<ChangedValue>(),
    to: text("after", { mode: "json" }).$type<ChangedValue>(),
    reason: text("reason", { enum: changeReasons }).notNull(),
  },
  (table) => [index("episode_changes_by_episode").on(table.episode, table.id)],
);

/** People arriving: a finding of its own kind, and never an episode. */
export const surges = sqliteTable(
  "surges",
  {
    id: text("id").primaryKey(),
    country: text("country").notNull(),
    service: text("service").notNull(),
    network: integer("network"),
    metric: text("metric").notNull(),
    source: text("source").notNull(),
    provenance: text("provenance", { enum: ["measured", "simulated"] }).notNull(),
    ...boundColumns,
    beganBeforeData: integer("began_before_data", { mode: "boolean" }).notNull(),
    baseline: real("baseline").notNull(),
    peak: real("peak").notNull(),
    confidence: real("confidence").notNull(),
    detector: text("detector").notNull(),
    datasetRevision: integer("dataset_revision").notNull(),
  },
  (table) => [index("surges_by_service").on(table.country, table.service, table.startBest)],
);

/** Ids live for ever: one that is no longer found leads to the episode that took its place, or to why it went. */
export const retiredEpisodes = sqliteTable("retired_episodes", {
  id: text("id").primaryKey(),
  movedTo: text("moved_to"),
  reason: text("reason").notNull(),
  datasetRevision: integer("dataset_revision").notNull(),
});

/** What was found in the levels of a service turned over, when it was last looked at that way. */
export const mirrorChecks = sqliteTable(
  "mirror_checks",
  {
    country: text("country").notNull(),
    service: text("service").notNull(),
    provenance: text("provenance", { enum: ["measured", "simulated"] }).notNull(),
    /** Series that were turned over, episodes found in them, and episodes that the same series show as they are. */
    series: integer("series").notNull(),
    episodes: integer("episodes").notNull(),
    found: integer("found").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.service, table.provenance] })],
);

/** What the detector made of each series, for the page that says why. */
export const seriesReports = sqliteTable(
  "series_reports",
  {
    country: text("country").notNull(),
    service: text("service").notNull(),
    position: integer("position").notNull(),
    network: integer("network"),
    metric: text("metric").notNull(),
    feature: text("feature"),
    source: text("source").notNull(),
    provenance: text("provenance", { enum: ["measured", "simulated"] }).notNull(),
    observations: integer("observations").notNull(),
    firstAt: integer("first_at"),
    lastAt: integer("last_at"),
    baseline: real("baseline"),
    spread: real("spread"),
    state: text("state").notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.service, table.provenance, table.position] })],
);

export const verdicts = sqliteTable("verdicts", {
  claim: text("claim")
    .primaryKey()
    .references(() => claims.id, { onDelete: "cascade" }),
  value: text("value", { enum: verdictValues }).notNull(),
  reasons: text("reasons", { mode: "json" }).$type<readonly Reason[]>().notNull(),
  episodes: text("episodes", { mode: "json" }).$type<readonly string[]>().notNull(),
  coverage: text("coverage", { mode: "json" }).$type<Coverage>().notNull(),
  compliance: text("compliance", { mode: "json" }).$type<readonly Compliance[]>().notNull(),
  provenance: text("provenance", { enum: ["measured", "simulated"] }),
  comparison: text("comparison").notNull(),
  strength: text("strength", { enum: evidenceStrengths }).notNull().default("none"),
  wouldChange: text("would_change", { mode: "json" }).$type<readonly Change[]>().notNull().default([]),
  detector: text("detector"),
  datasetRevision: integer("dataset_revision").notNull(),
});

/**
 * Every verdict that was ever given, oldest first; rows are only added, which the database itself enforces.
 * It refers to no other table: what was said of a claim stays readable after the claim was edited or taken out.
 */
export const verdictHistory = sqliteTable(
  "verdict_history",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    claim: text("claim").notNull(),
    at: integer("at").notNull(),
    datasetRevision: integer("dataset_revision").notNull(),
    occasion: text("occasion", { enum: verdictOccasions }).notNull(),
    /** The claim as it stood then. */
    claimed: text("claimed", { mode: "json" }).$type<Claim>().notNull(),
    /** Null where the claim was taken out of its statement. */
    verdict: text("verdict", { mode: "json" }).$type<Verdict>(),
  },
  (table) => [index("verdict_history_by_claim").on(table.claim, table.id)],
);
