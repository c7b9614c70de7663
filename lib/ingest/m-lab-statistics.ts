import { isoInstant } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import { type Observation, observation } from "../model/observation.ts";
import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { isFields } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import { hasColumns, type Row, rowOfFields, rowParser } from "./reading/row-parser.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkCount, checkNonNegative } from "./rules/number.ts";
import { checkRecordTime } from "./rules/time.ts";

const reference = "https://www.measurementlab.net/data/docs/statistics/";

/**
 * M-Lab's daily statistics: a row for every bucket of a histogram of speeds, and on each of them the same figures of
 * the whole day. The day's figures are taken once, from the first of its rows; the others are read and hold nothing
 * more, unless they contradict it. The names of the columns are those of the queries that make the files
 * (github.com/m-lab/stats-pipeline) and of clients that read them.
 */
export const mLabStatistics: Format = {
  id: "m-lab-statistics",
  title: "M-Lab daily statistics, as CSV",
  reference,
  source: "m-lab",
  shape: "table",
  // A day's downloads and uploads can come in files of their own, and a row of one takes nothing of the other.
  measurementsSpanRecords: true,
  recognises: ({ columns }) =>
    hasColumns(columns, "date", "country_code", "download_med") ||
    hasColumns(columns, "date", "country_code", "upload_med"),
  open: (context) => {
    const days = seenDays();
    return rowParser((row) => read(row, context, days));
  },
};

/** The same as a JSON list. */
export const mLabStatisticsJson: Format = {
  ...mLabStatistics,
  id: "m-lab-statistics-json",
  title: "M-Lab daily statistics, as JSON",
  shape: "document",
  envelope: ["[", "]"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*\[\s*\{/.test(text) &&
    text.includes('"country_code"') &&
    /"(?:download|upload)_MED"/i.test(text),
  open: openDocument,
};

function openDocument(context: ParsingContext): RecordParser {
  const days = seenDays();
  return documentParser((value, reading) => {
    if (!Array.isArray(value)) {
      reading.checks.fault(null, breach("record-shape", "the statistics are a JSON list, and this is none"));
      return;
    }
    for (const one of value)
      reading.part(one, (checks, networks) =>
        isFields(one)
          ? read(rowOfFields(one, reading.line, checks, networks), context, days)
          : checks.fault(null, breach("record-shape", `a row is a JSON object, and this is ${quoted(one)}`)),
      );
  });
}

/** Days of countries and networks that are remembered; rows of one follow each other. */
const remembered = 4_096;

function seenDays() {
  const figures = new Map<string, string>();
  return {
    get: (key: string) => figures.get(key),
    set(key: string, of: string): void {
      const [oldest] = figures.keys();
      if (figures.size >= remembered && oldest !== undefined) figures.delete(oldest);
      figures.set(key, of);
    },
  };
}

const megabit = 1_000_000;

const daily: readonly {
  readonly column: string;
  readonly samples: string;
  readonly metric: Metric;
  readonly feature: string | null;
  readonly factor: number;
  readonly notes: readonly string[];
}[] = [
  {
    column: "download_med",
    samples: "dl_samples_day",
    metric: "throughput",
    feature: "download",
    factor: megabit,
    notes: ["download_min", "download_q25", "download_avg", "download_q75", "download_max"],
  },
  {
    column: "upload_med",
    samples: "ul_samples_day",
    metric: "throughput",
    feature: "upload",
    factor: megabit,
    notes: ["upload_min", "upload_q25", "upload_avg", "upload_q75", "upload_max"],
  },
  {
    column: "download_minrtt_med",
    samples: "dl_samples_day",
    metric: "latency",
    feature: null,
    factor: 1,
    notes: [],
  },
];

/**
 * What names a part of a country in the tables of regions, cities and counties (m-lab/stats-pipeline, statistics/queries):
 * their rows have the columns of a country's, and are none of its figures. A NUTS code of two letters is the country.
 */
const parts = ["iso3166_2region1", "city", "state", "geoid", "nuts_id"];

function partIn(row: Row): string | null {
  const column = parts.find(
    (name) => row.cell(name) !== "" && !(name === "nuts_id" && row.cell(name).length === 2),
  );
  return column ?? null;
}

function read(row: Row, context: ParsingContext, days: ReturnType<typeof seenDays>): Item | null {
  const { catalogue, now } = context;
  const part = partIn(row);
  if (part !== null)
    return row.fault(
      part,
      breach(
        "entity-unsupported",
        `${quoted(row.cell(part))} is a part of the country, and its figures are not the country's; take the statistics of the country`,
      ),
    );
  const when = row.check("date", checkRecordTime(row.cell("date"), "utc", now));
  const country = row.check("country_code", checkCountry(row.cell("country_code"), catalogue));
  const network = row.optional("asn", checkNetwork);
  if (when === null || country === null) return null;
  if (when.duration === 0)
    return row.fault("date", breach("date-format", "the statistics are by UTC day; write a date alone"));
  const day = isoInstant(when.time).slice(0, 10);
  const key = `${country}/${network ?? "all"}/${day}`;
  const observations: Observation[] = [];
  for (const { column, samples, metric, feature, factor, notes } of daily) {
    const value = row.optional(column, checkNonNegative);
    const n = row.optional(samples, checkCount);
    if (value === null) continue;
    observations.push(
      observation({
        country,
        service: "internet",
        network,
        metric,
        feature,
        time: when.time,
        duration: when.duration,
        value: value * factor,
        n,
        measurement: key,
        notes: row.notes(notes),
      }),
    );
  }
  if (observations.length === 0)
    row.fault(
      "download_med",
      breach("value-missing", "the row has neither a median speed nor a median round trip"),
    );
  if (row.broken) return null;
  const figures = daily.map(({ column, samples }) => `${row.cell(column)}/${row.cell(samples)}`).join("|");
  const before = days.get(key);
  if (before === undefined) {
    days.set(key, figures);
    return item({ line: row.line, observations });
  }
  if (before !== figures)
    return row.fault(
      "date",
      breach("day-differs", `the figures of ${quoted(key)} are not those of the rows of this day before it`),
    );
  return item({ line: row.line });
}
