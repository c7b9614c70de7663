import type { Handle } from "../../../db/client.ts";
import { CommandError } from "../../command.ts";

/** What SQLite says where the file system has no room, or refuses to write (https://www.sqlite.org/rescode.html). */
const full: ReadonlySet<string> = new Set(["SQLITE_FULL", "SQLITE_IOERR_WRITE"]);

/**
 * The error of a load that stopped in the middle, with the place where it helps. `mark` writes into the ledger that the
 * run was cut off; where the disk is full that fails too, and the next load finds the run `running` and marks it then.
 */
export function cutOff({ sqlite }: Handle, error: unknown, mark: () => void): unknown {
  if (codeOf(error) === null || !full.has(codeOf(error) as string)) {
    mark();
    return error;
  }
  try {
    mark();
  } catch (again) {
    if (!full.has(codeOf(again) ?? "")) throw again;
  }
  return new CommandError(
    "the disk is full; what was loaded so far is whole, and the same command goes on once there is room",
    sqlite.name,
    { cause: error },
  );
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
