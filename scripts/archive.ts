import path from "node:path";
import { openDatabase } from "../db/client.ts";
import { listArchivedCopies } from "../db/queries/editorial/list-archived-copies.ts";
import { readStatement } from "../db/queries/editorial/read-statement.ts";
import { isoInstant } from "../lib/model/interval.ts";
import { type ArchivedCopy, copyStates } from "../lib/model/statement.ts";
import { CommandError, runCommand } from "./command.ts";
import { checkCopies, fileCopy, fileFailure, UnusableCopy } from "./pipeline/archive.ts";

await runCommand(
  {
    name: "archive",
    summary:
      "files a copy of where a statement was published (it fetches nothing itself), or lists what is filed",
    positionals: "[STATEMENT]",
    options: {
      file: { type: "string", value: "FILE", help: "the copy, as saved from the publisher's page" },
      url: { type: "string", value: "URL", help: "the publication that it is a copy of" },
      failed: { type: "string", value: "REASON", help: "no copy could be had, and why" },
      elsewhere: { type: "string", value: "URL", help: "where another archive keeps one (Wayback Machine)" },
      check: { type: "boolean", help: "read every kept copy again and hold it against its hash" },
    },
  },
  async (given) => {
    const handle = openDatabase();
    const folder = path.resolve(process.env.DIMLINE_DATA ?? "data");
    const [statement, more] = given.positionals;
    if (more !== undefined) throw new CommandError("name one statement at a time", more);
    if (given.flag("check")) {
      const checked = await checkCopies(handle, folder);
      for (const { copy, state } of checked) given.say(`${state.padEnd(8)}${copy.statement}  ${copy.url}`);
      const bad = checked.filter(({ state }) => state !== "whole").length;
      given.say(`${checked.length} copies, ${bad} altered or missing`);
      return {
        json: { copies: checked.map(({ copy, state }) => ({ ...documentOf(copy), bytesAre: state })) },
        findings: bad > 0,
      };
    }

    const [file, url, failed, elsewhere] = (["file", "url", "failed", "elsewhere"] as const).map(given.text);
    if (file !== undefined || failed !== undefined) {
      if (statement === undefined || url === undefined)
        throw new CommandError("say which statement, and which of its addresses: STATEMENT --url URL");
      if (file !== undefined && failed !== undefined)
        throw new CommandError("a copy was either had (--file) or not (--failed)");
      if (elsewhere !== undefined && !/^https?:\/\//i.test(elsewhere))
        throw new CommandError("write an address that starts with http:// or https://", "--elsewhere");
      const options = { folder, now: Date.now(), elsewhere: elsewhere ?? null };
      try {
        const copy =
          file !== undefined
            ? await fileCopy(handle, { statement, url, file }, options)
            : fileFailure(handle, { statement, url, reason: failed ?? "" }, options);
        given.say(
          copy.state === "archived"
            ? `filed ${copy.bytes} bytes as ${copy.path}`
            : `filed as failed: ${copy.reason}`,
        );
        return { json: { copies: [documentOf(copy)] }, findings: copy.state === "failed" };
      } catch (error) {
        if (error instanceof UnusableCopy) throw new CommandError(error.message);
        throw error;
      }
    }

    if (statement !== undefined && readStatement(handle, statement) === null)
      throw new CommandError(`there is no statement "${statement}"`);
    const copies = listArchivedCopies(handle, statement);
    for (const copy of copies)
      given.say(`${copy.state.padEnd(9)}${copy.statement}  ${copy.url}  ${copy.sha256 ?? copy.reason}`);
    given.say(
      copyStates
        .map((state) => `${copies.filter((copy) => copy.state === state).length} ${state}`)
        .join(", "),
    );
    return { json: { copies: copies.map(documentOf) } };
  },
);

function documentOf(copy: ArchivedCopy) {
  return { ...copy, fetchedAt: isoInstant(copy.fetchedAt) };
}
