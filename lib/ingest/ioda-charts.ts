import type { Observation } from "../model/observation.ts";
import { type Format, type Head, type Item, item, type ParsingContext } from "./format.ts";
import { signalObservation } from "./ioda-signal.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { breach } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkZonedTime } from "./rules/local-time.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkNumber } from "./rules/number.ts";
import { checkRecordTime } from "./rules/time.ts";

const reference = "https://ioda.inetintel.cc.gatech.edu/";
const dumpColumns = ["source", "value", "asn", "name", "time"];

/**
 * What IODA's page exports: a row a time, a column a signal under a name for people. It does not say which country
 * (`--set country=IR`) or network (`--set asn=44244`) it is about.
 */
export const iodaUiCsv: Format = {
  id: "ioda-ui-csv",
  title: "IODA's page, exported as CSV",
  reference,
  source: "ioda",
  shape: "table",
  recognises: ({ columns }) =>
    timeColumn(columns) !== null && columns.length > 1 && !hasColumns(columns, "value"),
  open: (context) => {
    let signals: readonly string[] | null = null;
    const parser = rowParser((row) => readUi(row, signals ?? [], context));
    return {
      take: (record) => {
        signals ??= Object.keys(record.row ?? {}).filter((name) => timeColumn([name]) === null);
        return parser.take(record);
      },
      end: parser.end,
    };
  },
};

/** Charts of IODA as one table: `source,value,asn,name,time`, where network 0 is the country as a whole. */
export const iodaDump: Format = {
  id: "ioda-dump",
  title: "IODA charts as one table",
  reference,
  source: "ioda",
  shape: "table",
  recognises: ({ columns }) => columns.length === 5 && hasColumns(columns, ...dumpColumns),
  open: (context) => rowParser((row) => readDump(row, context)),
};

/** The same without a header row. */
export const iodaDumpHeadless: Format = {
  ...iodaDump,
  id: "ioda-dump-headless",
  title: "IODA charts as one table without a header row",
  headless: dumpColumns,
  recognises: ({ columns }: Head) =>
    columns.length === 5 &&
    /^[a-z][a-z_-]*$/.test(columns[0] ?? "") &&
    /^-?\d*\.?\d*$/.test(columns[1] ?? "") &&
    /^\d+$/.test(columns[2] ?? "") &&
    /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/.test(columns[4] ?? ""),
};

function timeColumn(columns: readonly string[]): string | null {
  return columns.find((column) => /^(?:date)?time \(utc\)$/i.test(column)) ?? null;
}

function readUi(row: Row, signals: readonly string[], { catalogue, set, now }: ParsingContext): Item | null {
  const name = row.has("time (utc)") ? "time (utc)" : "datetime (utc)";
  const when = row.check(name, checkRecordTime(row.cell(name), "utc", now));
  const country = row.check("country", checkCountry(set.country, catalogue));
  const network = row.check("asn", checkNetwork(set.asn));
  if (when === null || country === null) return null;
  const observations: Observation[] = [];
  for (const signal of signals) {
    const value = row.optional(signal.toLowerCase(), checkNumber);
    if (value === null) continue;
    const [known] = uiSignals.find(([, pattern]) => pattern.test(signal)) ?? [signal];
    observations.push(signalObservation(known, { country, network }, when.time, when.duration, value));
  }
  return item({ line: row.line, observations });
}

/** IODA's own names of the signals that its page titles for people. */
const uiSignals: readonly (readonly [string, RegExp])[] = [
  ["bgp", /^bgp\b/i],
  ["ping-slash24", /^active probing(?: \(#.*\/24s up\))?$/i],
  ["merit-nt", /^(?:network )?telescope\b/i],
];

function readDump(row: Row, { catalogue, set, now }: ParsingContext): Item | null {
  const when = row.check("time", checkZonedTime(row.cell("time"), set, now));
  const country = row.check("country", checkCountry(set.country, catalogue));
  const network = row.check("asn", checkNetwork(row.cell("asn")));
  const signal = row.cell("source");
  const value = row.optional("value", checkNumber);
  if (signal === "") row.fault("source", breach("signal-missing", "the row does not say which signal it is"));
  if (when === null || country === null || row.broken) return null;
  row.network(network, row.cell("name"), country);
  // A row without a value is a hole: it says nothing, and nothing is wrong with it.
  const observations =
    value === null ? [] : [signalObservation(signal, { country, network }, when.time, when.duration, value)];
  return item({ line: row.line, observations });
}
