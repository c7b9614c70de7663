import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { Handle } from "../../db/client.ts";
import { datasetFacts } from "../../db/queries/export/dataset-facts.ts";
import { extractPieces, openExtract } from "../../db/queries/export/open-extract.ts";
import type { TableAddress } from "../../lib/export/address.ts";
import { csv } from "../../lib/export/csv.ts";
import type { Described, Exporter } from "../../lib/export/exporter.ts";
import { csvwMetadata } from "../../lib/export/package/csvw.ts";
import { dataDictionary } from "../../lib/export/package/data-dictionary.ts";
import { dataPackage, type PackagedFile } from "../../lib/export/package/datapackage.ts";
import { checksums, citationFile, licencesText, readmeText } from "../../lib/export/package/papers.ts";
import { type ArchivedFile, zipArchive } from "../../lib/export/package/zip.ts";
import { parquet } from "../../lib/export/parquet.ts";
import { bibtex } from "../../lib/share/citation.ts";
import { type Written, writePieces } from "./write-table.ts";

/** Every table of a snapshot, in its order: all that there is, once. */
export const snapshotTables: readonly TableAddress[] = [
  { table: "observations" },
  { table: "cells" },
  { table: "episodes" },
  { table: "evidence" },
  { table: "surges" },
  { table: "retired-episodes" },
  { table: "statements" },
  { table: "claims" },
  { table: "verdicts" },
  { table: "annotations" },
  { table: "episode-reviews" },
  { table: "events" },
  { table: "reported" },
  { table: "places" },
  { table: "countries" },
  { table: "services" },
  { table: "networks" },
  { table: "sources" },
  { table: "runs" },
  { table: "thresholds" },
];

const everything = { period: null, with: [] } as const;

export interface SnapshotReport extends Written {
  readonly file: string;
  readonly revision: number;
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
}

/**
 * Writes all tables of the dataset's present revision as one archive: CSV and Parquet, what their columns mean in three
 * vocabularies, licences, how to cite, and checksums. It follows from the revision alone: made twice, it is the same to
 * the byte. One read transaction holds the revision still while others write.
 *
 * @param site address of the site, without a slash at its end.
 * @throws Error where the file is there already: a snapshot is never written over.
 */
export async function writeSnapshot(
  handle: Handle,
  file: string,
  { site, onProgress = () => {} }: { site: string; onProgress?: (line: string) => void },
): Promise<SnapshotReport> {
  const folder = await mkdtemp(path.join(tmpdir(), "dimline-snapshot-"));
  handle.sqlite.exec("BEGIN");
  try {
    const facts = { ...datasetFacts(handle), site };
    const made: (PackagedFile & { readonly parquet: Written })[] = [];
    for (const address of snapshotTables) {
      onProgress(`${address.table} …`);
      made.push(await writeBoth(handle, address, folder));
    }
    const title = `snapshot of revision ${facts.revision}`;
    const tables = made.map(({ table }) => table);
    const json = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;
    const papers = [
      { path: "datapackage.json", content: json(dataPackage(facts, made)) },
      {
        path: "csv-metadata.json",
        content: json(
          csvwMetadata(
            facts,
            made.map(({ table, path: url }) => ({ table, url })),
          ),
        ),
      },
      { path: "data-dictionary.md", content: dataDictionary(tables) },
      { path: "licences.md", content: licencesText(facts) },
      { path: "CITATION.cff", content: citationFile(facts, title) },
      { path: "citation.bib", content: citationOf(facts, title) },
    ];
    const data = made.flatMap((one) => [
      { path: one.path, sha256: one.sha256 },
      { path: parquetPath(one.table), sha256: one.parquet.sha256 },
    ]);
    const names = [...papers.map((paper) => paper.path), ...data.map((one) => one.path), "SHA256SUMS"];
    const readme = { path: "README.md", content: readmeText(facts, title, tables, names) };
    const written = [readme, ...papers];
    const sums = [...written.map((paper) => ({ path: paper.path, sha256: sha256(paper.content) })), ...data];
    const files: ArchivedFile[] = [
      ...written,
      { path: "SHA256SUMS", content: checksums(sums) },
      ...data.map(({ path: name }) => ({
        path: name,
        content: () => createReadStream(path.join(folder, name)),
        compress: name.endsWith(".csv"),
      })),
    ];
    onProgress("the archive …");
    const archive = await writeArchive(files, file, facts.revisedAt);
    return {
      file,
      ...archive,
      revision: facts.revision,
      tables: made.map(({ table, rows }) => ({ table: table.id, rows })),
    };
  } finally {
    handle.sqlite.exec("COMMIT");
    await rm(folder, { recursive: true, force: true });
  }
}

/** A table as CSV and as Parquet below a folder. */
async function writeBoth(handle: Handle, address: TableAddress, folder: string) {
  const extract = openExtract(handle, address, everything);
  if (extract === null) throw new Error(`there is no table ${address.table}`);
  const { table } = extract;
  let rows = 0;
  const write = async (exporter: Exporter, name: string) => {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    // A generator is gone through once: each file has its own.
    const again = openExtract(handle, address, everything) ?? extract;
    rows = 0;
    const stream = createWriteStream(target);
    const pieces = extractPieces(again, exporter, {}, (more) => {
      rows += more;
    });
    const report = await writePieces(pieces, stream);
    await new Promise<void>((resolve, reject) =>
      stream.end((error?: Error | null) => (error ? reject(error) : resolve())),
    );
    return report;
  };
  const inCsv = await write(csv, csvPath(table));
  const inParquet = await write(parquet, parquetPath(table));
  return { table, path: csvPath(table), rows, ...inCsv, parquet: inParquet };
}

/** Beside its place first, so that no half of a snapshot is ever found under its name. */
async function writeArchive(files: readonly ArchivedFile[], file: string, date: number): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  const unfinished = `${file}.unfinished`;
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  const archive = zipArchive(files, date);
  archive.on("data", (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  await pipeline(archive, createWriteStream(unfinished));
  await rename(unfinished, file);
  return { bytes, sha256: hash.digest("hex") };
}

function citationOf(
  facts: ReturnType<typeof datasetFacts> & { readonly site: string },
  title: string,
): string {
  return bibtex({
    id: "snapshot",
    title: `Dimline: ${title}`,
    range: null,
    address: `${facts.site}/data`,
    revision: facts.revision,
    revisedAt: facts.revisedAt,
    accessedAt: facts.revisedAt,
    simulated: facts.sources.some((source) => source.kind === "simulated"),
    method: null,
  });
}

const csvPath = ({ id }: Described) => `csv/${id}.csv`;
const parquetPath = ({ id }: Described) => `parquet/${id}.parquet`;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
