import type { Country } from "../../model/catalogue.ts";
import type {
  NetworkOverview,
  NetworkService,
  ServiceOverview,
  SourceOverview,
} from "../../model/overview.ts";
import { sourceKinds } from "../../model/source.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

const source = columnsOf<SourceOverview>("catalogue");

/** One row a source. */
export const sourcesTable: Table<SourceOverview> = {
  id: "sources",
  title: "Sources",
  description: "Where records come from: one row a source, with its own licence.",
  key: ["source"],
  refers: [],
  columns: [
    source.text("source", "Source id.", (row) => row.id),
    source.text("name", "Name.", (row) => row.name),
    source.text(
      "kind",
      "What stands behind its records: an instrument, a report, or our own generator.",
      (row) => row.kind,
      {
        values: sourceKinds,
      },
    ),
    source.text("url", "Address.", (row) => row.url, { missing: "none is known" }),
    source.text("licence", "Licence of its data.", (row) => row.licence, { missing: "it states none" }),
    source.text("citation", "How it asks to be cited.", (row) => row.citation, {
      missing: "it does not say",
    }),
    source.integer("runs", "Loads so far.", (row) => row.runs, { origin: "computed" }),
    source.instant("last_run_at", "End of the last load.", (row) => row.lastRunAt, {
      missing: "nothing was loaded from it",
      origin: "computed",
    }),
    source.integer("observations", "Points of series from it.", (row) => row.observations, {
      origin: "computed",
    }),
    source.integer("statements", "Statements from it.", (row) => row.statements, { origin: "computed" }),
    source.integer("events", "Events from it.", (row) => row.events, { origin: "computed" }),
    source.boolean("simulated", "True for the program's own generator.", (row) => row.kind === "simulated"),
  ],
};

const country = columnsOf<Country>("catalogue");

/** One row a country of the catalogue. */
export const countriesTable: Table<Country> = {
  id: "countries",
  title: "Countries",
  description: "The countries that the program knows, measured or not: one row each.",
  key: ["country"],
  refers: [],
  columns: [
    country.text("country", "ISO 3166-1 alpha-2.", (row) => row.id),
    country.text("name", "Its name in English.", (row) => row.name),
    country.text("time_zone", "IANA name of the clock most of its people live by.", (row) => row.timeZone),
    country.boolean("simulated", "Always false: countries are real.", () => false),
  ],
};

/** A service of the catalogue without the addresses that belong to it. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly aliases: readonly string[];
}
const service = columnsOf<ServiceRow>("catalogue");

/** One row a service of the catalogue. */
export const servicesTable: Table<ServiceRow> = {
  id: "services",
  title: "Services",
  description: "The services that the program knows, measured or not: one row each.",
  key: ["service"],
  refers: [],
  columns: [
    service.text("service", "Service id.", (row) => row.id),
    service.text("name", "Its name.", (row) => row.name),
    service.text("category", "What it is for.", (row) => row.category),
    service.list("aliases", "Other names it goes by in records.", (row) => row.aliases),
    service.boolean("simulated", "Always false: services are real.", () => false),
  ],
};

const place = columnsOf<ServiceOverview>("computed");

/** One row a country and service that something is known of. */
export const placesTable: Table<ServiceOverview> = {
  id: "places",
  title: "Places",
  description:
    "What there is of each service in each country: one row a country and service that something is known of.",
  key: ["country", "service"],
  refers: [
    { column: "country", table: "countries", to: "country" },
    { column: "service", table: "services", to: "service" },
  ],
  columns: [
    place.text("country", "ISO 3166-1 alpha-2.", (row) => row.country.id, { origin: "catalogue" }),
    place.text("country_name", "Its name.", (row) => row.country.name, { origin: "catalogue" }),
    place.text("service", "Service id.", (row) => row.service.id, { origin: "catalogue" }),
    place.text("service_name", "Its name.", (row) => row.service.name, { origin: "catalogue" }),
    place.instant("first_day_at", "First UTC day with an observation.", (row) => row.firstDayAt, {
      missing: "nothing was measured",
    }),
    place.instant("last_day_at", "Last UTC day with an observation.", (row) => row.lastDayAt, {
      missing: "nothing was measured",
    }),
    place.integer("episodes", "Episodes found.", (row) => row.episodes),
    place.integer("statements", "Statements about it.", (row) => row.statements),
    place.boolean("simulated", "True where any of its measurements are simulated.", (row) =>
      row.provenances.includes("simulated"),
    ),
  ],
};

/** A network of a country and the country it was measured in. */
export interface CountryNetwork extends NetworkOverview {
  readonly country: string;
}
const network = columnsOf<CountryNetwork>("computed");

/** One row a network of a country. */
export const networksTable: Table<CountryNetwork> = {
  id: "networks",
  title: "Networks",
  description: "The networks that something was measured on: one row a country and network.",
  key: ["country", "network"],
  refers: [{ column: "country", table: "countries", to: "country" }],
  columns: [
    network.text("country", "ISO 3166-1 alpha-2.", (row) => row.country, { origin: "catalogue" }),
    network.integer("network", "Autonomous system number.", (row) => row.network, {
      missing: "the network is unknown",
      origin: "catalogue",
    }),
    network.text("name", "Name.", (row) => row.name, { missing: "no record names it", origin: "catalogue" }),
    network.list("services", "Services measured on it.", (row) => row.services),
    network.integer("tests", "Tests made, each feature of a service counted by itself.", (row) => row.tests),
    network.instant("first_day_at", "First UTC day.", (row) => row.firstDayAt),
    network.instant("last_day_at", "Last UTC day.", (row) => row.lastDayAt),
    network.integer("episodes", "Episodes that it shows.", (row) => row.episodes),
    network.boolean("simulated", "True where any of its measurements are simulated.", (row) => row.simulated),
  ],
};

type MeasuredService = NetworkService & { readonly network: number };
const measured = columnsOf<MeasuredService>("computed");

/** One row a service that was measured on a network. */
export const networkServicesTable: Table<MeasuredService> = {
  id: "network-services",
  title: "Services of a network",
  description: "What was measured on one network: one row a country and service.",
  key: ["network", "country", "service"],
  refers: [],
  columns: [
    measured.integer("network", "Autonomous system number.", (row) => row.network, { origin: "catalogue" }),
    measured.text("country", "ISO 3166-1 alpha-2.", (row) => row.country.id, { origin: "catalogue" }),
    measured.text("service", "Service id.", (row) => row.service.id, { origin: "catalogue" }),
    measured.integer(
      "tests",
      "Tests made, each feature of the service counted by itself.",
      (row) => row.tests,
    ),
    measured.integer(
      "reachability_tests",
      "Tests of whether it could be reached that said something.",
      (row) => row.reached,
    ),
    measured.integer(
      "reachability_failing",
      "How many of them failed in a way that suggests blocking.",
      (row) => row.failing,
    ),
    measured.integer("days", "UTC days with an observation.", (row) => row.days.length),
    measured.instant("first_day_at", "First UTC day.", (row) => row.days.at(0) ?? null, {
      missing: "nothing was measured",
    }),
    measured.instant("last_day_at", "Last UTC day.", (row) => row.days.at(-1) ?? null, {
      missing: "nothing was measured",
    }),
    measured.boolean(
      "simulated",
      "True where any of its measurements are simulated.",
      (row) => row.simulated,
    ),
  ],
};
