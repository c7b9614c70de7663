import type { Network } from "../../model/catalogue.ts";
import { type Item, nothing, type RawRecord, type RecordParser, type Reject } from "../format.ts";
import { type FieldChecks, fieldChecks, keptText } from "./field-checks.ts";
import { parseJson, parseJsonTexts } from "./parse-json.ts";

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

/**
 * A parser of a JSON document (or of a line of JSON) that consists of parts which stand each by itself, or of several such
 * documents one after the other.
 */
export function documentParser(
  read: (value: unknown, reading: DocumentReading) => void,
  textOf: (record: RawRecord) => string = (record) => record.text,
  scrub: (text: string) => string = (text) => text,
): RecordParser {
  const checksOf = (line: number, ownText: () => string): FieldChecks => {
    // A text is only made where it is needed.
    let text: string | null = null;
    return fieldChecks({
      line,
      get text() {
        text ??= scrub(ownText()).slice(0, keptText);
        return text;
      },
    });
  };
  // Cut before it is scrubbed, and again after: what the first cut halves is not kept.
  const startOf = (text: string) => text.slice(0, 2 * keptText);
  return {
    take(record) {
      const items: Item[] = [];
      const rejects: Reject[] = [];
      const networks: Network[] = [];
      const text = textOf(record);
      const whole = parseJson(text);
      const documents = whole.ok
        ? [{ line: 0, text: record.text, value: whole.value }]
        : parseJsonTexts(text);
      if (documents === null) {
        const checks = checksOf(record.line, () => startOf(record.text));
        if (!whole.ok) checks.fault(null, whole);
        return { ...nothing, rejects: checks.rejects };
      }
      let parts = 0;
      let brokenParts = 0;
      for (const document of documents) {
        const line = record.line + document.line;
        const checks = checksOf(line, () => startOf(document.text));
        const before = parts;
        const ofParts: Reject[] = [];
        read(document.value, {
          line,
          checks,
          part(part, readPart) {
            parts += 1;
            const place = ` (part ${parts} of the document)`;
            const of = checksOf(line, () => JSON.stringify(part) ?? "");
            const item = readPart(of, networks);
            if (of.broken) {
              brokenParts += 1;
              for (const reject of of.rejects) ofParts.push({ ...reject, message: reject.message + place });
            } else if (item !== null) items.push(item);
          },
        });
        rejects.push(...checks.rejects, ...ofParts);
        // Of several documents one that holds no parts is one of the file's itself.
        if (documents.length > 1 && parts === before && checks.broken) brokenParts += 1;
      }
      return { items, rejects, networks, brokenParts };
    },
    end: () => nothing,
  };
}
