import type { Network } from "../../model/catalogue.ts";
import { type Item, nothing, type RawRecord, type RecordParser, type Reject } from "../format.ts";
import { type FieldChecks, fieldChecks, keptText } from "./field-checks.ts";
import { parseJson } from "./parse-json.ts";

/** What a document's reader hands its parts to. */
export interface DocumentReading {
  readonly line: number;
  /** Faults of the document as a whole. */
  readonly checks: FieldChecks;
  /**
   * Reads one part of the document: the item counts only where nothing was wrong with the part, and its rejects
   * carry the part's own text. A part that answers null without a fault holds nothing (a hole).
   */
  part(value: unknown, read: (checks: FieldChecks, networks: Network[]) => Item | null): void;
}

/** A parser of a JSON document (or of a line of JSON) that consists of parts which stand each by itself. */
export function documentParser(
  read: (value: unknown, reading: DocumentReading) => void,
  textOf: (record: RawRecord) => string = (record) => record.text,
  scrub: (text: string) => string = (text) => text,
): RecordParser {
  return {
    take(record) {
      const items: Item[] = [];
      const rejects: Reject[] = [];
      const networks: Network[] = [];
      const checks = fieldChecks({
        line: record.line,
        // Cut before it is scrubbed, and again after: what the first cut halves is not kept.
        get text() {
          return scrub(record.text.slice(0, 2 * keptText)).slice(0, keptText);
        },
      });
      const value = parseJson(textOf(record));
      if (!value.ok) {
        checks.fault(null, value);
        return { ...nothing, rejects: checks.rejects };
      }
      let parts = 0;
      let brokenParts = 0;
      read(value.value, {
        line: record.line,
        checks,
        part(part, readPart) {
          parts += 1;
          const place = ` (part ${parts} of the document)`;
          // A part's text is only made where it is needed.
          let text: string | null = null;
          const of = fieldChecks({
            line: record.line,
            get text() {
              text ??= scrub(JSON.stringify(part) ?? "").slice(0, keptText);
              return text;
            },
          });
          const item = readPart(of, networks);
          if (of.broken) {
            brokenParts += 1;
            for (const reject of of.rejects) rejects.push({ ...reject, message: reject.message + place });
          } else if (item !== null) items.push(item);
        },
      });
      return { items, rejects: [...checks.rejects, ...rejects], networks, brokenParts };
    },
    end: () => nothing,
  };
}
