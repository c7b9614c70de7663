import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** A snapshot that was published: what others cite, and nobody changes. */
export interface PublishedSnapshot {
  /** `2026-11-22`. */
  readonly day: string;
  readonly bytes: number;
}

/** Where published snapshots lie: below the folder of the data. */
export function snapshotFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return path.join(path.resolve(/* turbopackIgnore: true */ environment.DIMLINE_DATA ?? "data"), "snapshots");
}

/** The file of a day's snapshot; null where none was published. */
export function snapshotFile(day: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const file = path.join(snapshotFolder(environment), `${day}.zip`);
  return existsSync(/* turbopackIgnore: true */ file) ? file : null;
}

/** Published snapshots, the last first. */
export function listSnapshots(environment: NodeJS.ProcessEnv = process.env): PublishedSnapshot[] {
  const folder = snapshotFolder(environment);
  if (!existsSync(/* turbopackIgnore: true */ folder)) return [];
  return readdirSync(/* turbopackIgnore: true */ folder)
    .flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.zip$/.exec(name)?.[1] ?? [])
    .sort()
    .reverse()
    .map((day) => ({
      day,
      bytes: statSync(/* turbopackIgnore: true */ path.join(folder, `${day}.zip`)).size,
    }));
}
