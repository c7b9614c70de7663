import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databasePath, openReadOnly } from "../db/client.ts";
import { extractPieces, openExtract } from "../db/queries/export/open-extract.ts";
import { snapshotFolder } from "../db/queries/export/published-snapshots.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import { tableAddress } from "../lib/export/address.ts";
import { type FilterName, filterSchemas, readFilters } from "../lib/export/filters.ts";
import { exporterOf, exporters } from "../lib/export/formats.ts";
import { dataDictionary } from "../lib/export/package/data-dictionary.ts";
import { isoDate } from "../lib/export/package/dataset.ts";
import { tables } from "../lib/export/tables/index.ts";
import { type Arguments, CommandError, runCommand } from "./command.ts";
import { type Difference, differenceBetween } from "./export/difference.ts";
import { writeSnapshot } from "./export/snapshot.ts";
import { writeFile } from "./export/write-file.ts";
import { writePieces } from "./export/write-table.ts";

type OptionName = FilterName | "format" | "out" | "publish" | "site";

/** What a filter is called in the help, from the schema that checks it. */
const filterOptions = Object.fromEntries(
  Object.entries(filterSchemas).map(([name, schema]) => [
    name,
    name === "bom" || name === "raw"
      ? { type: "boolean" as const, help: schema.description ?? "" }
      : {
          type: "string" as const,
          multiple: name === "with",
          value: "VALUE",
          help: schema.description ?? "",
        },
  ]),
);

await runCommand<OptionName>(
  {
    name: "export",
    summary: `writes a table (${tables.map(({ id }) => id).join(", ")}), the series of a service, a snapshot of everything, the difference of two snapshots, or the data dictionary`,
    positionals: "WHAT [A.zip B.zip]",
    options: {
      format: {
        type: "string",
        value: "ID",
        help: `${exporters.map(({ id }) => id).join(", ")}; else by the end of the file's name, else csv`,
      },
      out: {
        type: "string",
        short: "o",
        value: "FILE",
        help: "the file to write; standard output where none is named",
      },
      publish: {
        type: "boolean",
        help: "snapshot: keep it as today's, to be served for ever at /data/snapshots",
      },
      site: { type: "string", value: "URL", help: "snapshot: address of the site (DIMLINE_ADDRESS)" },
      ...(filterOptions as Record<FilterName, (typeof filterOptions)[string]>),
    },
  },
  async (given) => {
    const [what, ...rest] = given.positionals;
    if (what === undefined) throw new CommandError("say what to export", "npm run export -- --help");
    if (what === "difference") return difference(given, rest);
    if (rest.length > 0) throw new CommandError("one thing at a time", rest.join(" "));
    if (what === "dictionary") return dictionary(given);
    if (what === "snapshot") return snapshot(given);
    return table(given, what);
  },
);

/** One table into a file or to standard output. */
async function table(given: Arguments<OptionName>, what: string) {
  const query = new URLSearchParams();
  for (const name of Object.keys(filterSchemas) as FilterName[])
    for (const value of given.all(name)) query.append(name, value);
  const filters = readFilters(query);
  if ("parameter" in filters) throw new CommandError(filters.detail, `--${filters.parameter}`);
  const address = addressOf(what, filters.country, filters.service);
  const out = given.text("out");
  const id = given.text("format") ?? (out === undefined ? "csv" : path.extname(out).slice(1) || "csv");
  const exporter = exporterOf(id);
  if (exporter === null)
    throw new CommandError(
      `there is no format "${id}"; there are ${exporters.map((one) => one.id).join(", ")}`,
      "--format",
    );
  if (out === undefined && given.json)
    throw new CommandError(
      "--json tells what was written: name a file with -o, or use --format json",
      "--json",
    );
  const revision = presentRevision(filters.revision);
  const options = { bom: given.flag("bom"), raw: given.flag("raw") };
  const unknown = () => new CommandError("there is no such place, speaker or record", what);
  if (out !== undefined) {
    const started = performance.now();
    const request = { database: databasePath(), address, filters, format: exporter.id, options, file: out };
    const told = (rows: number) => {
      const rate = Math.round(rows / ((performance.now() - started) / 1000));
      given.progress(`${rows.toLocaleString("en-GB")} rows, ${rate.toLocaleString("en-GB")} a second`);
    };
    const report = await writeFile(request, told, given.interrupted);
    if (report === null) throw unknown();
    const [rows, bytes] = [report.rows, report.bytes].map((number) => number.toLocaleString("en-GB"));
    given.say(`${rows} rows, ${bytes} bytes, revision ${revision}: ${out}`);
    return { json: { file: out, format: exporter.id, revision, ...report } };
  }
  const handle = openReadOnly(databasePath());
  try {
    handle.sqlite.exec("BEGIN");
    const extract = openExtract(handle, address, filters);
    if (extract === null) throw unknown();
    const pieces = untilInterrupted(extractPieces(extract, exporter, options), given.interrupted);
    await writePieces(pieces, process.stdout);
    return { json: null };
  } finally {
    handle.sqlite.close();
  }
}

