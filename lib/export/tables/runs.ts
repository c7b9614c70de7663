import type { Instant } from "../../model/interval.ts";
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
  readonly duplicate: number;
  readonly rejected: number;
  readonly simulated: boolean;
}

/** One row a load. */
export const runsTable: Table<RunRow> = {
  id: "runs",
  columns: [
    { name: "run", kind: "number", meaning: "Number of the load.", value: (row) => row.id },
    { name: "file", kind: "text", meaning: "Name of the file.", value: (row) => row.file },
    {
      name: "format",
      kind: "text",
      meaning: "Format; empty where it was not found out.",
      value: (row) => row.format,
    },
    { name: "source", kind: "text", meaning: "Source id.", value: (row) => row.source },
    {
      name: "state",
      kind: "text",
      meaning: "running, done, failed or interrupted.",
      value: (row) => row.state,
    },
    { name: "started_at", kind: "instant", meaning: "Start, UTC.", value: (row) => row.startedAt },
    { name: "finished_at", kind: "instant", meaning: "End, UTC.", value: (row) => row.finishedAt },
    { name: "bytes", kind: "number", meaning: "Size of the file.", value: (row) => row.bytes },
    { name: "records", kind: "number", meaning: "Records read.", value: (row) => row.records },
    { name: "accepted", kind: "number", meaning: "Taken in.", value: (row) => row.accepted },
    { name: "duplicate", kind: "number", meaning: "Known already.", value: (row) => row.duplicate },
    { name: "rejected", kind: "number", meaning: "Set aside with a reason.", value: (row) => row.rejected },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where the source is the program's own generator.",
      value: (row) => row.simulated,
    },
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

/** One row a rejected record. */
export const rejectsTable: Table<RejectRow> = {
  id: "rejects",
  columns: [
    { name: "run", kind: "number", meaning: "Number of the load.", value: (row) => row.run },
    { name: "line", kind: "number", meaning: "Line of the file, from 1.", value: (row) => row.line },
    { name: "field", kind: "text", meaning: "Field; empty is the whole record.", value: (row) => row.field },
    { name: "rule", kind: "text", meaning: "Rule that it broke.", value: (row) => row.rule },
    { name: "message", kind: "text", meaning: "What is wrong.", value: (row) => row.message },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where the source is the program's own generator.",
      value: (row) => row.simulated,
    },
  ],
};
