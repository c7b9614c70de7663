import type { Described } from "../exporter.ts";
import { annotationsTable, episodeReviewsTable } from "./editorial.ts";
import { episodesTable, evidenceTable, surgesTable } from "./episodes.ts";
import { cellsTable, observationsTable } from "./measured.ts";
import {
  countriesTable,
  networkServicesTable,
  networksTable,
  placesTable,
  servicesTable,
  sourcesTable,
} from "./places.ts";
import { eventsTable, reportedTable } from "./reported.ts";
import { retiredTable } from "./retired.ts";
import { rejectsTable, runsTable } from "./runs.ts";
import { claimsTable, statementsTable } from "./statements.ts";
import { thresholdsTable } from "./thresholds.ts";
import { verdictsTable } from "./verdicts.ts";

/** Every table that can be had, one line each, in the order of the data dictionary. */
export const tables: readonly Described[] = [
  observationsTable,
  cellsTable,
  episodesTable,
  evidenceTable,
  surgesTable,
  retiredTable,
  statementsTable,
  claimsTable,
  verdictsTable,
  annotationsTable,
  episodeReviewsTable,
  eventsTable,
  reportedTable,
  placesTable,
  countriesTable,
  servicesTable,
  networksTable,
  networkServicesTable,
  sourcesTable,
  runsTable,
  rejectsTable,
  thresholdsTable,
];
