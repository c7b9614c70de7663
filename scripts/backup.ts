import { existsSync } from "node:fs";
import { databasePath } from "../db/client.ts";
import { backUp } from "./backup/copy.ts";
import { CommandError, runCommand } from "./command.ts";

await runCommand(
  {
    name: "backup",
    summary: "copies the whole database while it is read and written: one moment of it, in one file",
    positionals: "FILE",
    options: {},
  },
  async (given) => {
    const [file, ...rest] = given.positionals;
    if (file === undefined || rest.length > 0) throw new CommandError("name one file to write");
    if (existsSync(file)) throw new CommandError("a backup is never written over", file);
    const database = databasePath();
    if (!existsSync(database)) throw new CommandError("there is no database", database);
    const report = await backUp(database, file);
    const rows = Object.values(report.rows).reduce((sum, one) => sum + one, 0);
    given.say(
      `${report.file}: ${report.bytes.toLocaleString("en-GB")} bytes, ${rows.toLocaleString("en-GB")} rows, sha256 ${report.sha256}`,
    );
    return { json: report };
  },
);
