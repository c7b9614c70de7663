import { observation } from "../model/observation.ts";
import { type Format, type Item, item, type ParsingContext } from "./format.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { breach } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkZonedTime } from "./rules/local-time.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkNonNegative } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";

/**
 * Crowd tests that fetch from a target that may be throttled and from a control beside it, as published for Twitter's
 * throttling in Russia in 2021 (https://github.com/4ndv/russia-twitter-throttle). Speeds are in kbit/s. The table
 * does not name the target's service: it is Twitter's unless `--set service=…` says another.
 */
export const testAgainstControl: Format = {
  id: "test-against-control",
  title: "Crowd tests of a target against a control",
  reference: "https://github.com/4ndv/russia-twitter-throttle",
  source: "crowd-tests",
  shape: "table",
  recognises: ({ columns }) =>
    hasColumns(columns, "test_kbps", "control_kbps") &&
    (hasColumns(columns, "datetime_rounded") || hasColumns(columns, "timestamp")),
  open: (context) => rowParser((row) => read(row, context)),
};

const kilobit = 1_000;

function read(row: Row, { catalogue, set, now, noteReading }: ParsingContext): Item | null {
  if (set.service === undefined) noteReading?.({ field: "service", given: "not said", taken: "twitter" });
  const name = row.has("datetime_rounded") ? "datetime_rounded" : "timestamp";
  const when = row.check(name, checkZonedTime(row.cell(name), set, now));
  const place = row.has("as_country") ? "as_country" : "country";
  const country = row.check(place, checkCountry(row.cell(place) || set.country, catalogue));
  const service = row.check("service", checkService(set.service ?? "twitter", catalogue));
  const network = row.check("asn", checkNetwork(row.cell("asn")));
  const test = row.check("test_kbps", checkNonNegative(row.cell("test_kbps")));
  const control = row.optional("control_kbps", checkNonNegative);
  if (when?.duration !== undefined && when.duration > 0)
    row.fault(name, breach("time-format", "a test is made at a time of day, and this is a date alone"));
  if (when === null || country === null || service === null || test === null) return null;
  row.network(network, row.cell("as_organization"), country);
  return item({
    line: row.line,
    observations: [
      observation({
        country,
        service,
        network,
        metric: "throughput",
        time: when.time,
        value: test * kilobit,
        control: control === null ? null : control * kilobit,
        notes: row.notes(["version", "control_taco_kbps"]),
      }),
    ],
  });
}
