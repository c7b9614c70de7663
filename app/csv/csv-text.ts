import type { Handle } from "../../db/client.ts";
import { findClaims } from "../../db/queries/catalogue/find-claims.ts";
import { listNetworkServices } from "../../db/queries/catalogue/list-network-services.ts";
import { listNetworksOfCountry } from "../../db/queries/catalogue/list-networks-of-country.ts";
import { listRunRows } from "../../db/queries/catalogue/list-run-rows.ts";
import { listServiceOverviews } from "../../db/queries/catalogue/list-service-overviews.ts";
import { listSources } from "../../db/queries/catalogue/list-sources.ts";
import { listSpeakers } from "../../db/queries/catalogue/list-speakers.ts";
import { type CellKey, pageCells } from "../../db/queries/catalogue/page-cells.ts";
import { pageClaims } from "../../db/queries/catalogue/page-claims.ts";
import { pageEpisodes } from "../../db/queries/catalogue/page-episodes.ts";
import { type ObservationKey, pageObservations } from "../../db/queries/catalogue/page-observations.ts";
import { pageRejects } from "../../db/queries/catalogue/page-rejects.ts";
import { pageStatements } from "../../db/queries/catalogue/page-statements.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import { listReportedEpisodes } from "../../db/queries/editorial/list-reported-episodes.ts";
import { readStatement } from "../../db/queries/editorial/read-statement.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { readEpisode } from "../../db/queries/findings/read-episode.ts";
import { detectors } from "../../lib/detect/index.ts";
import type { TableAddress } from "../../lib/export/address.ts";
import { csv } from "../../lib/export/csv.ts";
import type { Table } from "../../lib/export/exporter.ts";
import {
  networkServicesTable,
  networksTable,
  placesTable,
  sourcesTable,
  thresholdsTable,
} from "../../lib/export/tables/catalogue.ts";
import { episodesTable, evidenceRows, evidenceTable } from "../../lib/export/tables/episodes.ts";
import { type CellRow, cellsTable, observationsTable } from "../../lib/export/tables/measured.ts";
import { reportedTable } from "../../lib/export/tables/reported.ts";
import { rejectsTable, runsTable } from "../../lib/export/tables/runs.ts";
import { claimsTable, statementsTable } from "../../lib/export/tables/statements.ts";
import { languageOf } from "../../lib/i18n/language.ts";
import { defaultLocale } from "../../lib/i18n/translate.ts";
import { HOUR, type Interval } from "../../lib/model/interval.ts";
import { askedClaims } from "../(public)/claims/claims-question.ts";

/** Rows asked of the database at once: enough to be quick, few enough that other readers hardly wait. */
const ROWS_AT_ONCE = 2_000;

/** Tables are the same in every language: their columns and choices are named in English. */
const english = languageOf(defaultLocale);

/** What the query of a table's address says besides. */
export interface TableQuestion {
  /** Narrows cells and observations. */
  readonly period: Interval | null;
  /** The places of a comparison. */
  readonly places?: readonly { readonly country: string; readonly service: string }[];
  /** What narrows the claims of all statements, as in the address of their page. */
  readonly claims?: Readonly<Record<string, string>>;
}

/**
 * The table behind an address as chunks of CSV text, each made when it is asked for; null where there is no
 * such page.
 */
