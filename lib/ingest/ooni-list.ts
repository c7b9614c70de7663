import { observation } from "../model/observation.ts";
import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { explorerPage } from "./ooni-raw/explorer.ts";
import { type Fields, isFields, textAt } from "./ooni-raw/fields.ts";
import { testedService } from "./ooni-test-service.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkRecordTime } from "./rules/time.ts";

/**
 * Replies of OONI's `/api/v1/measurements`: one entry a measurement, with OONI's own judgement of it and without what
 * it saw. The same measurements, read in full, are the format `ooni-raw`; the two are different sources, so that
 * nothing counts twice in one series.
 */
export const ooniList: Format = {
  id: "ooni-list",
  title: "OONI list of measurements",
  reference: "https://api.ooni.io/apidocs/",
  source: "ooni-list",
  shape: "document",
  envelope: ['{"metadata":{},"results":[', "]}"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*\{/.test(text) &&
    /"metadata"\s*:/.test(text) &&
    /"results"\s*:/.test(text) &&
    (text.includes('"measurement_url"') || text.includes('"query_time"') || text.includes('"next_url"')),
  open,
};

function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const results = isFields(value) ? value.results : null;
    if (!Array.isArray(results)) {
      reading.checks.fault("results", breach("record-shape", "the reply has no list of results"));
      return;
    }
    if (results.length === 0)
      reading.checks.fault("results", breach("record-empty", "the reply lists no measurements"));
    for (const one of results)
      reading.part(one, (checks) =>
        isFields(one)
          ? read(one, reading.line, checks, context)
          : checks.fault(
              "results",
              breach("record-shape", `an entry is a JSON object, and this is ${quoted(one)}`),
            ),
      );
  });
}

function read(
  entry: Fields,
  line: number,
  checks: FieldChecks,
  { catalogue, set, now }: ParsingContext,
): Item | null {
  const text = (key: string): string => textAt(entry, key) ?? "";
  const when = checks.check(
    "measurement_start_time",
    checkRecordTime(text("measurement_start_time"), "utc", now),
  );
  const country = checks.check("probe_cc", checkCountry(text("probe_cc"), catalogue));
  const asn = entry.probe_asn;
  const network = checks.check("probe_asn", checkNetwork(typeof asn === "number" ? asn : text("probe_asn")));
  const tested = checks.check(
    "test_name",
    testedService(text("test_name"), textAt(entry, "input"), set.service, catalogue),
  );
  const anomaly = checks.check("anomaly", checkFlag(entry.anomaly, "anomaly"));
  const confirmed = checks.check("confirmed", checkFlag(entry.confirmed, "confirmed"));
  const failure = checks.check("failure", checkFlag(entry.failure, "failure"));
  if (text("test_name") === "")
    checks.fault("test_name", breach("test-missing", "the entry does not say which test it is of"));
  const uid = textAt(entry, "measurement_uid");
  const id = uid ?? (textAt(entry, "report_id") === null ? null : `${text("report_id")}/${text("input")}`);
  if (id === null) checks.fault("measurement_uid", breach("id-missing", "the entry has no id"));
  if (when === null || country === null || tested === null || checks.broken) return null;
  const outcome = failure ? "inconclusive" : anomaly || confirmed ? "blocked" : "ok";
  const reason = failure
    ? "the measurement failed as a measurement"
    : confirmed
      ? "confirmed by OONI"
      : anomaly
        ? "an anomaly in OONI's judgement"
        : null;
  return item({
    line,
    observations: [
      observation({
        country,
        network,
        ...tested,
        metric: "reachability",
        time: when.time,
        outcome,
        measurement: id,
        url: uid === null ? null : explorerPage(uid),
        probe: textAt(entry, "report_id"),
        notes: reason === null ? null : { reason },
      }),
    ],
  });
}

/** True or false; absent is false, as the service leaves out what it does not know. Rule `flag-format`. */
function checkFlag(value: unknown, name: string): Checked<boolean> {
  if (value === undefined || value === null) return valid(false);
  return typeof value === "boolean"
    ? valid(value)
    : breach("flag-format", `${name} is ${quoted(value)}, neither true nor false`);
}
