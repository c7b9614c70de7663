import { DAY, HOUR, isoInstant } from "../model/interval.ts";
import { observation } from "../model/observation.ts";
import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { isFields } from "./ooni-raw/fields.ts";
import { testedService } from "./ooni-test-service.ts";
import { documentParser } from "./reading/document-parser.ts";
import { hasColumns, type Row, rowOfFields, rowParser } from "./reading/row-parser.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkCount } from "./rules/number.ts";
import { checkRecordTime } from "./rules/time.ts";

const reference = "https://api.ooni.io/apidocs/";

/**
 * Replies of OONI's `/api/v1/aggregation`: counts of measurements a day or an hour, already grouped where billions of them
 * lie. The four counts are disjoint, and their sum is the number of measurements; what failed is in neither n nor bad.
 * What was not an axis of the question is said with `--set country=… --set service=…`. A reply does not tell days from
 * weeks or months: ask for days or hours.
 */
export const ooniAggregation: Format = {
  id: "ooni-aggregation",
  title: "OONI aggregation, as JSON",
  reference,
  source: "ooni-aggregation",
  shape: "document",
  envelope: ['{"dimension_count":0,"result":[', "]}"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*\{/.test(text) &&
    text.includes('"dimension_count"') &&
    (text.includes('"result"') || text.includes('"db_stats"')),
  open,
};

/** The same as CSV: columns in the order of the alphabet, CRLF, and an empty file where there are no rows. */
export const ooniAggregationCsv: Format = {
  ...ooniAggregation,
  id: "ooni-aggregation-csv",
  title: "OONI aggregation, as CSV",
  shape: "table",
  recognises: ({ columns }) =>
    hasColumns(columns, "anomaly_count", "confirmed_count", "ok_count", "measurement_count"),
  open: (context) => rowParser((row) => read(row, context)),
};

function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const result = isFields(value) ? value.result : null;
    // An object where no axis was asked for, a list otherwise.
    const rows: readonly unknown[] | null = Array.isArray(result)
      ? result
      : isFields(result)
        ? [result]
        : null;
    if (rows === null || rows.length === 0) {
      const found =
        rows === null
          ? breach("record-shape", "the reply has no result")
          : breach(
              "record-empty",
              "the reply holds no counts: nothing was measured, or nothing matches the question",
            );
      reading.checks.fault("result", found);
      return;
    }
    for (const one of rows)
      reading.part(one, (checks, networks) =>
        isFields(one)
          ? read(rowOfFields(one, reading.line, checks, networks), context)
          : checks.fault(
              "result",
              breach("record-shape", `a row is a JSON object, and this is ${quoted(one)}`),
            ),
      );
  });
}

/** Axes that divide a count and are no field of an observation. */
const otherAxes = ["category_code", "blocking_type"];

function read(row: Row, { catalogue, set, now }: ParsingContext): Item | null {
  const column = row.has("measurement_start_day") ? "measurement_start_day" : "measurement_start_time";
  const when =
    row.cell(column) === ""
      ? row.fault(
          column,
          breach("time-missing", "the counts are of no day; ask for them with axis_x=measurement_start_day"),
        )
      : row.check(column, checkRecordTime(row.cell(column), "utc", now));
  const country = row.check("probe_cc", checkCountry(row.cell("probe_cc") || set.country, catalogue));
  const network = row.check("probe_asn", checkNetwork(row.cell("probe_asn") || set.asn));
  const page = row.cell("domain") || row.cell("input");
  const tested = row.check("test_name", testedService(row.cell("test_name"), page, set.service, catalogue));
  const count = (name: string) => row.check(name, checkCount(row.cell(name)));
  const ok = count("ok_count");
  const anomaly = count("anomaly_count");
  const confirmed = count("confirmed_count");
  const failure = count("failure_count");
  const all = count("measurement_count");
  if (when === null || country === null || tested === null || row.broken) return null;
  if (ok === null || anomaly === null || confirmed === null || failure === null || all === null) return null;
  if (ok + anomaly + confirmed + failure !== all)
    return row.fault(
      "measurement_count",
      breach(
        "counts-sum",
        `the counts add up to ${ok + anomaly + confirmed + failure}, not to ${all} measurements`,
      ),
    );
  if (all === 0)
    return row.fault("measurement_count", breach("record-empty", "the row counts no measurements"));
  const n = ok + anomaly + confirmed;
  const bad = anomaly + confirmed;
  // An hourly count is written with its hour; a daily one as a date alone.
  const duration = when.duration === DAY ? DAY : HOUR;
  const notes: Record<string, string> = {};
  if (confirmed > 0) notes.confirmed = `${confirmed}`;
  if (failure > 0) notes.failures = `${failure}`;
  if (n === 0) notes.reason = "every measurement failed as a measurement";
  return item({
    line: row.line,
    observations: [
      observation({
        country,
        network,
        ...tested,
        ...(set.feature === undefined ? {} : { feature: set.feature }),
        metric: "reachability",
        time: when.time,
        duration,
        outcome: n === 0 ? "inconclusive" : null,
        n: n === 0 ? null : n,
        bad: n === 0 ? null : bad,
        // Measurements come in late: the same hour or day again is the same record.
        measurement: [
          isoInstant(when.time),
          country,
          network ?? "all",
          row.cell("test_name"),
          // A reply does not name what the question was narrowed to.
          page || tested.service,
          duration / HOUR,
          // Rows along a further axis are parts of the day, none of which is the other's correction.
          ...otherAxes.map((name) => row.cell(name)).filter((part) => part !== ""),
          // Replies to two questions about one service look alike: what is said beside them tells them apart.
          ...(set.feature === undefined ? [] : [set.feature]),
        ].join("/"),
        notes: Object.keys(notes).length === 0 ? null : notes,
      }),
    ],
  });
}
