import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Handle } from "../../db/client.ts";
import { listArchivedCopies } from "../../db/queries/editorial/list-archived-copies.ts";
import { readStatement } from "../../db/queries/editorial/read-statement.ts";
import { saveArchivedCopy } from "../../db/queries/editorial/save-archived-copy.ts";
import { bumpRevision } from "../../db/queries/measured/revision.ts";
import type { ArchivedCopy } from "../../lib/model/statement.ts";

/** An attempt that cannot be filed as one: the statement or its address is not there, or the file is not. */
export class UnusableCopy extends Error {}

export interface ArchiveOptions {
  /** The folder that copies are kept under (`DIMLINE_DATA`). */
  readonly folder: string;
  /** UTC epoch ms. */
  readonly now: number;
  /** Where another archive keeps a copy. */
  readonly elsewhere?: string | null;
}

/**
 * Files a copy of a publication of a statement: the bytes of `file` go, under their SHA-256, into `archive/`
 * below the folder, and the hash, size and place into the database. The same bytes are kept once. A copy that
 * cannot be read or written is filed as a failure with its reason, and shows as one.
 *
 * @throws UnusableCopy where the statement has no publication of that address.
 */
export async function fileCopy(
  handle: Handle,
  of: { readonly statement: string; readonly url: string; readonly file: string },
  options: ArchiveOptions,
): Promise<ArchivedCopy> {
  requirePublication(handle, of);
  try {
    const kept = await keepBytes(of.file, options.folder);
    return save(handle, { ...of, ...kept, state: "archived", reason: null }, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fileFailure(handle, { ...of, reason: reasonOf(error, of.file) }, options);
  }
}

/**
 * Files that no copy could be had, and why.
 * @throws UnusableCopy where the statement has no publication of that address.
 */
export function fileFailure(
  handle: Handle,
  of: { readonly statement: string; readonly url: string; readonly reason: string },
  options: ArchiveOptions,
): ArchivedCopy {
  requirePublication(handle, of);
  return save(handle, { ...of, state: "failed", sha256: null, bytes: null, path: null }, options);
}

export interface CheckedCopy {
  readonly copy: ArchivedCopy;
  /** `altered`: the bytes are no longer those that were filed. */
  readonly state: "whole" | "altered" | "missing";
}

/** Reads every kept copy again and holds its bytes against the hash it was filed under. */
export async function checkCopies(handle: Handle, folder: string): Promise<CheckedCopy[]> {
  const checked: CheckedCopy[] = [];
  for (const copy of listArchivedCopies(handle)) {
    if (copy.path === null) continue;
    const file = path.join(folder, ...copy.path.split("/"));
    try {
      const { sha256 } = await hashFile(file);
      checked.push({ copy, state: sha256 === copy.sha256 ? "whole" : "altered" });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      checked.push({ copy, state: "missing" });
    }
  }
  return checked;
}

function requirePublication(handle: Handle, { statement, url }: { statement: string; url: string }): void {
  const found = readStatement(handle, statement);
  if (found === null) throw new UnusableCopy(`there is no statement "${statement}"`);
  const urls = found.publications.flatMap((publication) => publication.url ?? []);
  if (!urls.includes(url))
    throw new UnusableCopy(
      `"${statement}" was not published at ${url}; ${urls.length === 0 ? "it has no address" : `its addresses: ${urls.join(" ")}`}`,
    );
}

function save(
  handle: Handle,
  copy: Pick<ArchivedCopy, "statement" | "url" | "state" | "sha256" | "bytes" | "path" | "reason">,
  { now, elsewhere = null }: ArchiveOptions,
): ArchivedCopy {
  const { statement, url, state, sha256, bytes, path: place, reason } = copy;
  const whole = { statement, url, state, fetchedAt: now, sha256, bytes, path: place, elsewhere, reason };
  handle.sqlite
    .transaction(() => {
      saveArchivedCopy(handle, whole);
      bumpRevision(handle, `archive: ${statement}, ${state}`, now);
    })
    .immediate();
  return whole;
}

/** The bytes under their hash. They are written beside their place first, so that no half of a file stands in it. */
export async function keepBytes(file: string, folder: string) {
  const archive = path.join(folder, "archive");
  await mkdir(archive, { recursive: true });
  const beside = path.join(archive, `.unfinished-${process.pid}`);
  try {
    const { sha256, bytes } = await hashFile(file, beside);
    const place = `archive/${sha256.slice(0, 2)}/${sha256}`;
    const kept = path.join(folder, ...place.split("/"));
    await mkdir(path.dirname(kept), { recursive: true });
    await rename(beside, kept);
    return { sha256, bytes, path: place };
  } finally {
    await rm(beside, { force: true });
  }
}

/** Reads a file once, a chunk at a time, and writes what it reads to `to` where that is given. */
async function hashFile(
  file: string,
  to?: string,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  if (!(await stat(file)).isFile())
    throw Object.assign(new Error(`${file} is not a file`), { code: "EISDIR" });
  const hash = createHash("sha256");
  let bytes = 0;
  const output = to === undefined ? null : await open(to, "w", 0o600);
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      await output?.writeFile(chunk);
    }
    await output?.sync();
  } finally {
    await output?.close();
  }
  return { sha256: hash.digest("hex"), bytes };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";
}

function reasonOf(error: NodeJS.ErrnoException, file: string): string {
  const name = path.basename(file);
  switch (error.code) {
    case "ENOENT":
      return `The file ${name} was not there.`;
    case "EACCES":
      return `The file ${name} could not be read.`;
    case "EISDIR":
      return `${name} is not a file.`;
    case "ENOSPC":
      return "The disk is full.";
    default:
      return `The copy could not be kept (${error.code}).`;
  }
}
