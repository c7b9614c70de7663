import { remembered } from "../../catalogue/remembered.ts";
import type { Network } from "../../model/catalogue.ts";
import { isoInstant } from "../../model/interval.ts";
import type { ParsingContext } from "../format.ts";
import type { Selection } from "../reading/selection.ts";
import type { Checked } from "../rules/checked.ts";
import { checkCountry } from "../rules/country.ts";
import { checkNetwork } from "../rules/network.ts";
import { checkRecordTime, checkTimeRange } from "../rules/time.ts";
import { utcTime } from "../rules/utc-time.ts";
import { explorerPage, isUid } from "./explorer.ts";
import { type Fields, fieldsAt, isFields, textAt } from "./fields.ts";
import type { FieldBreach, Measurement } from "./nettest.ts";

/** Where the simulator's records say that they come from. */
export const simulator = { softwareName: "dimline-simulator", source: "simulated-ooni" } as const;

export interface ReadRecord {
  readonly measurement: Measurement;
  readonly simulated: boolean;
  readonly network: Network | null;
}

/** What is read of a record beside its `test_keys`. */
export const recordReads: Selection = {
  test_name: true,
  test_version: true,
  measurement_start_time: true,
  probe_cc: true,
  probe_asn: true,
  probe_network_name: true,
  input: true,
  software_name: true,
  measurement_uid: true,
  report_id: true,
  id: true,
  annotations: { engine_version: true },
};

/** Whether a record has a name of its own; one that has none is named by all that its test recorded. */
export function isNamed(record: Fields): boolean {
  return uidOf(record) !== null || textAt(record, "report_id") !== null;
}

function uidOf(record: Fields): string | null {
  const named = textAt(record, "measurement_uid");
  return named !== null && isUid(named) ? named : null;
}

/**
 * The fields that every OONI measurement has (data format df-000-base), checked: what breaks a rule here is
 * about the record as a whole.
 */
export type RecordReader = (record: Fields) => ReadRecord | FieldBreach;

/** A reader of the records of one file. It remembers what it found out about texts that come again in every record. */
export function recordReader(context: ParsingContext): RecordReader {
  const rules: Rules = {
    country: remembered((text) => checkCountry(text, context.catalogue)),
    network: remembered(checkNetwork),
  };
  return (record) => readRecord(record, context, rules);
}

interface Rules {
  readonly country: (text: string) => Checked<string>;
  readonly network: (text: string) => Checked<number | null>;
}

function readRecord(record: Fields, context: ParsingContext, rules: Rules): ReadRecord | FieldBreach {
  const test = textAt(record, "test_name");
  if (test === null) return { field: "test_name", rule: "test-missing", message: "the record names no test" };

  const given = record.measurement_start_time;
  if (given === undefined || given === null || given === "")
    return {
      field: "measurement_start_time",
      rule: "time-missing",
      message: "the record does not say when the measurement was made",
    };
  const text = typeof given === "string" ? given : JSON.stringify(given);
  const fast = utcTime(text);
  const checked =
    fast === null ? checkRecordTime(text, "utc", context.now) : checkTimeRange(fast, context.now);
  if (!checked.ok) return { field: "measurement_start_time", rule: checked.rule, message: checked.message };
  const time = typeof checked.value === "number" ? checked.value : checked.value.time;

  const country = rules.country(countryGiven(record, context) ?? "");
  if (!country.ok) {
    const hint = country.rule === "country-hidden" ? "; say it with --set country=GE" : "";
    return { field: "probe_cc", rule: country.rule, message: country.message + hint };
  }

  const asn = record.probe_asn;
  const network =
    typeof asn === "string"
      ? rules.network(asn)
      : asn === undefined || asn === null || typeof asn === "number"
        ? checkNetwork(asn)
        : checkNetwork(JSON.stringify(asn));
  if (!network.ok) return { field: "probe_asn", rule: network.rule, message: network.message };

  const input = textAt(record, "input");
  const simulated = record.software_name === simulator.softwareName;
  const uid = uidOf(record);
  const keys = isFields(record.test_keys) ? record.test_keys : null;
  return {
    measurement: {
      test,
      version: textAt(record, "test_version") ?? "",
      engineVersion: textAt(fieldsAt(record, "annotations") ?? {}, "engine_version"),
      country: country.value,
      network: network.value,
      time,
      input,
      keys,
      id: uid ?? nameOf(record, test, time, country.value, network.value, input),
      url: uid === null || simulated ? null : explorerPage(uid),
      // OONI names no probe, and a probe opens a new report for nearly every run: reports are not phones.
      probe: null,
      catalogue: context.catalogue,
      set: context.set,
    },
    simulated,
    network: networkNamed(record, network.value, country.value),
  };
}

function countryGiven(record: Fields, context: ParsingContext): string | null {
  const given = textAt(record, "probe_cc");
  // `--set` fills in what the record does not say or hides; it never overrules what it says.
  if (given === null || given.trim().toUpperCase() === "ZZ") return context.set.country ?? given;
  return given;
}

/**
 * A name for a measurement that has no uid, the same at every reading: its report, its page and its time. The
 * reports of the oldest records are not unique enough, so their own `id` or what the test found stands with it.
 */
function nameOf(
  record: Fields,
  test: string,
  time: number,
  country: string,
  network: number | null,
  input: string | null,
): string {
  const report = textAt(record, "report_id");
  const parts = [
    report ?? `${country}-AS${network ?? 0}`,
    test,
    isoInstant(time),
    input ?? "",
    textAt(record, "id") ?? "",
  ];
  if (report === null) parts.push(fingerprint(JSON.stringify(record.test_keys) ?? ""));
  return parts.filter((part) => part !== "").join("|");
}

/** FNV-1a over UTF-16 code units, twice with different offsets: 64 bits as 16 hexadecimal digits. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

function networkNamed(record: Fields, asn: number | null, country: string): Network | null {
  const name = textAt(record, "probe_network_name");
  if (asn === null || name === null || name.startsWith("<")) return null;
  return { asn, name: name.slice(0, 200), country };
}
