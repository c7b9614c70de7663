import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";

/** A copy of the whole database: its size, its SHA-256 in hexadecimal, and how many rows each table holds. */
export interface CopyReport {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** A file that is no database of this program, or a damaged one. */
export class UnusableCopy extends Error {
  readonly where: string;
  constructor(message: string, where: string) {
    super(message);
    this.where = where;
  }
}

/**
 * Copies a database that others may be reading and writing: one moment of it, whole, in one compact file
 * (SQLite, `VACUUM INTO`). The copy is looked through before it gets its name.
 *
 * @throws UnusableCopy where the copy is not whole.
 */
export async function backUp(database: string, file: string): Promise<CopyReport> {
  const unfinished = `${file}.unfinished`;
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await rm(unfinished, { force: true });
  const sqlite = new Database(database, { readonly: true, fileMustExist: true });
  try {
    sqlite.pragma("busy_timeout = 10000");
    sqlite.prepare("VACUUM INTO ?").run(unfinished);
  } finally {
    sqlite.close();
  }
  const report = await lookThrough(unfinished);
  await rename(unfinished, file);
  return { ...report, file };
}

/**
 * Puts a copy in the place of the database, after looking it through. What stood there before is kept as `before`.
 * Nothing may have the database open meanwhile.
 *
 * @param sha256 what the backup said; absent: whatever whole copy the file is.
 * @throws UnusableCopy where the file is no whole copy; the database is then as it was.
 */
export async function restore(
  file: string,
  database: string,
  before: string,
  sha256?: string,
): Promise<CopyReport & { readonly before: string | null }> {
  const report = await lookThrough(file);
  if (sha256 !== undefined && sha256.toLowerCase() !== report.sha256)
    throw new UnusableCopy(
      `the file is another one than was backed up: its sha256 is ${report.sha256}`,
      file,
    );
  const unfinished = `${database}.unfinished`;
  await mkdir(path.dirname(database), { recursive: true });
  await copyFile(file, unfinished);
  const copied = await hashOf(unfinished);
  if (copied !== report.sha256) {
    await rm(unfinished, { force: true });
    throw new UnusableCopy("the copy did not arrive whole", unfinished);
  }
  const there = await exists(database);
  if (there) await backUp(database, before);
  // The journal of the old file must not be played into the new one.
  for (const ending of ["-wal", "-shm"]) await rm(`${database}${ending}`, { force: true });
  await rename(unfinished, database);
  return { ...report, file: database, before: there ? before : null };
}

/** Whether a file is a whole database of this program, and what it holds. */
export async function lookThrough(file: string): Promise<CopyReport> {
  if (!(await exists(file))) throw new UnusableCopy("there is no such file", file);
  let sqlite: Database.Database | undefined;
  const rows: Record<string, number> = {};
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const faults = sqlite.pragma("integrity_check(1)", { simple: true });
    if (faults !== "ok") throw new UnusableCopy(`the database is damaged: ${faults}`, file);
    const names = sqlite
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    if (!names.includes("dataset_revisions")) throw new UnusableCopy("this is no database of Dimline", file);
    for (const name of names)
      rows[name] = sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number;
  } catch (error) {
    if (error instanceof UnusableCopy) throw error;
    throw new UnusableCopy(`this is no database: ${(error as Error).message}`, file);
  } finally {
    sqlite?.close();
  }
  return { file, bytes: (await stat(file)).size, sha256: await hashOf(file), rows };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
