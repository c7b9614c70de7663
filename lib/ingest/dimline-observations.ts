import { undefused } from "../export/csv.ts";
import { type Metric, metricIds } from "../model/metric.ts";
import { type Observation, type Outcome, observation, outcomes } from "../model/observation.ts";
import { sourceSchema } from "../model/source.ts";
import {
  type Format,
  type Head,
  type Item,
  item,
  nothing,
  type Parsed,
  type ParsingContext,
  type RawRecord,
  type RecordParser,
  type Reject,
} from "./format.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkCount, checkNumber } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";
import { checkRecordTime } from "./rules/time.ts";

/**
 * The program's own export of observations as CSV (`docs/data-dictionary.md#observations`): what is read gives the same
 * records as those that were written. Only the probes' numbers are others, telling the same ones apart.
 */
export const dimlineObservations: Format = {
  id: "dimline-observations",
  title: "Observations exported by Dimline",
  reference: "docs/data-dictionary.md#observations",
  source: "observations",
  shape: "table",
  measurementsSpanRecords: true,
  recognises,
  open,
};

const telling = ["time", "duration_ms", "metric", "measurement", "dataset_revision", "simulated"];

function recognises({ columns }: Head): boolean {
  return telling.every((column) => columns.includes(column));
}

/** A row that was read, and the line it stands on. */
interface Waiting {
  readonly line: number;
  readonly source: string;
  readonly observation: Observation;
}

function open({ catalogue, now }: ParsingContext): RecordParser {
  let waiting: Waiting[] = [];

  function take(record: RawRecord): Parsed {
    const row = record.row ?? {};
    const text = (column: string): string => undefused(row[column] ?? "");
    const rejects: Reject[] = [];
    function checked<Value>(field: string, result: Checked<Value>): Value | null {
      if (result.ok) return result.value;
      const { rule, message } = result;
      rejects.push({ line: record.line, field, rule, message, text: record.text });
      return null;
    }
    const optional = <Value>(field: string, check: (given: string) => Checked<Value>): Value | null =>
      text(field) === "" ? null : checked(field, check(text(field)));

    const time = checked("time", checkRecordTime(text("time"), "required", now))?.time ?? null;
    const country = checked("country", checkCountry(text("country"), catalogue));
    const service = checked("service", checkService(text("service"), catalogue));
    const metric = checked("metric", oneOf<Metric>(metricIds, text("metric"), "metric"));
    const source = checked("source", checkSource(text("source"), text("simulated")));
    const notes = optional("notes", checkNotes);
    const said = {
      network: checked("network", checkNetwork(text("network"))),
      duration: checked("duration_ms", checkCount(text("duration_ms"))) ?? 0,
      outcome: optional("outcome", (given) => oneOf<Outcome>(outcomes, given, "outcome")),
      value: optional("value", checkNumber),
      n: optional("n", checkCount),
      bad: optional("bad", checkCount),
      control: optional("control", checkNumber),
      lower: optional("lower", checkNumber),
      upper: optional("upper", checkNumber),
      target: text("target") || null,
      feature: text("feature") || null,
      measurement: text("measurement") || null,
      url: text("url") || null,
      probe: text("probe") || null,
      notes,
    };
    if (time === null || country === null || service === null || metric === null || source === null)
      return { ...nothing, rejects };
    if (rejects.length > 0) return { ...nothing, rejects };
    const one = {
      line: record.line,
      source,
      observation: observation({ time, country, service, metric, ...said }),
    };
    const last = waiting.at(-1);
    const done = last === undefined || isSameMoment(last, one) ? [] : released();
    waiting.push(one);
    return { ...nothing, items: done, rejects };
  }

  /** Alike observations of one measurement are told apart by their number: they go on together. */
  function released(): Item[] {
    const rows = waiting;
    waiting = [];
    const groups = new Map<string, Waiting[]>();
    for (const row of rows) {
      const key = `${row.source}\u0000${row.observation.measurement ?? `line ${row.line}`}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first, ...rest] = group;
      return [
        item({
          line: first!.line,
          source: first!.source,
          observations: group.map((row) => row.observation),
        }),
        ...rest.map(({ line }) => item({ line })),
      ];
    });
  }

  return { take, end: () => ({ ...nothing, items: released() }) };
}

function isSameMoment(a: Waiting, b: Waiting): boolean {
  const [x, y] = [a.observation, b.observation];
  return (
    x.time === y.time &&
    x.network === y.network &&
    x.metric === y.metric &&
    x.service === y.service &&
    x.country === y.country
  );
}

/** A simulated row never comes in under the name of an instrument. */
function checkSource(id: string, simulated: string): Checked<string> {
  if (!sourceSchema.shape.id.safeParse(id).success)
    return breach("source-format", `${quoted(id)} is not a source id such as ooni`);
  if (simulated === "true" && !id.startsWith("simulated-"))
    return breach("source-simulated", `the row is simulated, and ${quoted(id)} is not a simulated source`);
  return valid(id);
}

function checkNotes(text: string): Checked<Readonly<Record<string, string>>> {
  try {
    const notes: unknown = JSON.parse(text);
    const isRecord = typeof notes === "object" && notes !== null && !Array.isArray(notes);
    if (isRecord && Object.values(notes).every((value) => typeof value === "string"))
      return valid(notes as Record<string, string>);
  } catch {
    // Told below, with what is no JSON at all.
  }
  return breach("notes-format", "the notes are not a JSON record of texts");
}

function oneOf<Word extends string>(words: readonly Word[], given: string, what: string): Checked<Word> {
  const found = words.find((word) => word === given);
  return found === undefined
    ? breach(`${what}-unknown`, `${quoted(given)} is not a ${what}; there are ${words.join(", ")}`)
    : valid(found);
}
