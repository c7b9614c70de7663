import type { Detector, Threshold } from "../../detect/detector.ts";
import type {
  NetworkOverview,
  NetworkService,
  ServiceOverview,
  SourceOverview,
} from "../../model/overview.ts";
import type { Table } from "../exporter.ts";

/** One row a source. */
export const sourcesTable: Table<SourceOverview> = {
  id: "sources",
  columns: [
    { name: "source", kind: "text", meaning: "Source id.", value: (row) => row.id },
    { name: "name", kind: "text", meaning: "Name.", value: (row) => row.name },
    { name: "kind", kind: "text", meaning: "measured, reported or simulated.", value: (row) => row.kind },
    { name: "url", kind: "text", meaning: "Address.", value: (row) => row.url },
    { name: "licence", kind: "text", meaning: "Licence of its data.", value: (row) => row.licence },
    { name: "citation", kind: "text", meaning: "How it asks to be cited.", value: (row) => row.citation },
    { name: "runs", kind: "number", meaning: "Loads so far.", value: (row) => row.runs },
    {
      name: "last_run_at",
      kind: "instant",
      meaning: "End of the last load, UTC.",
      value: (row) => row.lastRunAt,
    },
    {
      name: "observations",
      kind: "number",
      meaning: "Points of series from it.",
      value: (row) => row.observations,
    },
    { name: "statements", kind: "number", meaning: "Statements from it.", value: (row) => row.statements },
    { name: "events", kind: "number", meaning: "Events from it.", value: (row) => row.events },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True for the program's own generator.",
      value: (row) => row.kind === "simulated",
    },
  ],
};

/** One row a country and service that something is known of. */
export const placesTable: Table<ServiceOverview> = {
  id: "places",
  columns: [
    { name: "country", kind: "text", meaning: "ISO 3166-1 alpha-2.", value: (row) => row.country.id },
    { name: "country_name", kind: "text", meaning: "Its name.", value: (row) => row.country.name },
    { name: "service", kind: "text", meaning: "Service id.", value: (row) => row.service.id },
    { name: "service_name", kind: "text", meaning: "Its name.", value: (row) => row.service.name },
    {
      name: "first_day_at",
      kind: "instant",
      meaning: "First UTC day with an observation; empty where nothing was measured.",
      value: (row) => row.firstDayAt,
    },
    {
      name: "last_day_at",
      kind: "instant",
      meaning: "Last UTC day with an observation.",
      value: (row) => row.lastDayAt,
    },
    { name: "episodes", kind: "number", meaning: "Episodes found.", value: (row) => row.episodes },
    { name: "statements", kind: "number", meaning: "Statements about it.", value: (row) => row.statements },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where any of its measurements are simulated.",
      value: (row) => row.provenances.includes("simulated"),
    },
  ],
};

/** One row a network of a country. */
export const networksTable: Table<NetworkOverview> = {
  id: "networks",
  columns: [
    {
      name: "network",
      kind: "number",
      meaning: "Autonomous system number; empty is unknown.",
      value: (row) => row.network,
    },
    { name: "name", kind: "text", meaning: "Name.", value: (row) => row.name },
    {
      name: "services",
      kind: "text",
      meaning: "Services measured on it, separated by spaces.",
      value: (row) => row.services.join(" "),
    },
    {
      name: "tests",
      kind: "number",
      meaning: "Tests made, each feature of a service counted by itself.",
      value: (row) => row.tests,
    },
    { name: "first_day_at", kind: "instant", meaning: "First UTC day.", value: (row) => row.firstDayAt },
    { name: "last_day_at", kind: "instant", meaning: "Last UTC day.", value: (row) => row.lastDayAt },
    { name: "episodes", kind: "number", meaning: "Episodes that it shows.", value: (row) => row.episodes },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where any of its measurements are simulated.",
      value: (row) => row.simulated,
    },
  ],
};

/** One row a service that was measured on a network. */
export const networkServicesTable: Table<NetworkService & { readonly network: number }> = {
  id: "network-services",
  columns: [
    { name: "network", kind: "number", meaning: "Autonomous system number.", value: (row) => row.network },
    { name: "country", kind: "text", meaning: "ISO 3166-1 alpha-2.", value: (row) => row.country.id },
    { name: "service", kind: "text", meaning: "Service id.", value: (row) => row.service.id },
    {
      name: "tests",
      kind: "number",
      meaning: "Tests made, each feature of the service counted by itself.",
      value: (row) => row.tests,
    },
    {
      name: "reachability_tests",
      kind: "number",
      meaning: "Tests of whether it could be reached that said something.",
      value: (row) => row.reached,
    },
    {
      name: "reachability_failing",
      kind: "number",
      meaning: "How many of them failed in a way that suggests blocking.",
      value: (row) => row.failing,
    },
    {
      name: "days",
      kind: "number",
      meaning: "UTC days with an observation.",
      value: (row) => row.days.length,
    },
    {
      name: "first_day_at",
      kind: "instant",
      meaning: "First UTC day.",
      value: (row) => row.days.at(0) ?? null,
    },
    {
      name: "last_day_at",
      kind: "instant",
      meaning: "Last UTC day.",
      value: (row) => row.days.at(-1) ?? null,
    },
    {
      name: "simulated",
      kind: "boolean",
      meaning: "True where any of its measurements are simulated.",
      value: (row) => row.simulated,
    },
  ],
};

/** A threshold and the detector that it belongs to. */
export interface ThresholdRow {
  readonly detector: Pick<Detector, "id" | "version">;
  readonly threshold: Threshold;
}

/** One row a threshold. */
export const thresholdsTable: Table<ThresholdRow> = {
  id: "thresholds",
  columns: [
    {
      name: "detector",
      kind: "text",
      meaning: "Detector and version.",
      value: (row) => `${row.detector.id}@${row.detector.version}`,
    },
    { name: "name", kind: "text", meaning: "Name in the code.", value: (row) => row.threshold.name },
    { name: "value", kind: "number", meaning: "Its value.", value: (row) => row.threshold.value },
    { name: "unit", kind: "text", meaning: "Unit of the value.", value: (row) => row.threshold.unit },
    { name: "meaning", kind: "text", meaning: "What it decides.", value: (row) => row.threshold.meaning },
    { name: "simulated", kind: "boolean", meaning: "Always false.", value: () => false },
  ],
};
