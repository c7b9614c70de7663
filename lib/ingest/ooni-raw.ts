import type { Network } from "../model/catalogue.ts";
import {
  type Format,
  type Head,
  type Item,
  item,
  type ParsingContext,
  type RawRecord,
  type RecordParser,
  type Reject,
} from "./format.ts";
import { dash } from "./ooni-raw/dash.ts";
import { facebookMessenger } from "./ooni-raw/facebook-messenger.ts";
import { isFields } from "./ooni-raw/fields.ts";
import { ndt } from "./ooni-raw/ndt.ts";
import type { FieldBreach, Nettest } from "./ooni-raw/nettest.ts";
import { isNamed, type RecordReader, recordReader, simulator } from "./ooni-raw/record.ts";
import { scrubbed } from "./ooni-raw/scrub.ts";
import { recordSelector } from "./ooni-raw/select-record.ts";
import { signal } from "./ooni-raw/signal.ts";
import { telegram } from "./ooni-raw/telegram.ts";
import { tor } from "./ooni-raw/tor.ts";
import { webConnectivity } from "./ooni-raw/web-connectivity.ts";
import { whatsapp } from "./ooni-raw/whatsapp.ts";
import { checkNesting } from "./reading/parse-json.ts";
import { quoted } from "./rules/checked.ts";

/** The tests that are read; a record of another is set aside under the rule `test-unsupported`. */
export const nettests: readonly Nettest[] = [
  telegram,
  whatsapp,
  facebookMessenger,
  signal,
  webConnectivity,
  tor,
  ndt,
  dash,
];

const byName = new Map(nettests.map((nettest) => [nettest.name, nettest]));
const reference = "https://github.com/ooni/spec/blob/master/data-formats/df-000-base.md";

/** OONI raw measurements, one a line, as in OONI's bucket and in what its probes write. */
export const ooniRaw: Format = {
  id: "ooni-raw",
  title: "OONI raw measurements, one JSON document a line",
  reference,
  source: "ooni",
  shape: "json-lines",
  scrub: scrubbed,
  recognises: (head) => isOoni(head) && !isSpread(head),
  open,
};

/** The same as one document over several lines: a single measurement, printed for people, or a list of them. */
export const ooniRawDocument: Format = {
  id: "ooni-raw-document",
  title: "OONI raw measurement as one JSON document, or a list of them",
  reference,
  source: "ooni",
  shape: "document",
  envelope: ["[", "]"],
  scrub: scrubbed,
  recognises: (head) => isOoni(head) && isSpread(head),
  open,
};

/** Names that only OONI measurements use together with others; enough of them in the start of a file decide. */
const marks = [
  '"measurement_start_time"',
  '"probe_cc"',
  '"probe_asn"',
  '"test_keys"',
  '"test_name"',
  '"report_id"',
  '"software_name"',
  '"data_format_version"',
];

/** First names of the replies of OONI's list and aggregation services, which hold no measurements. */
const replies = /^\{\s*"(?:metadata|results?|incidents|v|dimension_count|db_stats)"/;

function isOoni(head: Head): boolean {
  const text = withoutMark(head.text);
  if (!/^(?:\{|\[\s*\{)\s*"/.test(text) || replies.test(text)) return false;
  // `test_keys` can fill the whole start of the file by itself.
  if (/^(?:\{|\[\s*\{)\s*"test_keys"\s*:/.test(text)) return true;
  return marks.filter((mark) => text.includes(mark)).length >= 2;
}

/** Whether the text is one document over several lines, or a list: a line of it alone is no measurement. */
function isSpread(head: Head): boolean {
  return /^(?:\[|\{[ \t]*[\r\n])/.test(withoutMark(head.text));
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF?\s*/, "");
}

function open(context: ParsingContext): RecordParser {
  const named = new Set<number>();
  const select = recordSelector(nettests);
  const read = recordReader(context);
  return {
    take(record) {
      const items: Item[] = [];
      const rejects: Reject[] = [];
      const networks: Network[] = [];
      const into = { items, rejects, networks, named };
      const text = record.text.charCodeAt(0) === 0xfeff ? record.text.slice(1) : record.text;
      let value: unknown;
      try {
        const selected = select(text);
        value = isFields(selected) && isNamed(selected) ? selected : JSON.parse(text);
      } catch (error) {
        rejects.push(reject(record, { field: null, rule: "json-syntax", message: notJson(error) }));
        return { items, rejects, networks };
      }
      if (Array.isArray(value)) {
        // The parts of a list are written out again, each for itself.
        const depth = checkNesting(text);
        if (!depth.ok) {
          rejects.push(reject(record, { field: null, rule: depth.rule, message: depth.message }));
          return { items, rejects, networks };
        }
        if (value.length === 0)
          rejects.push(reject(record, { field: null, rule: "record-empty", message: "the list is empty" }));
        let brokenParts = 0;
        for (const [index, one] of value.entries()) {
          const from = rejects.length;
          const before = items.length;
          takeOne(one, JSON.stringify(one), record.line, read, into);
          for (let at = from; at < rejects.length; at += 1) {
            const { message, ...reject } = rejects[at] as Reject;
            rejects[at] = { ...reject, message: `${message} (part ${index + 1} of the list)` };
          }
          if (items.length === before) brokenParts += 1;
        }
        return { items, rejects, networks, brokenParts };
      } else takeOne(value, record.text, record.line, read, into);
      return { items, rejects, networks };
    },
    end: () => ({ items: [], rejects: [], networks: [] }),
  };
}

interface Into {
  readonly items: Item[];
  readonly rejects: Reject[];
  readonly networks: Network[];
  /** Networks whose name was passed on already. */
  readonly named: Set<number>;
}

function takeOne(value: unknown, text: string, line: number, readRecord: RecordReader, into: Into): void {
  const record = { line, text, row: null };
  if (!isFields(value)) {
    const message = `a measurement is a JSON object, and this is ${quoted(value)}`;
    into.rejects.push(reject(record, { field: null, rule: "record-shape", message }));
    return;
  }
  const read = readRecord(value);
  if ("rule" in read) {
    into.rejects.push(reject(record, read));
    return;
  }
  const { measurement, simulated, network } = read;
  const nettest = byName.get(measurement.test);
  if (nettest === undefined) {
    const message = `records of the test ${quoted(measurement.test)} are not read; those of ${nettests.map((one) => one.name).join(", ")} are`;
    into.rejects.push(reject(record, { field: "test_name", rule: "test-unsupported", message }));
    return;
  }
  const reading = nettest.read(measurement);
  for (const breach of reading.breaches) into.rejects.push(reject(record, breach));
  if (reading.observations.length === 0) return;
  if (network !== null && !into.named.has(network.asn)) {
    into.named.add(network.asn);
    into.networks.push(network);
  }
  into.items.push(
    item({ line, observations: reading.observations, source: simulated ? simulator.source : null }),
  );
}

function reject(
  record: RawRecord,
  breach: Omit<FieldBreach, "field"> & { readonly field: string | null },
): Reject {
  return {
    line: record.line,
    field: breach.field,
    rule: breach.rule,
    message: breach.message,
    text: scrubbed(record.text),
  };
}

/** Says where the JSON ends to make sense, without the engine's own message: that quotes the text, addresses and all. */
function notJson(error: unknown): string {
  const said = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(said)?.[1];
  if (said.includes("end of JSON") || said.includes("Unterminated"))
    return "the line is not JSON: it breaks off before its end";
  if (position !== undefined) return `the line is not JSON: it goes wrong after character ${position}`;
  return "the line is not JSON";
}
