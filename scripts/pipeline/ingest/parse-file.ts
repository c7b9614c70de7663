import { batchBuilder, type ObservationBatch } from "../../../db/queries/measured/observation-batch.ts";
import type {
  Format,
  Item,
  Parsed,
  ParsingContext,
  ReadAs,
  RecordParser,
  Reject,
} from "../../../lib/ingest/format.ts";
import { cutDocument } from "../../../lib/ingest/reading/cut-document.ts";
import { cutLines } from "../../../lib/ingest/reading/cut-lines.ts";
import { csvRow } from "../../../lib/ingest/reading/cut-parquet.ts";
import type { CutRecord, RecordCutter } from "../../../lib/ingest/reading/cut-record.ts";
import { cutTable } from "../../../lib/ingest/reading/cut-table.ts";
import { damage, decodeText } from "../../../lib/ingest/reading/decode-text.ts";
import { notedReadings } from "../../../lib/ingest/reading/noted-readings.ts";
import { recogniseFormat } from "../../../lib/ingest/reading/recognise-format.ts";
import { headLength, sniffHead } from "../../../lib/ingest/reading/sniff-head.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import type { Network } from "../../../lib/model/catalogue.ts";

/** A batch is taken when it holds so many records, or rows of the table of observations, or characters of rejects. */
const mostRecords = 20_000;
const mostRows = 20_000;
const mostRejectText = 8 * 1024 * 1024;

/** What a stretch of a file became, in a form that one thread can hand to another. */
export interface Batch {
  /** What the records say; the unit that a row belongs to is its record in here. */
  readonly observations: ObservationBatch;
  /** One entry a unit: 1, or 0 where the record was counted with an earlier unit. */
  readonly counted: Uint8Array;
  /** One entry a unit: whether it holds anything. One that was read together with an earlier one can hold nothing. */
  readonly holding: Uint8Array;
  /** Statements, events and reported episodes, each with its unit. */
  readonly reported: readonly { readonly unit: number; readonly item: Item }[];
  /** How many items named which source; null is the format's own. */
  readonly sources: readonly (readonly [source: string | null, items: number])[];
  readonly rejects: readonly Reject[];
  readonly networks: readonly Network[];
  /** How words of the file were understood that were not read before. */
  readonly readAs: readonly ReadAs[];
  /** Records cut, and those of them that gave nothing but rejects. */
  readonly records: number;
  readonly rejected: number;
}

export interface FileParsing {
  /** Null until enough was seen to tell. */
  readonly format: Format | null;
  /** The header row of a table as it came; null where there is none, or it was not read yet. */
  readonly header: string | null;
  push(bytes: Uint8Array): void;
  /** The records of a file that is no text, under a header, instead of bytes. */
  pushRows(columns: readonly string[], rows: readonly CutRecord[]): void;
  /** The end of the file; `cut` where it ends too early, so that its last record cannot be trusted. */
  end(cut: UnusableFile | null): void;
  /** After an `UnusableFile`: what is still held back will come to nothing, and counts as not read. */
  giveUp(): void;
  /** Whether enough was gathered for a batch: large, so that committing costs little, and small enough for memory. */
  readonly full: boolean;
  takeBatch(): Batch;
}

/**
 * Bytes of one file in, batches of what they hold out: text, format, records, items and rejects.
 * Every method throws `UnusableFile` where the file as a whole is at fault; what was gathered before stays.
 */
