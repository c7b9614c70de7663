import type { Instant } from "../../model/interval.ts";
import type { Metric } from "../../model/metric.ts";
import type { Outcome } from "../../model/observation.ts";
import type { Cell } from "../../model/series.ts";
import type { Column, Table } from "../exporter.ts";

/** A cell and whether its source is simulated. */
export interface CellRow extends Cell {
  readonly simulated: boolean;
}

/** An observation as it is stored, with the names of what its codes stand for. */
export interface ObservationRow {
  readonly country: string;
  readonly service: string;
  readonly feature: string | null;
  readonly target: string | null;
  readonly network: number | null;
  readonly metric: Metric;
  readonly time: Instant;
  readonly duration: number;
  readonly outcome: Outcome | null;
  readonly value: number | null;
  readonly n: number | null;
  readonly bad: number | null;
  readonly control: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly source: string;
  readonly measurement: string | null;
  readonly url: string | null;
  readonly simulated: boolean;
}

interface Placed {
  readonly country: string;
  readonly service: string;
  readonly feature: string | null;
  readonly metric: Metric;
  readonly source: string;
  readonly time: Instant;
  readonly simulated: boolean;
}

const time: Column<Placed> = {
  name: "time",
  kind: "instant",
  meaning: "Start of the step, or moment of the observation, UTC.",
  value: (row) => row.time,
};
const country: Column<Placed> = {
  name: "country",
  kind: "text",
  meaning: "ISO 3166-1 alpha-2.",
  value: (row) => row.country,
};
const service: Column<Placed> = {
  name: "service",
  kind: "text",
  meaning: "Service id.",
  value: (row) => row.service,
};
const feature: Column<Placed> = {
  name: "feature",
  kind: "text",
  meaning: "Part of the service; empty is the service as a whole.",
  value: (row) => row.feature,
};
const metric: Column<Placed> = {
  name: "metric",
  kind: "text",
  meaning: "What was measured.",
  value: (row) => row.metric,
};
const source: Column<Placed> = {
  name: "source",
  kind: "text",
  meaning: "Source id.",
  value: (row) => row.source,
};
const simulated: Column<Placed> = {
  name: "simulated",
  kind: "boolean",
  meaning: "True where the program's own generator made it.",
  value: (row) => row.simulated,
};

/** One row a step, metric, network and source. A step that nobody measured has no row. */
export const cellsTable: Table<CellRow> = {
  id: "cells",
  columns: [
    time,
    {
      name: "step_ms",
      kind: "number",
      meaning: "Length of the step in milliseconds.",
      value: (row) => row.step,
    },
    country,
    service,
    feature,
    metric,
    {
      name: "network",
      kind: "text",
      meaning: "Autonomous system number; all is every network pooled; empty is unknown.",
      value: (row) => (row.network === null ? null : String(row.network)),
    },
    { name: "n", kind: "number", meaning: "Tests made.", value: (row) => row.n },
    {
      name: "bad",
      kind: "number",
      meaning: "Tests that failed in a way that suggests blocking.",
      value: (row) => row.bad,
    },
    {
      name: "inconclusive",
      kind: "number",
      meaning: "Tests that say neither.",
      value: (row) => row.inconclusive,
    },
    { name: "values", kind: "number", meaning: "Levels measured.", value: (row) => row.values },
    {
      name: "q25",
      kind: "number",
      meaning: "Lower quartile, in the metric's unit.",
      value: (row) => row.q25,
    },
    { name: "median", kind: "number", meaning: "Median, in the metric's unit.", value: (row) => row.median },
    {
      name: "q75",
      kind: "number",
      meaning: "Upper quartile, in the metric's unit.",
      value: (row) => row.q75,
    },
    {
      name: "probes",
      kind: "number",
      meaning: "Different probes; empty where the source does not tell.",
      value: (row) => row.probes,
    },
    source,
    simulated,
  ],
};

/** One row an observation. The probe is left out on purpose: nobody needs it who does not mean to find it. */
export const observationsTable: Table<ObservationRow> = {
  id: "observations",
  columns: [
    time,
    {
      name: "duration_ms",
      kind: "number",
      meaning: "Length of time that it speaks for, in milliseconds.",
      value: (row) => row.duration,
    },
    country,
    service,
    feature,
    {
      name: "target",
      kind: "text",
      meaning: "The service's host name or address that was tried.",
      value: (row) => row.target,
    },
    metric,
    {
      name: "network",
      kind: "number",
      meaning: "Autonomous system number; empty is unknown.",
      value: (row) => row.network,
    },
    {
      name: "outcome",
      kind: "text",
      meaning: "ok, down, blocked or inconclusive.",
      value: (row) => row.outcome,
    },
    { name: "value", kind: "number", meaning: "Level, in the metric's unit.", value: (row) => row.value },
    { name: "n", kind: "number", meaning: "Tests, where it is a count.", value: (row) => row.n },
    { name: "bad", kind: "number", meaning: "How many of them suggest blocking.", value: (row) => row.bad },
    {
      name: "control",
      kind: "number",
      meaning: "The same metric of a control target.",
      value: (row) => row.control,
    },
    {
      name: "lower",
      kind: "number",
      meaning: "Published expected range, lower end.",
      value: (row) => row.lower,
    },
    {
      name: "upper",
      kind: "number",
      meaning: "Published expected range, upper end.",
      value: (row) => row.upper,
    },
    source,
    {
      name: "measurement",
      kind: "text",
      meaning: "The source's own id of the measurement.",
      value: (row) => row.measurement,
    },
    { name: "url", kind: "text", meaning: "The measurement at its source.", value: (row) => row.url },
    simulated,
  ],
};
