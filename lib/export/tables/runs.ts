import type { GivenOptions, KeptReading } from "../../model/ingest-run.ts";
import type { Instant } from "../../model/interval.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

/** One load of one file, as a reader may see it: the file's name without the folders it lay in. */
export interface RunRow {
  readonly id: number;
  readonly file: string;
  readonly format: string | null;
  readonly source: string | null;
  readonly state: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly bytes: number;
  readonly records: number;
  readonly accepted: number;
  /** Of the accepted ones, those that took the place of an earlier record of the same outside id. */
  readonly replaced: number;
  readonly duplicate: number;
  /** Of the duplicate ones, those that stand in the file more than once. */
  readonly repeated: number;
  readonly rejected: number;
  /** What was said on the command line; null where it was not kept. */
  readonly given: GivenOptions | null;
  /** How many words of the file were read as others. */
  readonly readings: number;
  /** The first of them. */
  readonly readAs: readonly KeptReading[];
  readonly simulated: boolean;
}
const run = columnsOf<RunRow>("computed");
const simulated = "True where the source is the program's own generator.";

/** One row a load. */
export const runsTable: Table<RunRow> = {
  id: "runs",
  title: "Loads",
  description: "What was loaded when, and what became of it: one row a load of one file or feed.",
  key: ["run"],
  refers: [{ column: "source", table: "sources", to: "source" }],
  columns: [
    run.integer("run", "Number of the load.", (row) => row.id),
    run.text("file", "Name of the file.", (row) => row.file),
    run.text("format", "Format.", (row) => row.format, { missing: "it was not found out" }),
    run.text("source", "Source id.", (row) => row.source, { missing: "nothing was taken in" }),
    run.text("state", "How far it came.", (row) => row.state, {
      values: ["running", "done", "failed", "interrupted"],
    }),
    run.instant("started_at", "Start.", (row) => row.startedAt),
    run.instant("finished_at", "End.", (row) => row.finishedAt, { missing: "it did not come to its end" }),
    run.integer("bytes", "Size of the file.", (row) => row.bytes, { unit: "bytes" }),
    run.integer("records", "Records read.", (row) => row.records),
    run.integer("accepted", "Taken in.", (row) => row.accepted),
    run.integer("replaced", "Of those taken in, in the place of an earlier record.", (row) => row.replaced),
    run.integer("duplicate", "Known already.", (row) => row.duplicate),
    run.integer(
      "repeated",
      "Of those known already, standing in the file more than once.",
      (row) => row.repeated,
    ),
    run.integer("rejected", "Set aside with a reason.", (row) => row.rejected),
    run.json(
      "given",
      "What was said with the load: the format, the source, and what the file does not say about itself.",
      (row) => row.given as never,
      { missing: "it was not kept" },
    ),
    run.integer("readings", "Words of the file that were read as others.", (row) => row.readings),
    run.json(
      "read_as",
      "The first of these: what each decides, what the file says, and what it was taken for. What it says is null where it awaits an editor's decision.",
      (row) => row.readAs as never,
    ),
    run.boolean("simulated", simulated, (row) => row.simulated),
  ],
};

/** Something that was set aside. Its text is left out: it may hold what should not be published. */
export interface RejectRow {
  readonly run: number;
  readonly line: number;
  readonly field: string | null;
  readonly rule: string;
  readonly message: string;
  readonly simulated: boolean;
}
const reject = columnsOf<RejectRow>("computed");

/** One row a rejected record. */
export const rejectsTable: Table<RejectRow> = {
  id: "rejects",
  title: "Set aside",
  description: "Records that were set aside when they were loaded, and why: one row a rule that was broken.",
  key: [],
  refers: [{ column: "run", table: "runs", to: "run" }],
  columns: [
    reject.integer("run", "Number of the load.", (row) => row.run),
    reject.integer("line", "Line of the file, from 1.", (row) => row.line),
    reject.text("field", "Field.", (row) => row.field, { missing: "the whole record" }),
    reject.text("rule", "Rule that it broke.", (row) => row.rule),
    reject.text("message", "What is wrong.", (row) => row.message),
    reject.boolean("simulated", simulated, (row) => row.simulated),
  ],
};
