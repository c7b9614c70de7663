import type { RawRecord } from "../format.ts";

/** A record as the reader cut it; with a fault where it could not be cut well, and no parser shall see it. */
export interface CutRecord extends RawRecord {
  readonly fault: Fault | null;
}

export interface Fault {
  readonly rule: string;
  readonly message: string;
}

/** Cuts text that comes in pieces into records. Pieces may be cut anywhere. */
export interface RecordCutter {
  /** The header row as it came, below what said its delimiter, once it was read; absent where the records have none. */
  readonly header?: string | null;
  push(text: string): CutRecord[];
  /** What is left at the end of the file. */
  end(): CutRecord[];
}
