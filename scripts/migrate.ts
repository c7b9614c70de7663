import { databasePath, openDatabase } from "../db/client.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import { runCommand } from "./command.ts";

await runCommand(
  {
    name: "migrate",
    summary: "makes the database, or brings it up to the newest schema and catalogue",
    options: {},
  },
  (given) => {
    const path = databasePath();
    const handle = openDatabase(path);
    const revision = currentRevision(handle);
    handle.sqlite.close();
    given.say(`${path}: the database is up to date, at dataset revision ${revision}`);
    return { json: { path, revision } };
  },
);
