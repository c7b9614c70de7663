import { detectors } from "../../../lib/detect/index.ts";
import type { TableAddress } from "../../../lib/export/address.ts";
import type { Exporter, ExportOptions, Table } from "../../../lib/export/exporter.ts";
import type { Filters } from "../../../lib/export/filters.ts";
import { annotationsTable, episodeReviewsTable } from "../../../lib/export/tables/editorial.ts";
import {
  episodesTable,
  evidenceRows,
  evidenceTable,
  surgesTable,
} from "../../../lib/export/tables/episodes.ts";
import { cellsTable, observationsTable } from "../../../lib/export/tables/measured.ts";
import {
  countriesTable,
  networkServicesTable,
  networksTable,
  placesTable,
  servicesTable,
  sourcesTable,
} from "../../../lib/export/tables/places.ts";
import { eventsTable, reportedTable } from "../../../lib/export/tables/reported.ts";
import { retiredTable } from "../../../lib/export/tables/retired.ts";
import { rejectsTable, runsTable } from "../../../lib/export/tables/runs.ts";
import { claimsTable, statementsTable } from "../../../lib/export/tables/statements.ts";
import { thresholdsTable } from "../../../lib/export/tables/thresholds.ts";
import { verdictRows, verdictsTable } from "../../../lib/export/tables/verdicts.ts";
import { written } from "../../../lib/export/written.ts";
import { DAY, HOUR } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "../catalogue/list-measured-pairs.ts";
import { listNetworkServices } from "../catalogue/list-network-services.ts";
import { iterateRunRows } from "../catalogue/list-run-rows.ts";
import { listServiceOverviews } from "../catalogue/list-service-overviews.ts";
import { listSources } from "../catalogue/list-sources.ts";
import { pageRejects } from "../catalogue/page-rejects.ts";
import { readCountry } from "../catalogue/read-country.ts";
import { readService } from "../catalogue/read-service.ts";
import { listEpisodeReviews } from "../desk/episode-reviews.ts";
import { listAnnotations } from "../desk/list-annotations.ts";
import { listEvents } from "../editorial/list-events.ts";
import { listReportedEpisodes } from "../editorial/list-reported-episodes.ts";
import { listRetiredEpisodes } from "../findings/list-retired-episodes.ts";
import { listSurges } from "../findings/list-surges.ts";
import { readEpisode } from "../findings/read-episode.ts";
import { countRuns } from "../measured/count-runs.ts";
import { countCells, iterateCells } from "./iterate-cells.ts";
import { iterateClaims, iterateEpisodes, iterateStatements } from "./iterate-findings.ts";
import { countObservations, iterateObservations } from "./iterate-observations.ts";
import { listCountries, listNetworksEverywhere, listServiceRows } from "./list-names.ts";
import { observationCsv } from "./observation-csv.ts";

/** A table and its rows, read when they are asked for. */
export interface Extract {
  readonly table: Table<never>;
  readonly chunks: Iterable<readonly unknown[]>;
  /** How many rows there will be. */
  count(): number;
  /** The pieces of a CSV file, where there is a quicker way to them than by rows. */
  readonly csv?: (options: ExportOptions, onRows?: (rows: number) => void) => Iterable<Uint8Array>;
}

/** A table as the pieces of one file; `onRows` is told of rows as they are written. */
export function extractPieces(
  extract: Extract,
  exporter: Exporter,
  options: ExportOptions = {},
  onRows: (rows: number) => void = () => {},
): Iterable<Uint8Array> {
  if (exporter.id === "csv" && extract.csv !== undefined) return extract.csv(options, onRows);
  return written(exporter, extract.table, told(extract.chunks, onRows), options);
}

function* told<Row>(chunks: Iterable<readonly Row[]>, onRows: (rows: number) => void) {
  for (const chunk of chunks) {
    onRows(chunk.length);
    yield chunk;
  }
}

/**
 * The rows behind an address, narrowed by filters; null where there is no such page. What the address itself names
 * holds over the filters.
 */
