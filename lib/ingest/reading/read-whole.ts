import type { Format, Parsed, ParsingContext } from "../format.ts";
import { cutDocument } from "./cut-document.ts";
import { cutLines } from "./cut-lines.ts";
import type { CutRecord } from "./cut-record.ts";
import { cutTable } from "./cut-table.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { sniffHead } from "./sniff-head.ts";

/** A text read as a whole, and the records that it was cut into. */
export interface WholeText extends Parsed {
  readonly format: Format;
  readonly records: readonly CutRecord[];
}

/**
 * Reads a text that is held in memory by the one format that recognises it, as the loader reads a file piece by piece.
 *
 * @throws UnusableFile where no format, or more than one, says yes, or where the text as a whole is at fault.
 */
export function readWhole(
  name: string,
  text: string,
  candidates: readonly Format[],
  context: ParsingContext,
): WholeText {
  const format = recogniseFormat(sniffHead(name, text), candidates);
  const cutter =
    format.shape === "table"
      ? cutTable(format.headless ?? null, context.noteReading)
      : format.shape === "json-lines"
        ? cutLines()
        : cutDocument();
  const records = [...cutter.push(text), ...cutter.end()];
  const parser = format.open(context);
  const parsed = records
    .filter(({ fault }) => fault === null)
    .map(({ line, text: own, row }) => parser.take({ line, text: own, row }));
  parsed.push(parser.end());
  return {
    format,
    records,
    items: parsed.flatMap((one) => one.items),
    rejects: parsed.flatMap((one) => one.rejects),
    networks: parsed.flatMap((one) => one.networks),
  };
}