export function parseFile(name: string, candidates: readonly Format[], given: ParsingContext): FileParsing {
  const { context, take: takeReadings } = notedReadings(given);
  const decoding = decodeText();
  let head = "";
  let opened: { format: Format; cutter: RecordCutter; parser: RecordParser } | null = null;
  let endsLine = true;

  const observations = batchBuilder();
  let counted: number[] = [];
  let holding: number[] = [];
  let reported: { unit: number; item: Item }[] = [];
  let sources = new Map<string | null, number>();
  let rejects: Reject[] = [];
  let networks: Network[] = [];
  let records = 0;
  let rejected = 0;
  let weight = 0;
  /** Lines of records that gave neither items nor rejects yet: a parser may hold back what belongs together. */
  const held = new Set<number>();
  /** Line of the record that is being read while nothing came of it yet, else 0: nearly all are never held. */
  let atHand = 0;
  let lastLine = 1;

  function begin(): void {
    if (opened !== null) return;
    if (head.trim() === "") throw new UnusableFile("file-empty", "the file is empty");
    const first = sniffHead(name, head);
    refuseMostlyDamaged(first.text);
    const only = candidates.length === 1 ? candidates[0] : undefined;
    const format = only ?? recogniseFormat(first, candidates);
    opened = { format, cutter: cutterOf(format, context), parser: format.open(context) };
    const text = head;
    head = "";
    takeAll(opened.cutter.push(text));
  }

  function pushText(text: string): void {
    if (text === "") return;
    endsLine = text.endsWith("\n") || text.endsWith("\r");
    if (opened !== null) takeAll(opened.cutter.push(text));
    else {
      head += text;
      if (head.length >= headLength) begin();
    }
  }

  function pushRows(columns: readonly string[], rows: readonly CutRecord[]): void {
    if (opened === null) {
      const tables = candidates.filter(({ shape }) => shape === "table");
      const only = candidates.length === 1 ? tables[0] : undefined;
      const format = only ?? recogniseFormat({ name, text: columns.join(","), columns }, tables);
      const header = csvRow(columns);
      opened = { format, cutter: { header, push: () => [], end: () => [] }, parser: format.open(context) };
    }
    takeAll(rows);
  }

  function takeAll(cut: readonly CutRecord[]): void {
    for (const record of cut) take(record);
  }

  function take(record: CutRecord): void {
    records += 1;
    lastLine = record.line;
    const fault =
      record.fault ??
      (decoding.damaged && record.text.includes(damage)
        ? { rule: "encoding", message: "the record holds bytes that are not UTF-8; save the file as UTF-8" }
        : null);
    if (fault !== null) {
      rejected += 1;
      rejects.push({ line: record.line, field: null, ...fault, text: unreadText(record) });
      return;
    }
    if (opened === null) return;
    atHand = record.line;
    gather(opened.parser.take(record));
    if (atHand !== 0) held.add(atHand);
    atHand = 0;
  }

  /** The text of a record that was not read, as it may be kept. */
  function unreadText({ text }: CutRecord): string {
    const shown = text.replaceAll(damage, "\ufffd");
    return opened?.format.scrub?.(shown, opened.cutter.header ?? null) ?? shown;
  }

  /** Whether it is the first that comes of the record on this line. */
  function isFirstOf(line: number): boolean {
    if (line !== atHand) return held.delete(line);
    atHand = 0;
    return true;
  }

  function gather(parsed: Parsed): void {
    if (parsed.networks.length > 0) networks.push(...parsed.networks);
    if (parsed.brokenParts !== undefined) gatherParts(parsed.items, parsed.brokenParts);
    else if (parsed.items.length === 1) addUnit((parsed.items[0] as Item).line, parsed.items);
    else if (parsed.items.length > 1) {
      const byLine = new Map<number, Item[]>();
      for (const item of parsed.items) {
        const same = byLine.get(item.line);
        if (same === undefined) byLine.set(item.line, [item]);
        else same.push(item);
      }
      for (const [line, items] of byLine) addUnit(line, items);
    }
    for (const reject of parsed.rejects) {
      rejects.push(reject);
      weight += reject.text.length;
      if (isFirstOf(reject.line)) rejected += 1;
    }
  }

  /** The parts of a document, which was counted as one record when it was cut and is as many as it has parts. */
  function gatherParts(items: readonly Item[], broken: number): void {
    const parts = items.length + broken;
    if (parts === 0) return;
    records += parts - 1;
    rejected += broken;
    isFirstOf(lastLine);
    for (const item of items) addUnit(item.line, [item], true);
  }

  /** The items of one record. */
  function addUnit(line: number, items: readonly Item[], isPart = false): void {
    const unit = counted.push(isPart || isFirstOf(line) ? 1 : 0) - 1;
    let holds = 0;
    for (const item of items) {
      sources.set(item.source, (sources.get(item.source) ?? 0) + 1);
      if (item.observations.length > 0) {
        observations.add(unit, item.observations, item.source);
        holds = 1;
      }
      if (item.statements.length > 0 || item.events.length > 0 || item.reportedEpisodes.length > 0) {
        reported.push({ unit, item: { ...item, observations: [] } });
        holds = 1;
      }
    }
    holding.push(holds);
  }

  function end(cut: UnusableFile | null): void {
    pushText(decoding.end());
    if (cut !== null && opened === null && head.trim() === "") throw cut;
    begin();
    if (opened === null) return;
    const last = opened.cutter.end();
    const whole = cut !== null && !endsLine ? last.slice(0, -1) : last;
    takeAll(whole);
    gather(opened.parser.end());
    for (const line of held) {
      rejected += 1;
      const message = "the record holds nothing that can be read";
      rejects.push({ line, field: null, rule: "record-empty", message, text: "" });
    }
    held.clear();
    if (cut === null) return;
    const broken = last[whole.length];
    if (broken !== undefined) {
      records += 1;
      rejected += 1;
    }
    const { rule, message, field } = cut;
    rejects.push({
      line: broken?.line ?? lastLine,
      field,
      rule,
      message,
      text: broken === undefined ? "" : unreadText(broken),
    });
  }

  return {
    get format() {
      return opened?.format ?? null;
    },
    get header() {
      return opened?.cutter.header ?? null;
    },
    push: (bytes) => pushText(decoding.push(bytes)),
    pushRows,
    end,
    giveUp: () => {
      records -= held.size + (atHand === 0 ? 0 : 1);
      held.clear();
      atHand = 0;
    },
    get full() {
      return records >= mostRecords || observations.rows >= mostRows || weight >= mostRejectText;
    },
    takeBatch: () => {
      const batch: Batch = {
        observations: observations.take(counted.length),
        counted: Uint8Array.from(counted),
        holding: Uint8Array.from(holding),
        reported,
        sources: [...sources],
        rejects,
        networks,
        readAs: takeReadings(),
        records,
        rejected,
      };
      counted = [];
      holding = [];
      reported = [];
      sources = new Map();
      rejects = [];
      networks = [];
      records = 0;
      rejected = 0;
      weight = 0;
      return batch;
    },
  };
}

function cutterOf(format: Format, { noteReading }: ParsingContext): RecordCutter {
  switch (format.shape) {
    case "json-lines":
      return cutLines();
    case "table":
      return cutTable(format.headless ?? null, noteReading);
    case "document":
      return cutDocument();
  }
}

/** A file in another encoding has a damaged character here and there; a binary one is full of them. */
function refuseMostlyDamaged(text: string): void {
  const damaged = text.split(damage).length - 1;
  if (damaged * 10 > text.length)
    throw new UnusableFile("file-binary", "the file is binary, or text in another encoding than UTF-8");
}
