import type { Handle } from "../../../db/client.ts";
import { CommandError } from "../../command.ts";

/** What SQLite says where the file system has no room, or refuses to write (https://www.sqlite.org/rescode.html). */
const full: ReadonlySet<string> = new Set(["SQLITE_FULL", "SQLITE_IOERR_WRITE"]);

/**
 * The error of a load that stopped in the middle, with the place where it helps. `mark` writes into the ledger what became
 * of it; where the disk is full that fails too, and the next load finds what is to be done. An error that was told so
 * already stays as it is.
 */
export function cutOff({ sqlite }: Handle, error: unknown, mark: () => void): unknown {
  const noRoom = isFull(error);
  try {
    mark();
  } catch (again) {
    if (!noRoom || !isFull(again)) throw again;
  }
  if (!noRoom || error instanceof CommandError) return error;
  return new CommandError(
    "the disk is full; what was loaded so far is whole, and the same command goes on once there is room",
    sqlite.name,
    { cause: error },
  );
}

/** Whether the disk has no room, or that is what brought the error about. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && full.has(String(error.code))) || isFull(error.cause);
}
