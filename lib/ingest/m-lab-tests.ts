import { type Observation, observation } from "../model/observation.ts";
import { type Format, type Head, type Item, item, type ParsingContext } from "./format.ts";
import { type Row, rowParser } from "./reading/row-parser.ts";
import { breach } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkNonNegative } from "./rules/number.ts";
import { checkRecordTime } from "./rules/time.ts";

/**
 * Exports of M-Lab's unified views: one row a test, columns under their path in the view (`a.MeanThroughputMbps`), with
 * `_` for the points as BigQuery writes them into a flat table, or under their last part alone. The views of downloads
 * and uploads have the same columns: a file is one of downloads unless `--set feature=upload` says otherwise. Where
 * only the date of a test is exported, it speaks for that day.
 */
export const mLabTests: Format = {
  id: "m-lab-tests",
  title: "M-Lab tests, exported from the unified views",
  reference: "https://www.measurementlab.net/tests/ndt/#unified-views",
  source: "m-lab",
  shape: "table",
  recognises: ({ columns }: Head) => {
    const names = new Set(columns.map(plain));
    return names.has("meanthroughputmbps") && names.has("countrycode");
  },
  open: (context) => {
    let columns: Readonly<Record<Field, string>> | null = null;
    const parser = rowParser((row) => read(row, columns ?? noColumns, context));
    return {
      take: (record) => {
        columns ??= columnsOf(Object.keys(record.row ?? {}));
        return parser.take(record);
      },
      end: parser.end,
    };
  },
};

const fields = {
  date: "date",
  testtime: "time",
  id: "id",
  uuid: "uuid",
  meanthroughputmbps: "speed",
  minrtt: "roundTrip",
  lossrate: "loss",
  countrycode: "country",
  asnumber: "network",
  asname: "networkName",
} as const;
type Field = (typeof fields)[keyof typeof fields];

const noColumns = Object.fromEntries(Object.values(fields).map((field) => [field, ""])) as Record<
  Field,
  string
>;

/** The last part of a column's path: `client.Network.ASNumber` and `client_Network_ASNumber` are `asnumber`. */
function plain(column: string): string {
  return (column.toLowerCase().split(/[._]/).at(-1) ?? "").trim();
}

function columnsOf(names: readonly string[]): Readonly<Record<Field, string>> {
  const columns: Record<Field, string> = { ...noColumns };
  for (const name of names) {
    // A server has a country and a network, too.
    if (/^server[._]/i.test(name)) continue;
    const field = fields[plain(name) as keyof typeof fields];
    if (field !== undefined && columns[field] === "") columns[field] = name.toLowerCase();
  }
  return columns;
}

const megabit = 1_000_000;

function read(row: Row, columns: Readonly<Record<Field, string>>, context: ParsingContext): Item | null {
  const { catalogue, set, now } = context;
  if (set.feature === undefined)
    context.noteReading?.({ field: "direction", given: "not said", taken: "download" });
  const dated = row.cell(columns.time) === "" ? columns.date : columns.time;
  const when = row.check(dated || "date", checkRecordTime(row.cell(dated), "utc", now));
  const country = row.check(
    columns.country,
    checkCountry(row.cell(columns.country) || set.country, catalogue),
  );
  const network = row.check(columns.network || "asnumber", checkNetwork(row.cell(columns.network)));
  const speed = row.optional(columns.speed, checkNonNegative);
  const roundTrip = row.optional(columns.roundTrip, checkNonNegative);
  if (speed === null && roundTrip === null)
    row.fault(columns.speed, breach("value-missing", "the test has neither a speed nor a round trip"));
  if (when === null || country === null || row.broken) return null;
  row.network(network, row.cell(columns.networkName), country);
  const feature = set.feature ?? "download";
  const loss = row.cell(columns.loss);
  const common = {
    country,
    service: "internet",
    network,
    feature,
    time: when.time,
    duration: when.duration,
    measurement: row.cell(columns.id) || row.cell(columns.uuid) || null,
    notes: loss === "" ? null : { loss_rate: loss },
  };
  const observations: Observation[] = [];
  if (speed !== null)
    observations.push(observation({ ...common, metric: "throughput", value: speed * megabit }));
  if (roundTrip !== null) observations.push(observation({ ...common, metric: "latency", value: roundTrip }));
  return item({ line: row.line, observations });
}
