import { databasePath, openDatabase } from "../db/client.ts";
import { restore } from "./backup/copy.ts";
import { CommandError, runCommand } from "./command.ts";

await runCommand(
  {
    name: "restore",
    summary: "puts a backup in the place of the database, after looking it through; stop the server first",
    positionals: "FILE",
    options: {
      sha256: { type: "string", value: "HEX", help: "what the backup said: the file must still be that one" },
    },
  },
  async (given) => {
    const [file, ...rest] = given.positionals;
    if (file === undefined || rest.length > 0) throw new CommandError("name one backup to restore");
    const database = databasePath();
    const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const report = await restore(file, database, `${database}.before-${stamp}`, given.text("sha256"));
    // An older copy is brought up to the newest schema, as every start does.
    openDatabase(database).sqlite.close();
    const rows = Object.values(report.rows).reduce((sum, one) => sum + one, 0);
    given.say(`${database}: ${rows.toLocaleString("en-GB")} rows, sha256 ${report.sha256}`);
    if (report.before !== null) given.say(`what stood there before: ${report.before}`);
    return { json: report };
  },
);
