import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { openDatabase } from "../db/client.ts";
import { type EditorialDocument, editorialFormat, exportRecords } from "../db/queries/desk/export-records.ts";
import { importRecords } from "../db/queries/desk/import-records.ts";
import { recordKinds, recordStates } from "../lib/desk/record.ts";
import { CommandError, runCommand } from "./command.ts";

const state = z.enum(recordStates);
const whole = z.number().int().min(1);
const instant = z.number().int();
const revision = z.object({
  version: whole,
  state,
  fields: z.record(z.string().max(200), z.string().max(100_000)),
  author: z.string().max(200),
  authorName: z.string().max(200),
  at: instant,
  note: z.string().nullable(),
  publicNote: z.string().nullable(),
});
const document = z.object({
  format: z.literal(editorialFormat),
  records: z.array(
    z.object({
      kind: z.enum(recordKinds),
      record: z
        .string()
        .max(300)
        .regex(/^[\p{L}\p{N}]+(?:[-._:][\p{L}\p{N}]+)*$/u),
      title: z.string(),
      version: whole,
      state,
      publishedVersion: whole.nullable(),
      revisions: z.array(revision).min(1),
      publications: z.array(
        z.object({
          version: whole,
          state,
          at: instant,
          byName: z.string(),
          publicNote: z.string().nullable(),
        }),
      ),
    }),
  ),
});

await runCommand(
  {
    name: "editorial",
    summary: "takes what editors wrote from one installation to another: `export`, or `import FILE`",
    positionals: "export|import [FILE]",
    options: {
      drafts: {
        type: "boolean",
        help: "export: drafts and notes for the desk too; the audit trail tells of it",
      },
      output: {
        type: "string",
        short: "o",
        value: "FILE",
        help: "export: where to; standard output if not said",
      },
      "dry-run": { type: "boolean", help: "import: say what would be done" },
    },
  },
  (given) => {
    const [act, file, more] = given.positionals;
    if (more !== undefined) throw new CommandError("name one file at a time", more);
    const now = Date.now();
    if (act === "export") {
      const made = exportRecords(openDatabase(), { drafts: given.flag("drafts"), now });
      const text = `${JSON.stringify(made, null, 1)}\n`;
      const output = given.text("output");
      if (output !== undefined) {
        writeFileSync(output, text, { mode: 0o600 });
        given.say(`${made.records.length} records in ${output}`);
        return { json: { file: output, records: made.records.length } };
      }
      if (!given.json) process.stdout.write(text);
      return { json: made };
    }
    if (act !== "import" || file === undefined)
      throw new CommandError("say `export`, or `import FILE`", act ?? null);
    const report = importRecords(openDatabase(), read(file), { now, dryRun: given.flag("dry-run") });
    for (const [outcome, names] of Object.entries(report) as [string, readonly string[]][])
      given.say(`${outcome.padEnd(10)}${names.length}`);
    for (const name of report.apart)
      given.say(`  ${name} was written on in both places, and is left as it is`);
    return { json: report, findings: report.apart.length > 0 };
  },
);

function read(file: string): EditorialDocument {
  const text = (() => {
    try {
      return readFileSync(file, "utf8");
    } catch (error) {
      throw new CommandError("the file cannot be read", file, { cause: error });
    }
  })();
  try {
    return document.parse(JSON.parse(text));
  } catch (error) {
    throw new CommandError(`this is no document of the format ${editorialFormat}`, file, { cause: error });
  }
}
