import type { Instant } from "../../model/interval.ts";
import { type Metric, metricIds } from "../../model/metric.ts";
import { type Outcome, outcomes } from "../../model/observation.ts";
import type { Cell } from "../../model/series.ts";
import { columnsOf } from "../columns.ts";
import type { Column, Table } from "../exporter.ts";

interface Placed {
  readonly country: string;
  readonly service: string;
  readonly feature: string | null;
  readonly metric: Metric;
  readonly source: string;
  readonly licence: string | null;
  readonly time: Instant;
  readonly simulated: boolean;
  readonly datasetRevision: number;
}

/** A cell, what its source is, and the revision of the dataset that it was read from. */
export interface CellRow extends Cell {
  readonly licence: string | null;
  readonly simulated: boolean;
  readonly datasetRevision: number;
}

/** An observation as it is stored, with the names of what its codes stand for. */
export interface ObservationRow extends Placed {
  readonly target: string | null;
  readonly network: number | null;
  readonly duration: number;
  readonly outcome: Outcome | null;
  readonly value: number | null;
  readonly n: number | null;
  readonly bad: number | null;
  readonly control: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Tells probes apart within one country and service, and nowhere else. */
  readonly probe: number | null;
  readonly measurement: string | null;
  readonly url: string | null;
  readonly notes: Readonly<Record<string, string>> | null;
}

const placed = columnsOf<Placed>("measured");
const time = placed.instant("time", "Start of the step, or moment of the observation.", (row) => row.time);
const country = placed.text("country", "ISO 3166-1 alpha-2.", (row) => row.country);
const service = placed.text(
  "service",
  "Service id; internet is connectivity as a whole.",
  (row) => row.service,
);
const feature = placed.text("feature", "Part of the service: app, web, calls, …", (row) => row.feature, {
  missing: "the service as a whole",
});
const metric = placed.text("metric", "What was measured.", (row) => row.metric, { values: metricIds });
const closing: readonly Column<Placed>[] = [
  placed.text("source", "Source id.", (row) => row.source, { origin: "catalogue" }),
  placed.text("licence", "Licence of the source's data.", (row) => row.licence, {
    missing: "the source states none",
    origin: "catalogue",
  }),
];
const last: readonly Column<Placed>[] = [
  placed.integer(
    "dataset_revision",
    "Revision of the dataset that the row was read from.",
    (row) => row.datasetRevision,
    { origin: "catalogue" },
  ),
  placed.boolean("simulated", "True where the program's own generator made it.", (row) => row.simulated, {
    origin: "catalogue",
  }),
];

const refers = [
  { column: "country", table: "countries", to: "country" },
  { column: "service", table: "services", to: "service" },
  { column: "source", table: "sources", to: "source" },
] as const;

const metricUnit =
  "throughput bit/s; handshake, latency and load ms; users users; traffic fraction; signal the source's own";
const cell = columnsOf<CellRow>("computed");

/** One row a step, metric, network and source. A step that nobody measured has no row. */
export const cellsTable: Table<CellRow> = {
  id: "cells",
  title: "Series by the hour or day",
  description:
    "Observations gathered into hours or days: one row a step, metric, feature, network and source. A step that nobody measured has no row.",
  key: ["time", "step_ms", "country", "service", "feature", "metric", "network", "source"],
  refers,
  columns: [
    time,
    cell.integer("step_ms", "Length of the step.", (row) => row.step, { unit: "ms" }),
    country,
    service,
    feature,
    metric,
    cell.text(
      "network",
      "Autonomous system number; all is every network pooled.",
      (row) => (row.network === null ? null : String(row.network)),
      { missing: "the network is unknown", origin: "measured" },
    ),
    cell.integer("n", "Tests that could be judged.", (row) => row.n, { unit: "tests" }),
    cell.integer("bad", "Tests of those that failed in a way that suggests blocking.", (row) => row.bad, {
      unit: "tests",
    }),
    cell.integer("inconclusive", "Tests that say neither.", (row) => row.inconclusive, { unit: "tests" }),
    cell.integer("values", "Levels measured.", (row) => row.values),
    cell.number("q25", "Lower quartile of the levels.", (row) => row.q25, {
      unit: metricUnit,
      missing: "no level was measured",
    }),
    cell.number("median", "Median of the levels.", (row) => row.median, {
      unit: metricUnit,
      missing: "no level was measured",
    }),
    cell.number("q75", "Upper quartile of the levels.", (row) => row.q75, {
      unit: metricUnit,
      missing: "no level was measured",
    }),
    cell.integer("probes", "Different probes.", (row) => row.probes, {
      missing: "the source does not tell probes apart",
    }),
    ...closing,
    ...last,
  ],
};

const one = columnsOf<ObservationRow>("measured");

/** One row an observation. What is in it can be ingested again and gives the same records. */
export const observationsTable: Table<ObservationRow> = {
  id: "observations",
  title: "Observations",
  description: "What was measured, one row an observation. Ingested again, the file gives the same records.",
  key: [],
  refers,
  columns: [
    time,
    one.integer("duration_ms", "Length of time that it speaks for; 0 is a moment.", (row) => row.duration, {
      unit: "ms",
    }),
    country,
    service,
    feature,
    one.text("target", "The service's host name or address that was tried.", (row) => row.target, {
      missing: "none is named",
    }),
    metric,
    one.integer("network", "Autonomous system number.", (row) => row.network, {
      missing: "unknown, hidden or all",
    }),
    one.text("outcome", "What a single test said.", (row) => row.outcome, {
      values: outcomes,
      missing: "it is a level or a count, and no single test",
    }),
    one.number("value", "Level.", (row) => row.value, { unit: metricUnit, missing: "no level was measured" }),
    one.integer("n", "Tests behind a count or a level.", (row) => row.n, {
      unit: "tests",
      missing: "it is a single test",
    }),
    one.integer("bad", "How many of them failed in a way that suggests blocking.", (row) => row.bad, {
      unit: "tests",
      missing: "it is a single test, or a level",
    }),
    one.number("control", "The same metric of a control target at the same time.", (row) => row.control, {
      unit: metricUnit,
      missing: "none was measured",
    }),
    one.number("lower", "Expected range as the source publishes it: lower end.", (row) => row.lower, {
      unit: metricUnit,
      missing: "none is published",
    }),
    one.number("upper", "Expected range as the source publishes it: upper end.", (row) => row.upper, {
      unit: metricUnit,
      missing: "none is published",
    }),
    one.integer(
      "probe",
      "A number that tells probes apart within one country and service. It leads back to nobody.",
      (row) => row.probe,
      { missing: "the source does not tell probes apart" },
    ),
    one.text("measurement", "The source's own id of the measurement.", (row) => row.measurement, {
      missing: "the source gives none",
    }),
    one.text("url", "The measurement at its source.", (row) => row.url, {
      missing: "there is no page of it",
    }),
    one.json("notes", "What the source says besides, and the parser's remarks.", (row) => row.notes, {
      missing: "nothing",
    }),
    ...closing,
    ...last,
  ],
};
