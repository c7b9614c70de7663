import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Network } from "../model/catalogue.ts";
import type { Observation } from "../model/observation.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import type { ReportedEvent, Statement } from "../model/statement.ts";

/**
 * The contract of a format: one file in this folder and one line in `index.ts`.
 *
 * A format never reads a file. It is handed records one by one, as the reader cut them, and answers each
 * with what it holds and what is wrong with it. It may remember what it has seen (rows of one measurement
 * that follow each other), but only a bounded amount.
 */
export interface Format {
  /** `ooni-raw`; what `--format` takes. */
  readonly id: string;
  readonly title: string;
  /** Where the format is specified. */
  readonly reference: string;
  /** The source that records of this format come from where `--source` names none. */
  readonly source: string;
  /** How the reader cuts the text: a JSON document a line, rows under a header, or one JSON document. */
  readonly shape: "json-lines" | "table" | "document";
  /**
   * `candidate` where the events come from a feed that nobody chose them from: an editor accepts or dismisses
   * each before readers see it. Absent: somebody chose them, and they are accepted.
   */
  readonly eventsArriveAs?: "candidate";
  /**
   * Several records of a file can make up one measurement (rows of a table). A record that comes again then corrects
   * only what it speaks of; absent: it holds its measurements whole, and takes the place of all that was told of them.
   */
  readonly measurementsSpanRecords?: true;
  /**
   * Of a document that holds parts which stand each by itself: what comes before and after them, with commas between, so
   * that parts that were set aside can be fed again once they are mended. Absent where a reject is no such part.
   */
  readonly envelope?: readonly [before: string, after: string];
  /** The columns, in their order, of a table whose file has no header row; absent where the first row names them. */
  readonly headless?: readonly string[];
  /**
   * Takes out of a record that is set aside before it is read (it is cut off, too long, or in another encoding) what must
   * not be kept: addresses of probes and of their resolvers. Absent where no record holds any.
   *
   * @param header the header row of a table as it came; null where there is none.
   */
  readonly scrub?: (text: string, header: string | null) => string;
  /** Whether a file that starts like this is one of this format. Exactly one format may say yes. */
  recognises(head: Head): boolean;
  /** A parser for one file. */
  open(context: ParsingContext): RecordParser;
}

/** The start of a file: enough to tell its format. */
export interface Head {
  readonly name: string;
  /** The first text of the file, cut anywhere. */
  readonly text: string;
  /** The header's columns where the text starts with a delimited header row; else empty. */
  readonly columns: readonly string[];
}

export interface ParsingContext {
  readonly catalogue: Catalogue;
  /** `--set country=GE`: what the file does not say about itself. */
  readonly set: Readonly<Record<string, string>>;
  /** UTC epoch ms when the run began: nothing measured can be later. */
  readonly now: number;
  /**
   * Is told what was understood that the file does not say in the program's own words, so that the run's report can
   * show it. What the catalogue answers is noted by itself (`reading/noted-readings.ts`); absent where nobody asks.
   */
  readonly noteReading?: (reading: ReadAs) => void;
}

/** A guess that the file left to the program, or another name for what the program calls otherwise. */
export interface ReadAs {
  /** What it decides: `country`, `service`, `time zone`. */
  readonly field: string;
  /** What the file says: `Iran (Islamic Republic of)`, `abs.twimg.com`, `not said`. */
  readonly given: string;
  /** What it was taken for: `IR`, `twitter`, `UTC`. */
  readonly taken: string;
}

/** A line of JSON, a row as a map from column to text, or a whole document as text. */
export interface RawRecord {
  /** Line of the file that it starts on, from 1. */
  readonly line: number;
  readonly text: string;
  /** For tables only. */
  readonly row: Readonly<Record<string, string>> | null;
  /** The same as the file has it, where it is at hand: `row` is only made where somebody asks for it. */
  readonly fields?: RowFields;
}

/** A row's fields, one a column; a column without a name is none of the row's. */
export interface RowFields {
  readonly columns: readonly string[];
  readonly values: readonly string[];
}

export interface RecordParser {
  take(record: RawRecord): Parsed;
  /** What was held back until the end. */
  end(): Parsed;
}

/** Why a record, or a part of one, was set aside. */
export interface Reject {
  readonly line: number;
  /** Null where the record as a whole is at fault. */
  readonly field: string | null;
  /** Short stable name of the rule: `time-range`, `country-unknown`. */
  readonly rule: string;
  /** One clear sentence with the value that offended, for a person. */
  readonly message: string;
  /** The record as it came, so that it can be mended and fed again; cut at 64 kB. */
  readonly text: string;
}

/** What one record became. A record with at least one item counts as accepted. */
export interface Item {
  readonly line: number;
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly events: readonly ReportedEvent[];
  /** Outages and restrictions that the source itself found or recorded. */
  readonly reportedEpisodes: readonly ReportedEpisode[];
  /** Where the record itself says that it comes from another source than the format's own (a simulator). */
  readonly source: string | null;
}

const none: readonly never[] = [];

/** An item that holds what `given` says and nothing else. Parsers make theirs with it. */
export function item(given: Pick<Item, "line"> & Partial<Item>): Item {
  return {
    line: given.line,
    observations: given.observations ?? none,
    statements: given.statements ?? none,
    events: given.events ?? none,
    reportedEpisodes: given.reportedEpisodes ?? none,
    source: given.source ?? null,
  };
}

export interface Parsed {
  readonly items: readonly Item[];
  readonly rejects: readonly Reject[];
  /** Names of networks that the records mention. */
  readonly networks: readonly Network[];
  /**
   * Of a text that turned out to hold several records, the parts of a document: how many of them gave nothing but
   * rejects. Each item is a record of its own then. Absent where the text is one record, whatever it holds.
   */
  readonly brokenParts?: number;
}

export const nothing: Parsed = { items: [], rejects: [], networks: [] };
