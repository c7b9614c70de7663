import { databasePath, openReadOnly } from "../db/client.ts";
import { listRejects } from "../db/queries/measured/list-rejects.ts";
import { listRuns } from "../db/queries/measured/list-runs.ts";
import { CommandError, runCommand } from "./command.ts";

await runCommand(
  {
    name: "rejects",
    summary: "what was set aside when records were loaded, and why",
    options: { run: { type: "string", value: "ID", help: "of one run only, by the id that ingest told" } },
  },
  (given) => {
    const handle = openReadOnly(databasePath());
    try {
      const asked = given.text("run");
      const run = asked === undefined ? undefined : Number(asked);
      if (run !== undefined && !listRuns(handle).some(({ id }) => id === run))
        throw new CommandError("there is no such run", `--run ${asked}`);
      const rejects = listRejects(handle, run === undefined ? {} : { run });
      if (rejects.length === 0) given.say("nothing was set aside");
      for (const one of rejects) {
        const field = one.field === null ? "" : `, ${one.field}`;
        given.say(`run ${one.run}, ${one.path}, line ${one.line}${field}: ${one.message} [${one.rule}]`);
      }
      return { json: { rejects }, findings: rejects.length > 0 };
    } finally {
      handle.sqlite.close();
    }
  },
);
