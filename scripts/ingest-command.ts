import { quoted } from "../lib/ingest/rules/checked.ts";
import { type Arguments, CommandError, type Option } from "./command.ts";
import { allRejected } from "./pipeline/ingest/report.ts";
import type { IngestOptions, Progress, RunReport } from "./pipeline/ingest.ts";

/** What `ingest` and `pipeline` have in common: options, and how they tell a person what became of a file. */
export const ingestOptions = {
  format: { type: "string", value: "ID", help: "the format, where it shall not be recognised by content" },
  source: { type: "string", value: "ID", help: "the source that the records go to; made if it is new" },
  set: {
    type: "string",
    multiple: true,
    value: "FIELD=VALUE",
    help: "what the file does not say about itself: country=GE, service=youtube",
  },
  "dry-run": { type: "boolean", help: "read and report, and write nothing" },
} as const satisfies Record<string, Option>;

/** The arguments that `ingest` and `pipeline` share, as the pipeline step takes them. */
export function ingestArguments(
  given: Pick<Arguments<"format" | "source" | "set">, "text" | "all" | "interrupted">,
): Pick<IngestOptions, "format" | "source" | "set" | "interrupted"> {
  const format = given.text("format");
  const source = given.text("source");
  return {
    ...(format === undefined ? {} : { format }),
    ...(source === undefined ? {} : { source }),
    set: Object.fromEntries(given.all("set").map(fieldAndValue)),
    interrupted: given.interrupted,
  };
}

function fieldAndValue(text: string): [string, string] {
  const [, field, value] = /^([a-z_]+)=(.+)$/.exec(text) ?? [];
  if (field === undefined || value === undefined)
    throw new CommandError("write --set FIELD=VALUE, as in --set country=GE", `--set ${text}`);
  return [field, value];
}

/** `KE.csv.gz: 12,000 records, 41 % of 2.3 MB, 81,000 a second, 4 s left`. */
export function describeProgress({ path, bytes, size, records, seconds }: Progress): string {
  const rate = seconds > 0 ? `, ${number(Math.round(records / seconds))} a second` : "";
  if (size === null || size === 0) return `${path}: ${number(records)} records${rate}`;
  const left = bytes > 0 ? Math.ceil((seconds * (size - bytes)) / bytes) : null;
  const share = `${Math.floor((100 * bytes) / size)} % of ${(size / 1e6).toFixed(1)} MB`;
  return `${path}: ${number(records)} records, ${share}${rate}${left === null ? "" : `, ${left} s left`}`;
}

/** A line for the file, and one for every rule that records of it broke. */
export function describeRun(run: RunReport): string[] {
  const first = run.failure === null ? summaryOf(run) : `${run.path}: could not be read`;
  const lines = run.rules.map(({ rule, count, first: example }) => {
    const field = example.field === null ? "" : `, ${example.field}`;
    const place = count === 1 ? `line ${example.line}${field}` : `first: line ${example.line}${field}`;
    return `  ${number(count)} × ${rule} (${place}): ${example.message}`;
  });
  return [first, ...lines, ...describeReadings(run.readAs)];
}

/** How many readings a person is told of each kind, and of how many kinds; `--json` has all of them. */
const toldReadings = { given: 2, taken: 6 };

/** `  read as: country IR ("Iran"); service telegram ("149.154.167.51", "t.me" and 8 others)`. */
function describeReadings(readAs: RunReport["readAs"]): string[] {
  if (readAs.length === 0) return [];
  const byTaken = new Map<string, string[]>();
  for (const { field, given, taken } of readAs) {
    const key = `${field} ${taken}`;
    byTaken.set(key, [...(byTaken.get(key) ?? []), quoted(given)]);
  }
  const parts = [...byTaken].slice(0, toldReadings.taken).map(([taken, all]) => {
    const others = all.length - toldReadings.given;
    return `${taken} (${all.slice(0, toldReadings.given).join(", ")}${others > 0 ? ` and ${others} other${others === 1 ? "" : "s"}` : ""})`;
  });
  const left = byTaken.size - parts.length;
  return [`  read as: ${parts.join("; ")}${left > 0 ? `; and ${left} more, all of them with --json` : ""}`];
}

/**
 * What a person must be told who named a format by which nothing could be read, and the command's exit code: 2 where no
 * file could be read at all, 1 where a named format took nothing of a file, else 0.
 */
export function unusable(runs: readonly RunReport[], format: string | undefined) {
  const wrong = format === undefined ? [] : runs.filter((run) => run.state === "done" && allRejected(run));
  return {
    exitCode: runs.length > 0 && runs.every((run) => run.state === "failed") ? 2 : wrong.length > 0 ? 1 : 0,
    errors: wrong.map(({ path, looksLike }) => {
      const hint =
        looksLike === null || looksLike === undefined || looksLike === format
          ? ""
          : `; it looks like ${looksLike}`;
      return `nothing of the file could be read as ${format}${hint} (${path})`;
    }),
  } as const;
}

/** Where to look at what a run set aside; nothing where it kept no rejects. */
export function whereRejectsAre(run: RunReport): string[] {
  return run.rejectsKept > 0 ? [`  see npm run rejects -- --run ${run.id}`] : [];
}

function summaryOf(run: RunReport): string {
  const { path, format, source, records, accepted, replaced, duplicate, repeated, rejected, seconds, state } =
    run;
  const what = `${path}: ${format}${source === null ? "" : ` from ${source}`}`;
  const cut = state === "interrupted" ? "; interrupted, load it again for the rest" : "";
  if (records === 0) return `${what}: no records${cut}`;
  if (accepted === 0 && duplicate > 0 && run.rejectsKept === 0) {
    const refused = rejected === 0 ? "" : `, and ${number(rejected)} rejected as before`;
    return `${what}: nothing new: ${duplicate === 1 ? "its record was" : `all ${number(duplicate)} records were`} already here${refused}${cut}`;
  }
  const rate = seconds >= 1 ? ` (${number(Math.round(records / seconds))} a second)` : "";
  const again = repeated === 0 ? "" : `, ${number(repeated)} repeated in the file`;
  return `${what}: ${number(records)} ${records === 1 ? "record" : "records"}: ${number(accepted)} accepted${replaced > 0 ? ` (${number(replaced)} in place of earlier ones)` : ""}${again}, ${number(duplicate - repeated)} already here, ${number(rejected)} rejected in ${seconds.toFixed(1)} s${rate}${cut}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
