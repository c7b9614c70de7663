import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fileNames, generate, type Shape, shapes } from "./bench-ingest/generate.ts";
import { CommandError, runCommand } from "./command.ts";
import { table } from "./eval-detect/report.ts";

/** One way of reading one file, measured in a process of its own. */
interface Measured {
  readonly records: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

const wayOrder = ["parse", "duckdb", "load", "store"] as const;
type Way = (typeof wayOrder)[number];

const mainRows = 200_000;
const largeRows = 10_000_000;

await runCommand(
  {
    name: "bench:ingest",
    summary:
      "measures records a second from file to queryable cells, beside DuckDB grouping the same file, parsing alone, and SQLite storing the same rows",
    options: {
      rows: { type: "string", value: "N", help: `records in each file (${mainRows})` },
      only: { type: "string", multiple: true, value: "SHAPE", help: `only this of ${shapes.join(", ")}` },
      large: {
        type: "boolean",
        help: `a long-form load of ${largeRows.toLocaleString("en-GB")} rows besides`,
      },
      folder: { type: "string", value: "DIR", help: "where the files are made and taken away again" },
    },
  },
  async (given) => {
    const rows = Number(given.text("rows") ?? mainRows);
    if (!Number.isInteger(rows) || rows < 1_000) throw new CommandError("a whole number from 1000", "--rows");
    const only = given.all("only");
    for (const one of only)
      if (!(shapes as readonly string[]).includes(one))
        throw new CommandError(`there is no shape "${one}"; there are ${shapes.join(", ")}`, "--only");
    const tasks: { shape: Shape; rows: number }[] = shapes
      .filter((shape) => only.length === 0 || only.includes(shape))
      .map((shape) => ({ shape, rows }));
    if (given.flag("large")) tasks.push({ shape: "long-form", rows: largeRows });

    const folder = await mkdtemp(join(given.text("folder") ?? tmpdir(), "dimline-bench-"));
    const results = [];
    try {
      for (const task of tasks) {
        if (given.interrupted.aborted) break;
        const path = join(folder, fileNames[task.shape]);
        given.progress(`${task.shape}: making ${task.rows} records`);
        await generate(task.shape, task.rows, path);
        const ways: Partial<Record<Way, Measured>> = {};
        for (const way of wayOrder) {
          given.progress(`${task.shape}: ${way}`);
          ways[way] = await measure(way, task.shape, path, join(folder, "bench.sqlite"));
        }
        const { load, parse, duckdb, store } = ways as Record<Way, Measured>;
        const rate = ({ records, seconds }: Measured) => records / seconds;
        results.push({
          shape: task.shape,
          bytes: (await stat(path)).size,
          load: { ...load, perSecond: Math.round(rate(load)) },
          duckdb: { ...duckdb, perSecond: Math.round(rate(duckdb)) },
          parse: { ...parse, perSecond: Math.round(rate(parse)) },
          store: { ...store, perSecond: Math.round(rate(store)) },
          toDuckdb: rate(load) / rate(duckdb),
          toParse: rate(load) / rate(parse),
          toStore: rate(load) / rate(store),
        });
        for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    given.say(
      table(
        [
          "file",
          "records",
          "MB",
          "records/s",
          "wall s",
          "CPU µs each",
          "peak MB",
          "DuckDB/s",
          "of DuckDB",
          "parse/s",
          "of parse",
          "SQLite/s",
          "of SQLite",
        ],
        results.map(({ shape, bytes, load, duckdb, parse, store, toDuckdb, toParse, toStore }) => [
          shape,
          load.records.toLocaleString("en-GB"),
          (bytes / 1e6).toFixed(0),
          load.perSecond.toLocaleString("en-GB"),
          load.seconds.toFixed(2),
          ((load.cpuSeconds * 1e6) / load.records).toFixed(1),
          (load.peakBytes / 1e6).toFixed(0),
          duckdb.perSecond.toLocaleString("en-GB"),
          toDuckdb.toFixed(3),
          parse.perSecond.toLocaleString("en-GB"),
          toParse.toFixed(3),
          store.perSecond.toLocaleString("en-GB"),
          toStore.toFixed(3),
        ]),
      ),
    );
    given.say(
      "SQLite: its own INSERT … SELECT of the rows that the load gave, into the same tables. DuckDB reads and groups; Dimline also checks every field, keeps every record, its link and its place, and can replace it.",
    );
    return { json: { rows: results } };
  },
);

/** Runs one way in a process of its own, with the flags that `npm run ingest` gives its own. */
async function measure(way: string, shape: Shape, file: string, database: string): Promise<Measured> {
  const script = join(import.meta.dirname, "bench-ingest", "one-measure.ts");
  const given = JSON.parse(await readFile(join(import.meta.dirname, "..", "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const flags = given.scripts.ingest?.split(" ").filter((word) => word.startsWith("--")) ?? [];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    script,
    way,
    shape,
    file,
    database,
  ]);
  return JSON.parse(stdout) as Measured;
}
