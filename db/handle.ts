import type Database from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type * as schema from "./schema/index.ts";

/**
 * A handle on the database. `orm` asks in Drizzle's words; `sqlite` is the engine itself, for the measured
 * half, whose statements are prepared once and run millions of times.
 */
export interface Handle {
  readonly orm: BetterSQLite3Database<typeof schema>;
  readonly sqlite: Database.Database;
}
