import type { Catalogue } from "../catalogue/catalogue.ts";
import { remembered } from "../catalogue/remembered.ts";
import type { Instant } from "../model/interval.ts";
import type { ParsingContext, RowFields } from "./format.ts";
import { hostOf, portOf } from "./ooni-raw/address.ts";
import { isUid } from "./ooni-raw/explorer.ts";
import type { FieldBreach } from "./ooni-raw/nettest.ts";
import { type Checked, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkNumber } from "./rules/number.ts";
import { checkRecordTime, checkTimeRange } from "./rules/time.ts";
import { trimmed } from "./rules/trimmed.ts";
import { utcTime } from "./rules/utc-time.ts";

/** Columns without which a row says nothing. */
export const requiredColumns = [
  "measurement_uid",
  "probe_cc",
  "probe_asn",
  "measurement_start_time",
] as const;

/** One row: one lookup, connection, handshake or request of a measurement, its fields checked. */
export interface ObservationRow {
  readonly line: number;
  readonly measurement: string;
  readonly country: string;
  readonly network: number | null;
  readonly networkName: string | null;
  readonly time: Instant;
  readonly test: string;
  /** Host name, or address where the row names no host: what was tried. */
  readonly target: string;
  readonly service: string;
  readonly feature: string | null;
  /** Address that was looked up or connected to. */
  readonly address: string | null;
  readonly port: number | null;
  readonly lookedUp: boolean;
  readonly lookupFailure: string | null;
  /** Null where no connection was tried. */
  readonly connected: boolean | null;
  readonly connectionFailure: string | null;
  readonly shaken: boolean;
  readonly handshakeFailure: string | null;
  /** Seconds, unchecked. */
  readonly handshakeTime: string | null;
  /** The request that was made: the port it went to. */
  readonly requestUrl: string | null;
  readonly requestPort: number | null;
  readonly requestFailure: string | null;
  /**
   * Web Connectivity's own comparison with its control: `false`, `dns`, `tcp_ip`, …; empty where it could not
   * tell; null where the row or the test has none.
   */
  readonly comparison: string | null;
}

/** The service that each test is about; Web Connectivity tries whatever page it is given. */
const testServices: ReadonlyMap<string, string> = new Map([
  ["telegram", "telegram"],
  ["whatsapp", "whatsapp"],
  ["facebook_messenger", "facebook-messenger"],
  ["signal", "signal"],
]);

/** A reader of rows for one file. It remembers what it found out about texts that come again in every row. */
export function rowReader(
  context: ParsingContext,
): (fields: RowFields, line: number) => ObservationRow | FieldBreach {
  const rules: Rules = {
    country: remembered((text) => checkCountry(text, context.catalogue)),
    network: remembered(checkNetwork),
    port: remembered(checkNumber),
    target: remembered(context.catalogue.target),
  };
  let columns: readonly string[] | null = null;
  let places = placesOf([]);
  return (fields, line) => {
    if (fields.columns !== columns) {
      columns = fields.columns;
      places = placesOf(columns);
    }
    return readRow({ values: fields.values, places }, line, context, rules);
  };
}

interface Rules {
  readonly country: (text: string) => Checked<string>;
  readonly network: (text: string) => Checked<number | null>;
  readonly port: (text: string) => Checked<number>;
  readonly target: Catalogue["target"];
}

