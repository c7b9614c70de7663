import { type DayOfFile, gatherDays } from "../../../db/queries/measured/gather-days.ts";
import { buffersOf } from "../../../db/queries/measured/observation-batch.ts";
import type { Format, ParsingContext } from "../../../lib/ingest/format.ts";
import { cutParquet } from "../../../lib/ingest/reading/cut-parquet.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { openParquet } from "./parquet-bytes.ts";
import { type Batch, parseFile } from "./parse-file.ts";
import { readBytes } from "./read-bytes.ts";
import { CutFile } from "./unpack.ts";

/** What was read of a file since the step before. */
export interface Step {
  readonly batch: Batch;
  /** The days that the batch before spoke of and this one does not, with their cells; in the last step all that are left. */
  readonly days: readonly DayOfFile[];
  /** Bytes read so far, before unpacking. */
  readonly bytes: number;
  /** Id of the format; null until enough was seen to tell. */
  readonly format: string | null;
  /** The header row of a table as it came. */
  readonly header: string | null;
  /** The last step; where the file as a whole was at fault, with the reason. */
  readonly last: boolean;
  readonly failure: Failure | null;
}

/** An `UnusableFile` as it goes from thread to thread. */
export interface Failure {
  readonly line: number;
  readonly field: string | null;
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** Reads a file to its end, step by step: bytes, text, records, and what they say. */
export async function* readSteps(
  path: string,
  name: string,
  candidates: readonly Format[],
  context: ParsingContext,
): AsyncGenerator<Step> {
  const parsing = parseFile(name, candidates, context);
  let bytes = 0;
  const gathering = gatherDays();
  const taken = (last: boolean): Pick<Step, "batch" | "days"> => {
    const batch = parsing.takeBatch();
    const over = gathering.add(batch.observations);
    return { batch, days: last ? [...over, ...gathering.end()] : over };
  };
  const step = (last: boolean, failure: Failure | null): Step => ({
    ...taken(last),
    bytes,
    format: parsing.format?.id ?? null,
    header: parsing.header,
    last,
    failure,
  });

  try {
    let cut: CutFile | null = null;
    const parquet = await openParquet(path);
    try {
      if (parquet !== null)
        for await (const { columns, rows, read } of cutParquet(parquet.bytes)) {
          bytes = read;
          parsing.pushRows(columns, rows);
          if (parsing.full) yield step(false, null);
        }
      else
        for await (const piece of readBytes(path, (read) => {
          bytes += read;
        })) {
          parsing.push(piece);
          if (parsing.full) yield step(false, null);
        }
    } catch (error) {
      if (!(error instanceof CutFile)) throw error;
      cut = error;
    } finally {
      await parquet?.close();
    }
    parsing.end(cut);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    parsing.giveUp();
    const { line, field, rule, message, text } = error;
    yield step(true, { line, field, rule, message, text });
    return;
  }
  yield step(true, null);
}

/** The last step of a file of which nothing more will come. */
export function ended(name: string, candidates: readonly Format[], context: ParsingContext): Step {
  const batch = parseFile(name, candidates, context).takeBatch();
  return { batch, days: [], bytes: 0, format: null, header: null, last: true, failure: null };
}

/** The memory of a step that another thread can take over. */
export function transferOf({ batch, days }: Step): ArrayBuffer[] {
  const cells = days.map((day) => day.cells.numbers.buffer);
  return [
    ...buffersOf(batch.observations),
    batch.counted.buffer,
    batch.holding.buffer,
    ...cells,
  ] as ArrayBuffer[];
}
