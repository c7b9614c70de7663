import type { Observation } from "../model/observation.ts";
import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type SignalPlace, signalObservation } from "./ioda-signal.ts";
import { type Fields, isFields } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkCount } from "./rules/number.ts";
import { checkTimeRange } from "./rules/time.ts";

/**
 * Replies of IODA's `/v2/signals/raw/{entityType}/{entityCode}`: series of values at an even step, null where there is
 * none. Each series stands by itself; one value that is no number sets its whole series aside.
 */
export const iodaSignals: Format = {
  id: "ioda-signals",
  title: "IODA raw signals (API v2)",
  reference: "https://api.ioda.inetintel.cc.gatech.edu/v2/",
  source: "ioda",
  shape: "document",
  envelope: ['{"data":[', "]}"],
  recognises: ({ text }) =>
    /^\uFEFF?\s*[[{]/.test(text) &&
    ['"entityType"', '"entityCode"'].every((mark) => text.includes(mark)) &&
    ((text.includes('"datasource"') && text.includes('"nativeStep"')) || /"type"\s*:\s*"signals/.test(text)),
  open,
};

/** Longest step between values that any signal has, in seconds. */
const longestStep = 31 * 86_400;

function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const { checks } = reading;
    const series = [...seriesOf(isFields(value) ? value.data : value, 0)];
    if (series.length === 0)
      checks.fault(
        "data",
        isFields(value) && typeof value.error === "string"
          ? breach("reply-error", `the service answered with an error: ${quoted(value.error)}`)
          : breach("record-empty", "the reply holds no series"),
      );
    for (const one of series) reading.part(one, (of) => read(one, reading.line, of, context));
  });
}

/** The series of a reply: objects in a list, or in lists of a list. */
function* seriesOf(value: unknown, depth: number): Generator<unknown> {
  if (!Array.isArray(value)) {
    if (depth > 0 || isFields(value)) yield value;
    return;
  }
  if (depth > 2) return yield value;
  for (const one of value) yield* seriesOf(one, depth + 1);
}

function read(series: unknown, line: number, checks: FieldChecks, context: ParsingContext): Item | null {
  if (!isFields(series))
    return checks.fault(
      "data",
      breach("record-shape", `a series is a JSON object, and this is ${quoted(series)}`),
    );
  const place = placeOf(series, checks, context);
  const from = checks.check("from", checkCount(series.from));
  const step = checks.check("step", checkCount(series.step ?? series.nativeStep));
  const { datasource, values } = series;
  if (typeof datasource !== "string" || datasource === "")
    checks.fault("datasource", breach("signal-missing", "the series does not say which signal it is"));
  if (!Array.isArray(values))
    return checks.fault("values", breach("record-shape", "the series has no list of values"));
  const odd = values.find(
    (value) => value !== null && !(typeof value === "number" && Number.isFinite(value)),
  );
  if (odd !== undefined)
    checks.fault(
      "values",
      breach(
        "value-shape",
        `${quoted(odd)} is not a number: signals with values of several parts are not read`,
      ),
    );
  if (step !== null && (step === 0 || step > longestStep))
    checks.fault("step", breach("step-range", `a step of ${step} seconds is none that a signal has`));
  if (from === null || step === null || place === null || checks.broken) return null;
  const last = (from + step * Math.max(0, values.length - 1)) * 1000;
  checks.check("from", checkTimeRange(from * 1000, context.now));
  checks.check("values", checkTimeRange(last, context.now));
  if (checks.broken) return null;
  const subtype = series.subtype ?? series.subType;
  const signal = `${datasource}${typeof subtype === "string" && subtype !== "" ? `-${subtype}` : ""}`;
  const observations: Observation[] = [];
  for (const [index, value] of values.entries())
    if (value !== null)
      observations.push(
        signalObservation(signal, place, (from + index * step) * 1000, step * 1000, value as number),
      );
  return item({ line, observations });
}

function placeOf(
  series: Fields,
  checks: FieldChecks,
  { catalogue, set }: ParsingContext,
): SignalPlace | null {
  const code = String(series.entityCode ?? "");
  switch (series.entityType) {
    case "country": {
      const country = checks.check("entityCode", checkCountry(code, catalogue));
      return country === null ? null : { country, network: null };
    }
    case "asn":
    case "geoasn": {
      // `geoasn` codes name the part of a network that lies in a country: 44244-IR.
      const [asn = "", within] = code.split("-", 2);
      const network = checks.check("entityCode", checkNetwork(asn));
      const country = checks.check("entityCode", checkCountry(within ?? set.country, catalogue));
      if (network === null || country === null)
        return checks.broken
          ? null
          : checks.fault("entityCode", breach("network-format", `${quoted(code)} names no network`));
      return { country, network };
    }
    default:
      return checks.fault(
        "entityType",
        breach(
          "entity-unsupported",
          `signals of a ${quoted(series.entityType)} are not read; those of a country, asn or geoasn are`,
        ),
      );
  }
}
