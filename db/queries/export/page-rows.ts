import { z } from "zod";
import type { Resource } from "../../../lib/export/api/resources.ts";
import type { Filters } from "../../../lib/export/filters.ts";
import { valueIn } from "../../../lib/export/value-in.ts";
import { DAY, HOUR } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "../catalogue/list-measured-pairs.ts";
import { type CellKey, pageCells } from "../catalogue/page-cells.ts";
import { readCountry } from "../catalogue/read-country.ts";
import { readService } from "../catalogue/read-service.ts";
import { currentRevision } from "../measured/revision.ts";
import {
  observationNames,
  observationRanges,
  observationRow,
  observationSelect,
  rangeParameters,
  type StoredObservation,
} from "./iterate-observations.ts";
import { openExtract } from "./open-extract.ts";

/** The key that a page ended with: what it holds is the resource's own business. */
export type PageKey = readonly (string | number | null)[];

export interface RowsPage {
  readonly rows: readonly unknown[];
  /** Null where there are no more. */
  readonly next: PageKey | null;
}

/** The key of a page names a row that is there no longer. */
export class KeyIsGone extends Error {}
/** The key is none of this resource's. */
export class KeyIsAnother extends Error {}

/** The parts of a key: words, or whole numbers; the last of an observation's is a number of 64 bits, in digits. */
const observationKey = z.tuple([
  z.string(),
  z.string(),
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.string().regex(/^-?[0-9]{1,19}$/),
]);
const cellKey = z.tuple([z.string(), z.string(), z.int(), z.int(), z.string(), z.int(), z.int()]);

/** @throws KeyIsAnother */
function checkedKey<Key extends z.ZodType>(schema: Key, after: PageKey | null): z.infer<Key> | null {
  if (after === null) return null;
  const checked = schema.safeParse(after);
  if (!checked.success) throw new KeyIsAnother();
  return checked.data;
}

/**
 * The next rows of a resource after a key.
 * @throws KeyIsGone where the row of the key is there no longer, KeyIsAnother where it cannot be one of this resource; null where a place or a speaker is not known.
 */
export function pageRows(
  handle: Handle,
  resource: Resource,
  filters: Filters,
  { limit, after }: { readonly limit: number; readonly after: PageKey | null },
): RowsPage | null {
  if (filters.country !== undefined && readCountry(handle, filters.country) === null) return null;
  if (filters.service !== undefined && readService(handle, filters.service) === null) return null;
  if (resource.id === "observations") return pageOfObservations(handle, filters, limit, after);
  if (resource.id === "series") return pageOfCells(handle, filters, limit, after);
  const extract = openExtract(handle, resource.address, filters);
  if (extract === null) return null;
  const named = resource.table.key.length > 0 ? resource.table.key : [];
  const columns = named.map((name) => extract.table.columns.find((column) => column.name === name)!);
  const keyOf = (row: unknown, place: number): PageKey =>
    columns.length === 0 ? [place] : columns.map((column) => valueIn(column, row) as string | number | null);
  const wanted = after === null ? null : JSON.stringify(after);
  const rows: unknown[] = [];
  let found = wanted === null;
  let place = 0;
  let last: PageKey | null = null;
  for (const chunk of extract.chunks)
    for (const row of chunk) {
      place += 1;
      if (!found) {
        found = JSON.stringify(keyOf(row, place)) === wanted;
        continue;
      }
      if (rows.length === limit) return { rows, next: last };
      rows.push(row);
      last = keyOf(row, place);
    }
  if (!found) throw new KeyIsGone();
  return { rows, next: null };
}

/** Keyed by place and metric, then time, network, source and identity: the primary key, country and service by name. */
function pageOfObservations(
  handle: Handle,
  filters: Filters,
  limit: number,
  after: PageKey | null,
): RowsPage {
  const select = observationSelect(filters)
    .replace("o.notes", "o.notes, CAST(o.identity AS TEXT)")
    .replace(
      "ORDER BY",
      "AND (o.time, o.network, o.source_code, o.identity) > (@time, @from, @code, CAST(@identity AS INTEGER)) ORDER BY",
    );
  const read = handle.sqlite.prepare(`${select} LIMIT @limit`).raw();
  const names = observationNames(handle);
  const revision = currentRevision(handle);
  const [country, service, metric, ...rest] = checkedKey(observationKey, after) ?? [];
  const placeOf = (range: { country: string; service: string; metricCode: number }) =>
    `${range.country} ${range.service} ${String(range.metricCode).padStart(3, "0")}`;
  const begin =
    after === null
      ? ""
      : placeOf({ country: String(country), service: String(service), metricCode: Number(metric) });
  const rows: unknown[] = [];
  let last: PageKey | null = null;
  for (const range of observationRanges(handle, filters)) {
    if (placeOf(range) < begin) continue;
    const [time, from, code, identity] =
      placeOf(range) === begin ? rest : [Number.MIN_SAFE_INTEGER, 0, 0, "0"];
    const parameters = rangeParameters(range, filters);
    const found = read.all({
      ...parameters,
      // SQLite seeks by the time alone: what lies before the last page would be walked again for each.
      start: Math.max(parameters.start, Number(time)),
      time,
      from,
      code,
      identity,
      limit: limit - rows.length + 1,
    }) as (readonly [...StoredObservation, string])[];
    for (const stored of found) {
      if (rows.length === limit) return { rows, next: last };
      rows.push(observationRow(stored as unknown as StoredObservation, range, names, revision));
      last = [range.country, range.service, range.metricCode, stored[0], stored[1], stored[2], stored[16]];
    }
  }
  return { rows, next: null };
}

/** Keyed by place, then the cells' own key. */
function pageOfCells(handle: Handle, filters: Filters, limit: number, after: PageKey | null): RowsPage {
  const { country, service, period, metric, network, source, simulated } = filters;
  const licences = new Map(
    handle.sqlite.prepare("SELECT id, licence FROM sources").raw().all() as [string, string | null][],
  );
  const datasetRevision = currentRevision(handle);
  const placeOf = (pair: { country: string; service: string }) => `${pair.country} ${pair.service}`;
  const pairs = listMeasuredPairs(handle, country === undefined ? {} : { country })
    .filter((pair) => service === undefined || pair.service === service)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const begun = checkedKey(cellKey, after);
  const begin = begun === null ? "" : `${begun[0]} ${begun[1]}`;
  const step = filters.step === "day" ? DAY : HOUR;
  for (const pair of pairs) {
    if (placeOf(pair) < begin) continue;
    let key = placeOf(pair) === begin ? ((begun?.slice(2) ?? null) as CellKey | null) : null;
    for (;;) {
      const page: ReturnType<typeof pageCells> = pageCells(handle, {
        ...pair,
        step,
        period,
        limit,
        after: key,
      });
      if (page.last === null) break;
      key = page.last;
      const rows = page.rows.filter(
        (row) =>
          (metric === undefined || row.metric === metric) &&
          (network === undefined || row.network === network) &&
          (source === undefined || row.source === source) &&
          (simulated === undefined || row.simulated === simulated),
      );
      // A page may hold fewer than were asked for: the end is where no key is named.
      if (rows.length > 0)
        return {
          rows: rows.map((row) => ({ ...row, licence: licences.get(row.source) ?? null, datasetRevision })),
          next: [pair.country, pair.service, ...key],
        };
    }
  }
  return { rows: [], next: null };
}
