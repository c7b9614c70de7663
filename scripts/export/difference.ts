import { hash53 } from "../../db/queries/measured/identity.ts";
import type { Described } from "../../lib/export/exporter.ts";
import { tables } from "../../lib/export/tables/index.ts";
import { cutRows, longestRow } from "../../lib/ingest/reading/cut-rows.ts";
import { type OpenedArchive, openArchive } from "./read-archive.ts";

/** What differs between two snapshots, table by table. Tables that are the same in both are left out. */
export interface Difference {
  readonly from: { readonly file: string; readonly revision: string };
  readonly to: { readonly file: string; readonly revision: string };
  readonly tables: readonly TableDifference[];
}

export interface TableDifference {
  readonly table: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Rows by their key; for tables whose rows nothing tells apart, places and UTC days whose rows are others. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly row: string; readonly columns: readonly string[] }[];
}

/** Counts the exports and says nothing of the row. */
const passing = new Set(["dataset_revision"]);
/** Tables whose rows are too many to hold by their key: compared by place and day. */
const byDay = new Set(["observations", "cells"]);

/**
 * Compares two snapshots by their CSV files, which come in one order and follow from their revision.
 * @throws Error where a file is no snapshot.
 */
export async function differenceBetween(before: string, after: string): Promise<Difference> {
  const archives = [await openArchive(before), await openArchive(after)] as const;
  try {
    const found: TableDifference[] = [];
    for (const table of tables) {
      const name = `csv/${table.id}.csv`;
      if (!archives.some((archive) => archive.names.includes(name))) continue;
      const [old, fresh] = [await gather(archives[0], name, table), await gather(archives[1], name, table)];
      const one = compare(table, old, fresh);
      if (
        one.added.length +
          one.removed.length +
          one.changed.length +
          one.columnsAdded.length +
          one.columnsRemoved.length >
        0
      )
        found.push(one);
    }
    return {
      from: { file: before, revision: await revisionOf(archives[0]) },
      to: { file: after, revision: await revisionOf(archives[1]) },
      tables: found,
    };
  } finally {
    for (const archive of archives) await archive.close();
  }
}

interface Gathered {
  readonly columns: readonly string[];
  readonly count: number;
  /** By key: the row itself, or for places and days how many rows there are and the sum of their hashes. */
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

async function gather(archive: OpenedArchive, name: string, table: Described): Promise<Gathered> {
  const rows = new Map<string, Record<string, string>>();
  if (!archive.names.includes(name)) return { columns: [], count: 0, rows };
  const cutter = cutRows(",", longestRow, null);
  const decoder = new TextDecoder();
  const twice = new Map<string, number>();
  let columns: readonly string[] = [];
  let count = 0;
  const take = (cut: ReturnType<typeof cutter.push>) => {
    for (const { row } of cut) {
      if (row === null) continue;
      count += 1;
      columns = count === 1 ? Object.keys(row) : columns;
      if (byDay.has(table.id)) {
        const key = `${row.country}/${row.service} ${(row.time ?? "").slice(0, 10)}`;
        const seen = (rows.get(key) ?? { rows: "0", content: "0" }) as { rows: string; content: string };
        const content = Object.entries(row).filter(([column]) => !passing.has(column));
        seen.rows = String(Number(seen.rows) + 1);
        seen.content = String((BigInt(seen.content) + BigInt(hash53(JSON.stringify(content)))) % 2n ** 64n);
        rows.set(key, seen);
        continue;
      }
      const key = keyOf(table, row);
      const before = twice.get(key) ?? 0;
      twice.set(key, before + 1);
      rows.set(before === 0 ? key : `${key} (${before + 1})`, row);
    }
  };
  for await (const bytes of await archive.read(name))
    take(cutter.push(decoder.decode(bytes as Buffer, { stream: true })));
  take(cutter.push(decoder.decode()));
  take(cutter.end());
  return { columns, count, rows };
}

function keyOf(table: Described, row: Readonly<Record<string, string>>): string {
  const named = table.key.length > 0 ? table.key : table.columns.slice(0, 3).map((column) => column.name);
  return named.map((column) => row[column] ?? "").join(" ");
}

function compare(table: Described, before: Gathered, after: Gathered): TableDifference {
  const changed: { row: string; columns: string[] }[] = [];
  for (const [key, row] of after.rows) {
    const old = before.rows.get(key);
    if (old === undefined) continue;
    const columns = Object.keys(row).filter((column) => !passing.has(column) && row[column] !== old[column]);
    if (columns.length > 0) changed.push({ row: key, columns });
  }
  const both = before.count > 0 && after.count > 0;
  return {
    table: table.id,
    rowsBefore: before.count,
    rowsAfter: after.count,
    columnsAdded: both ? after.columns.filter((column) => !before.columns.includes(column)) : [],
    columnsRemoved: both ? before.columns.filter((column) => !after.columns.includes(column)) : [],
    added: [...after.rows.keys()].filter((key) => !before.rows.has(key)),
    removed: [...before.rows.keys()].filter((key) => !after.rows.has(key)),
    changed,
  };
}

async function revisionOf(archive: OpenedArchive): Promise<string> {
  let text = "";
  for await (const bytes of await archive.read("datapackage.json")) text += String(bytes);
  return (JSON.parse(text) as { version: string }).version;
}
