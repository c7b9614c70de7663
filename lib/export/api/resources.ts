import type { TableAddress } from "../address.ts";
import type { Described } from "../exporter.ts";
import type { FilterName } from "../filters.ts";
import { annotationsTable, episodeReviewsTable } from "../tables/editorial.ts";
import { episodesTable, evidenceTable, surgesTable } from "../tables/episodes.ts";
import { cellsTable, observationsTable } from "../tables/measured.ts";
import { countriesTable, networksTable, placesTable, servicesTable, sourcesTable } from "../tables/places.ts";
import { eventsTable, reportedTable } from "../tables/reported.ts";
import { runsTable } from "../tables/runs.ts";
import { claimsTable, statementsTable } from "../tables/statements.ts";
import { verdictsTable } from "../tables/verdicts.ts";

/** Something that the API has pages of. */
export interface Resource {
  /** What stands in the address: `/api/v1/episodes`. */
  readonly id: string;
  readonly table: Described;
  readonly address: TableAddress;
  readonly filters: readonly FilterName[];
  /** The column by which `/api/v1/episodes/ID` finds one; null where rows have no name of their own. */
  readonly named: string | null;
}

const placed = ["country", "service", "from", "to"] as const;
const measured = [...placed, "metric", "network", "source", "simulated"] as const;

/** Every resource, one line each. */
export const resources: readonly Resource[] = [
  { id: "countries", table: countriesTable, address: { table: "countries" }, filters: [], named: "country" },
  { id: "services", table: servicesTable, address: { table: "services" }, filters: [], named: "service" },
  {
    id: "networks",
    table: networksTable,
    address: { table: "networks" },
    filters: ["country", "network"],
    named: null,
  },
  { id: "sources", table: sourcesTable, address: { table: "sources" }, filters: [], named: "source" },
  {
    id: "places",
    table: placesTable,
    address: { table: "places" },
    filters: ["country", "service"],
    named: null,
  },
  {
    id: "observations",
    table: observationsTable,
    address: { table: "observations" },
    filters: measured,
    named: null,
  },
  {
    id: "series",
    table: cellsTable,
    address: { table: "cells" },
    filters: [...measured, "step"],
    named: null,
  },
  {
    id: "episodes",
    table: episodesTable,
    address: { table: "episodes" },
    filters: [...placed, "network", "simulated"],
    named: "episode",
  },
  {
    id: "evidence",
    table: evidenceTable,
    address: { table: "evidence" },
    filters: [...placed, "network", "simulated"],
    named: null,
  },
  { id: "surges", table: surgesTable, address: { table: "surges" }, filters: placed, named: "surge" },
  {
    id: "statements",
    table: statementsTable,
    address: { table: "statements" },
    filters: [...placed, "side", "verdict"],
    named: "statement",
  },
  {
    id: "claims",
    table: claimsTable,
    address: { table: "claims" },
    filters: [...placed, "speaker", "organisation", "side", "kind", "verdict"],
    named: "claim",
  },
  {
    id: "verdicts",
    table: verdictsTable,
    address: { table: "verdicts" },
    filters: [...placed, "side", "kind", "verdict"],
    named: "claim",
  },
  { id: "events", table: eventsTable, address: { table: "events" }, filters: placed, named: "event" },
  {
    id: "reported",
    table: reportedTable,
    address: { table: "reported" },
    filters: [...placed, "network", "source"],
    named: "record",
  },
  {
    id: "annotations",
    table: annotationsTable,
    address: { table: "annotations" },
    filters: placed,
    named: "annotation",
  },
  {
    id: "episode-reviews",
    table: episodeReviewsTable,
    address: { table: "episode-reviews" },
    filters: [],
    named: "episode",
  },
  { id: "runs", table: runsTable, address: { table: "runs" }, filters: [], named: "run" },
];

/** The resource of an id; null where there is none. */
export function resourceOf(id: string): Resource | null {
  return resources.find((resource) => resource.id === id) ?? null;
}
