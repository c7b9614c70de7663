import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Handle } from "./handle.ts";
import * as schema from "./schema/index.ts";
import { registerSearchFunctions } from "./search-functions.ts";
import { seedCatalogue } from "./seed.ts";

export type { Handle } from "./handle.ts";

const migrationsFolder = path.join(import.meta.dirname ?? path.join(process.cwd(), "db"), "migrations");

/** Where data live: `DIMLINE_DB`, or `dimline.sqlite` in `DIMLINE_DATA` (default `./data`). */
export function databasePath(environment: NodeJS.ProcessEnv = process.env): string {
  // The place is the operator's to choose, so the bundler must not look for it among the sources.
  if (environment.DIMLINE_DB) return path.resolve(/* turbopackIgnore: true */ environment.DIMLINE_DB);
  return path.join(
    path.resolve(/* turbopackIgnore: true */ environment.DIMLINE_DATA ?? "data"),
    "dimline.sqlite",
  );
}

function prepare(sqlite: Database.Database): void {
  // WAL lets readers go on while a load writes; NORMAL is safe with it: a power cut loses the last
  // transaction at most, never the file.
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = NORMAL");
  sqlite.pragma("busy_timeout = 10000");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("temp_store = MEMORY");
  sqlite.pragma("cache_size = -65536");
  registerSearchFunctions(sqlite);
}

/** A file that is no database, or a place where none can be. `where` is the file. */
export class DatabaseUnusable extends Error {
  readonly where: string;
  constructor(file: string, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(`the database cannot be opened: ${said.split(",")[0]}`, { cause });
    this.where = file;
  }
}

/**
 * Opens the file for writing, makes it if it is not there, and brings it up to the newest schema.
 * @throws DatabaseUnusable where it is something else, or the folder cannot be written.
 */
export function openDatabase(file: string = databasePath()): Handle {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    return migrated(new Database(file));
  } catch (error) {
    throw new DatabaseUnusable(file, error);
  }
}

/** The same database in memory: the twin that tests use. */
export function openInMemory(): Handle {
  return migrated(new Database(":memory:"));
}

/**
 * A handle that cannot write, for pages and long reads.
 * @throws Error where the file does not exist: a reader never makes a database.
 */
export function openReadOnly(file: string = databasePath()): Handle {
  if (!existsSync(/* turbopackIgnore: true */ file))
    throw new Error(`there is no database at ${file}; run \`npm start\` or \`npm run demo\``);
  const sqlite = new Database(file, { readonly: true, fileMustExist: true });
  sqlite.pragma("busy_timeout = 10000");
  sqlite.pragma("cache_size = -65536");
  return { sqlite, orm: drizzle(sqlite, { schema }) };
}

function migrated(sqlite: Database.Database): Handle {
  prepare(sqlite);
  const handle: Handle = { sqlite, orm: drizzle(sqlite, { schema }) };
  migrate(handle.orm, { migrationsFolder });
  seedCatalogue(handle);
  return handle;
}

let shared: Handle | undefined;
let sharedWriter: Handle | undefined;

/** The one read-only handle of the serving process, opened at the first question. */
export function reader(): Handle {
  shared ??= openReadOnly();
  return shared;
}

/**
 * The one handle of the serving process that writes, for the editors' desk; opened at its first use. It never
 * changes the schema: the server is started after `npm run migrate`.
 * @throws DatabaseUnusable where there is no database.
 */
export function writer(): Handle {
  if (sharedWriter === undefined) {
    const file = databasePath();
    try {
      const sqlite = new Database(file, { fileMustExist: true });
      prepare(sqlite);
      sharedWriter = { sqlite, orm: drizzle(sqlite, { schema }) };
    } catch (error) {
      throw new DatabaseUnusable(file, error);
    }
  }
  return sharedWriter;
}