export function openExtract(handle: Handle, address: TableAddress, filters: Filters): Extract | null {
  const at = { ...filters, ...addressed(address) };
  if (at.country !== undefined && readCountry(handle, at.country) === null) return null;
  if (at.service !== undefined && readService(handle, at.service) === null) return null;
  const place = { country: at.country, service: at.service };
  switch (address.table) {
    case "observations":
      return {
        table: observationsTable as Table<never>,
        chunks: iterateObservations(handle, at),
        count: () => countObservations(handle, at),
        csv: (options, onRows) => observationCsv(handle, at, options, onRows),
      };
    case "series":
      // Everything that detection reads for a service: what else was measured in its country stands beside it.
      return {
        table: observationsTable as Table<never>,
        chunks: iterateObservations(handle, { ...filters, country: address.country }),
        count: () => countObservations(handle, { ...filters, country: address.country }),
        csv: (options, onRows) =>
          observationCsv(handle, { ...filters, country: address.country }, options, onRows),
      };
    case "cells":
    case "comparison": {
      const places = address.table === "cells" ? placesOf(handle, place) : comparedPlaces(handle, filters);
      const question = { ...at, places, step: filters.step === "day" ? DAY : HOUR };
      return {
        table: cellsTable as Table<never>,
        chunks: iterateCells(handle, question),
        count: () => countCells(handle, question),
      };
    }
    case "country":
    case "service":
    case "places":
      return rows(placesTable, listServiceOverviews(handle, defined(place)));
    case "networks":
      return rows(
        networksTable,
        listNetworksEverywhere(handle, at.country).filter(
          (row) => at.network === undefined || row.network === at.network,
        ),
      );
    case "network": {
      const { network } = address;
      return rows(
        networkServicesTable,
        listNetworkServices(handle, network).map((row) => ({ ...row, network })),
      );
    }
    case "episodes":
      return lazy(episodesTable, () => iterateEpisodes(handle, at));
    case "evidence": {
      if (address.episode === undefined)
        return lazy(evidenceTable, () => mapped(iterateEpisodes(handle, at), evidenceRows));
      const found = readEpisode(handle, address.episode);
      if (found === null || !("episode" in found)) return null;
      return rows(evidenceTable, evidenceRows(found.episode));
    }
    case "surges":
      return rows(surgesTable, listSurges(handle, { ...place, period: at.period ?? undefined }));
    case "retired-episodes":
      return rows(retiredTable, listRetiredEpisodes(handle));
    case "statements":
      return lazy(statementsTable, () => iterateStatements(handle, at));
    case "claims": {
      const claims = iterateClaims(handle, at);
      return claims === null ? null : lazy(claimsTable, () => iterateClaims(handle, at) ?? []);
    }
    case "verdicts":
      return lazy(verdictsTable, () =>
        mapped(iterateClaims(handle, at) ?? [], (claim) => verdictRows([claim])),
      );
    case "annotations":
      return rows(annotationsTable, listAnnotations(handle, { ...place, period: at.period ?? undefined }));
    case "episode-reviews":
      return rows(episodeReviewsTable, listEpisodeReviews(handle));
    case "events":
      return rows(eventsTable, listEvents(handle, { ...place, period: at.period ?? undefined }));
    case "reported": {
      const question = { ...place, period: at.period ?? undefined };
      const found =
        at.country === undefined
          ? listCountries(handle).flatMap(({ id }) =>
              listReportedEpisodes(handle, { ...question, country: id }),
            )
          : listReportedEpisodes(handle, question);
      return rows(
        reportedTable,
        found.filter(
          (row) =>
            (at.source === undefined || row.source === at.source) &&
            (at.network === undefined || row.networks.includes(at.network)),
        ),
      );
    }
    case "countries":
      return rows(countriesTable, listCountries(handle));
    case "services":
      return rows(servicesTable, listServiceRows(handle));
    case "sources":
      return rows(sourcesTable, listSources(handle));
    case "runs":
      return {
        table: runsTable as Table<never>,
        chunks: iterateRunRows(handle),
        count: () => countRuns(handle),
      };
    case "rejects":
      return lazy(rejectsTable, () => iterateRejects(handle));
    case "thresholds":
      return rows(
        thresholdsTable,
        detectors.flatMap((detector) => detector.thresholds.map((threshold) => ({ detector, threshold }))),
      );
  }
}

/** What the address itself names. A network's page is a table of its own, and no filter. */
function addressed(address: TableAddress): Pick<Filters, "country" | "service" | "speaker"> & {
  readonly statement?: string;
} {
  if (address.table === "network") return {};
  const { table: _, ...rest } = address;
  return defined<object>(rest);
}

function rows<Row>(table: Table<Row>, found: readonly Row[]): Extract {
  return {
    table: table as Table<never>,
    chunks: found.length === 0 ? [] : [found],
    count: () => found.length,
  };
}

/** Rows that are gone through once more to be counted: findings and statements are thousands, never millions. */
function lazy<Row>(table: Table<Row>, iterate: () => Iterable<readonly Row[]>): Extract {
  return {
    table: table as Table<never>,
    chunks: { [Symbol.iterator]: () => iterate()[Symbol.iterator]() },
    count: () => {
      let count = 0;
      for (const chunk of iterate()) count += chunk.length;
      return count;
    },
  };
}

function* mapped<From, To>(
  chunks: Iterable<readonly From[]>,
  to: (row: From) => readonly To[],
): Generator<readonly To[]> {
  for (const chunk of chunks) yield chunk.flatMap(to);
}

function* iterateRejects(handle: Handle) {
  let after = 0;
  for (;;) {
    const page = pageRejects(handle, { after, limit: 2_000 });
    if (page.rows.length === 0) return;
    yield page.rows;
    after = page.last;
  }
}

function placesOf(handle: Handle, { country, service }: Pick<Filters, "country" | "service">) {
  if (country !== undefined && service !== undefined) return [{ country, service }];
  return listMeasuredPairs(handle, country === undefined ? {} : { country })
    .filter((pair) => service === undefined || pair.service === service)
    .sort((a, b) => (`${a.country} ${a.service}` < `${b.country} ${b.service}` ? -1 : 1));
}

/** The places of `with=ir/telegram`, each once, in their order; those that nobody knows are left out. */
function comparedPlaces(handle: Handle, { with: asked }: Filters) {
  const keys = [...new Set(asked.map((one) => one.trim().toLowerCase()))];
  return keys.flatMap((key) => {
    const [country = "", service = ""] = key.split("/");
    const known =
      readCountry(handle, country.toUpperCase()) !== null && readService(handle, service) !== null;
    return known ? [{ country: country.toUpperCase(), service }] : [];
  });
}

function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]-?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
