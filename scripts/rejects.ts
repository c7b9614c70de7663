import { databasePath, openReadOnly } from "../db/client.ts";
import { listRejects } from "../db/queries/measured/list-rejects.ts";
import { listRuns } from "../db/queries/measured/list-runs.ts";
import { CommandError, runCommand } from "./command.ts";
import { exportRejects } from "./pipeline/export-rejects.ts";

await runCommand(
  {
    name: "rejects",
    summary: "what was set aside when records were loaded, and why; or the records themselves, to be mended",
    options: {
      run: { type: "string", value: "ID", help: "of one run only, by the id that ingest told" },
      export: { type: "string", value: "FILE", help: "writes the records of a run into a new file" },
    },
  },
  async (given) => {
    const handle = openReadOnly(databasePath());
    try {
      const asked = given.text("run");
      const run = asked === undefined ? undefined : Number(asked);
      const file = given.text("export");
      if (file !== undefined) {
        if (run === undefined)
          throw new CommandError("say which run's records: --run ID", `--export ${file}`);
        const exported = await exportRejects(handle, run, file);
        given.say(`${exported.records} records written to ${file}`);
        for (const { line, rule, why } of exported.left) given.say(`  line ${line} [${rule}] is not: ${why}`);
        const how = exported.set === null ? " (with the --set of the first time, which was not kept)" : "";
        given.say(`mend them, and feed them again${how}: ${exported.feed}`);
        return { json: exported, findings: exported.left.length > 0 };
      }
      if (run !== undefined && listRuns(handle, { run }).length === 0)
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
