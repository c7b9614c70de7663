import { glob, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { CommandError } from "../../command.ts";

/** Standard input, as a path. */
export const standardInput = "-";

/**
 * The files that the arguments of a command name: files as they are, folders with all that is in them (hidden
 * files aside), glob patterns, and `-` for standard input; each file once, in a stable order.
 *
 * @throws CommandError where a path is not there, a pattern matches nothing, or a folder is empty.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const given of paths) for (const file of await filesOf(given)) found.add(file);
  return [...found];
}

async function filesOf(given: string): Promise<string[]> {
  if (given === standardInput) return [given];
  const kind = await stat(given).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw new CommandError(`the path cannot be read: ${error.code ?? error.message}`, given);
  });
  if (kind?.isDirectory()) {
    const files = await filesIn(given);
    if (files.length === 0) throw new CommandError("the folder holds no files", given);
    return files;
  }
  if (kind !== null) return [path.normalize(given)];
  if (!/[*?[\]{}]/.test(given)) throw new CommandError("there is no such file or folder", given);
  const matches: string[] = [];
  for await (const match of glob(given)) {
    if (await isFolder(match)) matches.push(...(await filesIn(match)));
    else matches.push(path.normalize(match));
  }
  if (matches.length === 0) throw new CommandError("no file matches the pattern", given);
  return matches.sort();
}

/**
 * The files in a folder and in those inside of it, hidden ones aside. A link to a file is that file; a link to a folder is
 * not followed, so that none leads round in a circle. What cannot be looked into stands in the list itself, so that its
 * load says why.
 */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(inside)));
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(inside)))) found.push(inside);
  }
  return found.sort();
}

/** A link that leads nowhere is no folder. */
async function isFolder(given: string): Promise<boolean> {
  return stat(given).then(
    (kind) => kind.isDirectory(),
    () => false,
  );
}
