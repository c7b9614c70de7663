import { type Observation, observation } from "../model/observation.ts";
import { type Format, type Head, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, isFields, listAt, textAt } from "./ooni-raw/fields.ts";
import { withoutAddresses } from "./ooni-raw/scrub.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkCount, checkNonNegative } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";
import { checkRecordTime } from "./rules/time.ts";

/**
 * Results of RIPE Atlas' ping, a JSON document a line. Which fields there are depends on the firmware (`fw`): up to 4459
 * the target is `addr` and `name`, from then on `dst_addr` and `dst_name`. A result says neither the probe's country nor
 * its network: `--set country=IR --set asn=44244`.
 */
export const ripeAtlasPing: Format = {
  id: "ripe-atlas-ping",
  title: "RIPE Atlas ping results, one a line",
  reference: "https://atlas.ripe.net/docs/apis/measurement-result-format/",
  source: "ripe-atlas",
  shape: "json-lines",
  scrub: scrubbed,
  recognises: (head) => isAtlas(head) && !isSpread(head),
  open,
};

/** The same as one list, as the API answers. */
export const ripeAtlasPingDocument: Format = {
  ...ripeAtlasPing,
  id: "ripe-atlas-ping-document",
  title: "RIPE Atlas ping results, as one list",
  shape: "document",
  envelope: ["[", "]"],
  recognises: (head) => isAtlas(head) && isSpread(head),
};

const marks = ['"fw"', '"prb_id"', '"msm_id"', '"timestamp"', '"rcvd"', '"sent"'];

function isAtlas({ text }: Head): boolean {
  return /^\uFEFF?\s*[[{]/.test(text) && marks.every((mark) => text.includes(mark));
}

function isSpread({ text }: Head): boolean {
  return /^\uFEFF?\s*(?:\[|\{[ \t]*[\r\n])/.test(text);
}

function open(context: ParsingContext): RecordParser {
  return documentParser(
    (value, reading) => {
      const results: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (results.length === 0) reading.checks.fault(null, breach("record-empty", "the list is empty"));
      for (const one of results) reading.part(one, (checks) => read(one, reading.line, checks, context));
    },
    undefined,
    scrubbed,
  );
}

/** Firmware from which on the target's fields are called `dst_…`. */
const destinationFrom = 4_460;

function read(result: unknown, line: number, checks: FieldChecks, context: ParsingContext): Item | null {
  const { catalogue, set, now } = context;
  if (!isFields(result))
    return checks.fault(
      null,
      breach("record-shape", `a result is a JSON object, and this is ${quoted(result)}`),
    );
  const kind = textAt(result, "type") ?? textAt(result, "msm_name") ?? "ping";
  if (kind.toLowerCase() !== "ping")
    return checks.fault(
      "type",
      breach("test-unsupported", `results of ${quoted(kind)} are not read; those of ping are`),
    );
  const firmware = checks.check("fw", checkCount(result.fw));
  const stamp = checks.check("timestamp", checkCount(result.timestamp));
  const when = stamp === null ? null : checks.check("timestamp", checkRecordTime(String(stamp), "utc", now));
  const measurement = checks.check("msm_id", checkCount(result.msm_id));
  const probe = checks.check("prb_id", checkCount(result.prb_id));
  const sent = checks.check("sent", checkCount(result.sent));
  const received = checks.check("rcvd", checkCount(result.rcvd));
  const country = checks.check("country", checkCountry(set.country, catalogue));
  const network = checks.check("asn", checkNetwork(set.asn));
  if (firmware === null) return null;
  const [nameField, addressField] = firmware < destinationFrom ? ["name", "addr"] : ["dst_name", "dst_addr"];
  const name = textAt(result, nameField) ?? textAt(result, addressField);
  // What is said beside the file fills what the catalogue cannot tell, and contradicts nothing that it can.
  const known = name === null ? null : catalogue.target(name);
  const service = checks.check(nameField, checkService(known?.service.id ?? set.service ?? name, catalogue));
  if (when === null || country === null || service === null || sent === null || received === null)
    return null;
  const answered = received > 0;
  const average = answered ? checks.check("avg", checkNonNegative(result.avg)) : null;
  if (checks.broken) return null;

  const common = {
    country,
    service,
    network,
    time: when.time,
    target: known?.service.id === service ? (name?.toLowerCase() ?? null) : null,
    feature: known?.service.id === service ? known.target.feature : null,
    measurement: `${measurement}/${probe}/${stamp}`,
    url: `https://atlas.ripe.net/measurements/${measurement}/`,
    probe: `${probe}`,
  };
  const observations: Observation[] = [
    observation({
      ...common,
      metric: "reachability",
      outcome: answered ? "ok" : "inconclusive",
      notes: answered ? null : { reason: reasonOf(result, sent) },
    }),
  ];
  if (average !== null)
    observations.push(
      observation({
        ...common,
        metric: "latency",
        value: average,
        notes: { sent: `${sent}`, rcvd: `${received}` },
      }),
    );
  return item({ line, observations });
}

/** Why a ping that was not answered tells nothing by itself: hosts and routers may leave pings unanswered at any time. */
function reasonOf(result: Fields, sent: number): string {
  const error = listAt(result, "result")
    .map((one) => textAt(one, "error"))
    .find((one) => one !== null);
  if (error !== undefined && error !== null) return `the probe could not send: ${error.slice(0, 200)}`;
  return sent === 0
    ? "nothing was sent"
    : `none of ${sent} pings was answered, which a ping alone cannot explain`;
}

/** The probe's own addresses are never kept. */
function scrubbed(text: string): string {
  const addresses = new Set<string>();
  const blanked = text.replace(
    /("(?:from|src_addr|srcaddr)"\s*:\s*)"([^"\\]*)"/g,
    (_, start: string, address: string) => {
      addresses.add(address);
      return `${start}"[scrubbed]"`;
    },
  );
  return withoutAddresses(blanked, addresses);
}