/** The dataset's revision, which must be the one that was asked for where one was. */
function presentRevision(asked: number | undefined): number {
  const handle = openReadOnly(databasePath());
  try {
    const revision = currentRevision(handle);
    if (asked !== undefined && asked !== revision)
      throw new CommandError(`the dataset stands at revision ${revision}`, `--revision ${asked}`);
    return revision;
  } finally {
    handle.sqlite.close();
  }
}

function* untilInterrupted<Piece>(pieces: Iterable<Piece>, interrupted: AbortSignal): Generator<Piece> {
  for (const piece of pieces) {
    if (interrupted.aborted) return;
    yield piece;
  }
}

/** `series` without a service is all hourly cells; of one service it is what its detection reads. */
function addressOf(what: string, country: string | undefined, service: string | undefined) {
  if (what === "series" && country !== undefined && service !== undefined)
    return { table: "series", country, service } as const;
  if (what === "series") return { table: "cells" } as const;
  const address = what === "services" ? ({ table: "services" } as const) : tableAddress([what]);
  if (address === null || !tables.some(({ id }) => id === what))
    throw new CommandError(
      `there is no table "${what}"; there are ${tables.map(({ id }) => id).join(", ")}, series and snapshot`,
    );
  return address;
}

async function snapshot(given: Arguments<OptionName>) {
  const out = given.text("out");
  const handle = openReadOnly(databasePath());
  try {
    const file = out ?? path.join(snapshotFolder(), `${isoDate(Date.now())}.zip`);
    if (out === undefined && !given.flag("publish"))
      throw new CommandError("name the file with -o FILE.zip, or keep it with --publish");
    if (out !== undefined && given.flag("publish"))
      throw new CommandError("a published snapshot has its own place; leave -o out", "--publish");
    if (existsSync(file))
      throw new CommandError("a snapshot is never written over: it is what others cite", file);
    const site = (given.text("site") ?? process.env.DIMLINE_ADDRESS ?? "http://127.0.0.1:3000").replace(
      /\/$/,
      "",
    );
    const report = await writeSnapshot(handle, file, { site, onProgress: given.progress });
    for (const one of report.tables) given.say(`${one.table}: ${one.rows.toLocaleString("en-GB")} rows`);
    given.say(
      `revision ${report.revision}, ${report.bytes.toLocaleString("en-GB")} bytes, sha256 ${report.sha256}: ${file}`,
    );
    return { json: report };
  } finally {
    handle.sqlite.close();
  }
}

async function difference(given: Arguments<OptionName>, files: readonly string[]) {
  const [before, after] = files;
  if (before === undefined || after === undefined || files.length > 2)
    throw new CommandError("name two snapshots: npm run export -- difference A.zip B.zip");
  const found = await differenceBetween(before, after);
  for (const line of differenceLines(found)) given.say(line);
  return { json: found, findings: found.tables.length > 0 };
}

function* differenceLines({ from, to, tables: differing }: Difference): Generator<string> {
  yield `revision ${from.revision} → ${to.revision}`;
  if (differing.length === 0) yield "nothing differs";
  for (const one of differing) {
    yield `${one.table}: ${one.rowsBefore} → ${one.rowsAfter} rows; ${one.added.length} added, ${one.removed.length} removed, ${one.changed.length} changed`;
    for (const column of one.columnsAdded) yield `  + column ${column}`;
    for (const column of one.columnsRemoved) yield `  − column ${column}`;
    for (const row of one.added.slice(0, SHOWN)) yield `  + ${row}`;
    for (const row of one.removed.slice(0, SHOWN)) yield `  − ${row}`;
    for (const { row, columns } of one.changed.slice(0, SHOWN)) yield `  ~ ${row}: ${columns.join(", ")}`;
    const more = Math.max(one.added.length, one.removed.length, one.changed.length) - SHOWN;
    if (more > 0) yield "  … --json lists them all";
  }
}

/** Rows of each sort that a person is shown. */
const SHOWN = 20;

function dictionary(given: Arguments<OptionName>) {
  const text = dataDictionary(tables);
  const out = given.text("out");
  if (out === undefined) {
    if (!given.json) process.stdout.write(text);
  } else writeFileSync(out, text);
  return { json: { tables: tables.map(({ id }) => id), file: out ?? null } };
}
