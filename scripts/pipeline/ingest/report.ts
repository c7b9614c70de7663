import type { ReadAs } from "../../../lib/ingest/format.ts";

/** What became of one file. Counts are of records: `records` = `accepted` + `duplicate` + `rejected`. */
export interface RunReport {
  readonly id: number;
  readonly path: string;
  /** Null where the file's format could not be told. */
  readonly format: string | null;
  readonly source: string | null;
  readonly state: "done" | "failed" | "interrupted";
  /** Size as read, before unpacking. */
  readonly bytes: number;
  readonly records: number;
  readonly accepted: number;
  /** Of the accepted ones, those that took the place of an earlier record of the same outside id. */
  readonly replaced: number;
  readonly duplicate: number;
  /** Of the duplicate ones, those that stand in this file more than once, the first of them being what was taken. */
  readonly repeated: number;
  readonly rejected: number;
  readonly seconds: number;
  /** What was set aside, by rule, the most frequent first. */
  readonly rules: readonly RuleCount[];
  /** What the file left to be understood, and how it was: names of countries, other names of services, a missing zone. */
  readonly readAs: readonly ReadAs[];
  /** How many rejects were kept; the others were there already, from an earlier run of the same path. */
  readonly rejectsKept: number;
  /** Where a format was named and nothing could be read by it: the one that the file would have been recognised as. */
  readonly looksLike?: string | null;
  /** Why the file as a whole could not be read; null where it could. */
  readonly failure: {
    readonly rule: string;
    readonly field: string | null;
    readonly line: number;
    readonly message: string;
  } | null;
}

/** Whether there were records, and none of them was of use. */
export function allRejected({ records, rejected }: Pick<RunReport, "records" | "rejected">): boolean {
  return records > 0 && rejected === records;
}

export interface RuleCount {
  readonly rule: string;
  readonly count: number;
  readonly first: { readonly line: number; readonly field: string | null; readonly message: string };
}

export interface IngestReport {
  readonly runs: readonly RunReport[];
  /** The dataset revision after it; the old one where nothing changed. */
  readonly revision: number;
  readonly changed: boolean;
  readonly dryRun: boolean;
  readonly interrupted: boolean;
}

/** Counts rejects by rule and keeps the first of each. */
export function countRules() {
  const counts = new Map<string, { count: number; first: RuleCount["first"] }>();
  return {
    add(reject: { rule: string; line: number; field: string | null; message: string }): void {
      const known = counts.get(reject.rule);
      if (known !== undefined) known.count += 1;
      else {
        const { line, field, message } = reject;
        counts.set(reject.rule, { count: 1, first: { line, field, message } });
      }
    },
    total: (): number => [...counts.values()].reduce((sum, { count }) => sum + count, 0),
    list(): RuleCount[] {
      return [...counts]
        .map(([rule, { count, first }]) => ({ rule, count, first }))
        .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    },
  };
}