function readRow(
  row: Cells,
  line: number,
  context: ParsingContext,
  rules: Rules,
): ObservationRow | FieldBreach {
  for (const column of requiredColumns)
    if (row.places[column] === -1) {
      const message = `the table has no column "${column}", which every row needs`;
      return { field: column, rule: "column-missing", message };
    }
  const measurement = cell(row, "measurement_uid");
  if (measurement === null)
    return {
      field: "measurement_uid",
      rule: "measurement-missing",
      message: "the row does not say which measurement it belongs to",
    };
  if (!isUid(measurement))
    return {
      field: "measurement_uid",
      rule: "measurement-format",
      message: `${quoted(measurement)} is no name that OONI gives to a measurement`,
    };

  const given = givenIn(row, "measurement_start_time")!;
  const fast = utcTime(given);
  const checked =
    fast === null ? checkRecordTime(given, "utc", context.now) : checkTimeRange(fast, context.now);
  if (!checked.ok) return { field: "measurement_start_time", rule: checked.rule, message: checked.message };
  const time = typeof checked.value === "number" ? checked.value : checked.value.time;

  const code = cell(row, "probe_cc");
  const hidden = code === null || code === "ZZ";
  const country = rules.country((hidden ? (context.set.country ?? code) : code) ?? "");
  if (!country.ok) return { field: "probe_cc", rule: country.rule, message: country.message };
  const network = rules.network(givenIn(row, "probe_asn")!);
  if (!network.ok) return { field: "probe_asn", rule: network.rule, message: network.message };

  const url = cell(row, "http_request_url");
  const address = cell(row, "ip");
  const target = (url === null ? null : hostOf(url)) ?? cell(row, "hostname")?.toLowerCase() ?? address;
  if (target === null)
    return {
      field: "hostname",
      rule: "target-missing",
      message: "the row names no host, no address and no page that was tried",
    };
  const test = cell(row, "test_name") ?? "";
  const found = rules.target(target);
  const service = found?.service.id ?? testServices.get(test) ?? serviceSaid(context);
  if (service === undefined || context.catalogue.service(service) === null)
    return {
      field: url === null ? "hostname" : "http_request_url",
      rule: "service-unknown",
      message: `${quoted(target)} belongs to no service of the catalogue; say which it is with --set service=youtube`,
    };

  const port = cell(row, "port");
  const portNumber = port === null ? null : rules.port(port);
  if (portNumber !== null && !portNumber.ok)
    return { field: "port", rule: portNumber.rule, message: portNumber.message };

  return {
    line,
    measurement,
    country: country.value,
    network: network.value,
    networkName: cell(row, "probe_as_org_name"),
    time,
    test,
    target,
    service,
    feature: found?.target.feature ?? null,
    address,
    port: portNumber?.value ?? null,
    lookedUp: cell(row, "dns_answer") !== null || cell(row, "dns_engine") !== null,
    lookupFailure: cell(row, "dns_failure"),
    connected: flag(row, "tcp_success"),
    connectionFailure: cell(row, "tcp_failure"),
    shaken: flag(row, "tls_success") === true,
    handshakeFailure: cell(row, "tls_failure"),
    handshakeTime: cell(row, "tls_handshake_time"),
    requestUrl: url,
    requestPort: url === null ? null : portOf(url),
    requestFailure: cell(row, "http_failure"),
    comparison: test === "web_connectivity" ? givenIn(row, "probe_analysis") : null,
  };
}

function serviceSaid(context: ParsingContext): string | undefined {
  const said = context.set.service;
  return said === undefined ? undefined : context.catalogue.service(said)?.id;
}

/** The columns that are read, under the names that the format is described with. */
const readColumns = [
  ...requiredColumns,
  "probe_as_org_name",
  "test_name",
  "hostname",
  "ip",
  "port",
  "dns_engine",
  "dns_answer",
  "dns_failure",
  "tcp_success",
  "tcp_failure",
  "tls_success",
  "tls_failure",
  "tls_handshake_time",
  "http_request_url",
  "http_failure",
  "probe_analysis",
] as const;
type Column = (typeof readColumns)[number];

/** A row's fields, and where each column stands among them: −1 where the table has no such column. */
interface Cells {
  readonly values: readonly string[];
  readonly places: Readonly<Record<Column, number>>;
}

function placesOf(columns: readonly string[]): Cells["places"] {
  const names = columns.map((name) => name.toLowerCase());
  return Object.fromEntries(readColumns.map((column) => [column, names.lastIndexOf(column)])) as Record<
    Column,
    number
  >;
}

/** A cell's text as it came; null where the table has no such column. */
function givenIn({ values, places }: Cells, column: Column): string | null {
  const place = places[column];
  return place === -1 ? null : values[place]!;
}

/** A cell's text; null where it is empty or the column is not there. */
function cell(row: Cells, column: Column): string | null {
  const text = trimmed(givenIn(row, column) ?? "");
  return text === "" ? null : text;
}

/** `1`, `1.0`, `true`; `0`, `0.0`, `false`; null where the cell is empty or something else. */
function flag(row: Cells, column: Column): boolean | null {
  const value = givenIn(row, column);
  if (value === "1" || value === "1.0" || value === "true" || value === "True") return true;
  if (value === "0" || value === "0.0" || value === "false" || value === "False") return false;
  return null;
}