export function csvText(
  handle: Handle,
  address: TableAddress,
  { period, places = [], claims = {} }: TableQuestion,
): Iterable<string> | null {
  if ("country" in address && address.country !== undefined && readCountry(handle, address.country) === null)
    return null;
  if ("service" in address && address.service !== undefined && readService(handle, address.service) === null)
    return null;
  const limit = ROWS_AT_ONCE;
  switch (address.table) {
    case "country":
      return text(placesTable, [listServiceOverviews(handle, { country: address.country })]);
    case "networks":
      return text(networksTable, [listNetworksOfCountry(handle, address.country)]);
    case "network": {
      const { network } = address;
      const rows = listNetworkServices(handle, network).map((row) => ({ ...row, network }));
      return text(networkServicesTable, [rows]);
    }
    case "service":
      return text(placesTable, [listServiceOverviews(handle, { service: address.service })]);
    case "comparison":
      return text(cellsTable, comparedCells(handle, places, period));
    case "cells":
      return text(
        cellsTable,
        keyed((after: CellKey | null) => pageCells(handle, { ...address, step: HOUR, period, limit, after })),
      );
    case "observations":
      return text(
        observationsTable,
        keyed((after: ObservationKey | null) =>
          pageObservations(handle, { ...address, period, limit, after }),
        ),
      );
    case "episodes":
      return text(
        episodesTable,
        keyed((after: string | null) => {
          const rows = pageEpisodes(handle, { ...address, after, limit });
          return { rows, last: rows.at(-1)?.id ?? null };
        }),
      );
    case "statements":
      return text(
        statementsTable,
        keyed((after: string | null) => {
          const rows = pageStatements(handle, { ...address, after, limit });
          return { rows, last: rows.at(-1)?.id ?? null };
        }),
      );
    case "verdicts":
      return text(
        claimsTable,
        keyed((after: string | null) => pageClaims(handle, { ...address, after, limit })),
      );
    case "reported":
      return text(reportedTable, [listReportedEpisodes(handle, address)]);
    case "evidence": {
      const found = readEpisode(handle, address.episode);
      if (found === null || !("episode" in found)) return null;
      return text(evidenceTable, [evidenceRows(found.episode)]);
    }
    case "claims": {
      const statement = readStatement(handle, address.statement);
      if (statement === null) return null;
      const verdicts = new Map(
        listVerdicts(handle, { statement: statement.id }).map((one) => [one.claim, one]),
      );
      const rows = statement.claims.map((claim) => ({
        claim,
        statement,
        verdict: verdicts.get(claim.id) ?? null,
      }));
      return text(claimsTable, [rows]);
    }
    case "found-claims":
      return foundClaims(handle, address.speaker, claims);
    case "places":
      return text(placesTable, [listServiceOverviews(handle)]);
    case "sources":
      return text(sourcesTable, [listSources(handle)]);
    case "runs":
      return text(runsTable, [listRunRows(handle)]);
    case "rejects":
      return text(
        rejectsTable,
        keyed((after: number | null) => pageRejects(handle, { after: after ?? 0, limit })),
      );
    case "thresholds":
      return text(thresholdsTable, [
        detectors.flatMap((detector) => detector.thresholds.map((threshold) => ({ detector, threshold }))),
      ]);
  }
}

function* comparedCells(
  handle: Handle,
  places: NonNullable<TableQuestion["places"]>,
  period: Interval | null,
): Generator<readonly CellRow[]> {
  for (const place of places)
    yield* keyed((after: CellKey | null) =>
      pageCells(handle, { ...place, step: HOUR, period, limit: ROWS_AT_ONCE, after }),
    );
}

function foundClaims(
  handle: Handle,
  speaker: string | null,
  query: Readonly<Record<string, string>>,
): Iterable<string> | null {
  const speakers = listSpeakers(handle);
  if (speaker !== null && !speakers.some(({ id }) => id === speaker)) return null;
  const { question } = askedClaims(english, speaker === null ? query : { speaker }, {
    overviews: listServiceOverviews(handle),
    speakers,
  });
  return text(
    claimsTable,
    keyed((after: number | null) => {
      const rows = findClaims(handle, question, { limit: ROWS_AT_ONCE, offset: after ?? 0 });
      return { rows, last: rows.length === 0 ? null : (after ?? 0) + rows.length };
    }),
  );
}

function* text<Row>(table: Table<Row>, chunks: Iterable<readonly Row[]>): Generator<string> {
  yield csv.begin(table.columns);
  for (const rows of chunks) yield csv.rows(table.columns, rows);
}

/** Pages of rows, each asked for from the key that the one before ended with, until one is empty. */
function* keyed<Key, Row>(
  page: (after: Key | null) => { rows: readonly Row[]; last: Key | null },
): Generator<readonly Row[]> {
  let after: Key | null = null;
  for (;;) {
    const { rows, last } = page(after);
    if (rows.length > 0) yield rows;
    if (last === null || last === after) return;
    after = last;
  }
}
