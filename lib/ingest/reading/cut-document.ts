import type { RecordCutter } from "./cut-record.ts";
import { UnusableFile } from "./unusable-file.ts";

/** Largest file that is read as one document, in characters; it has to be held in memory as a whole. */
export const largestDocument = 64 * 1024 * 1024;

/**
 * The whole file as one record.
 *
 * @throws UnusableFile (from push) where the file is larger than the limit.
 */
export function cutDocument(limit: number = largestDocument): RecordCutter {
  const parts: string[] = [];
  let length = 0;
  return {
    push: (text) => {
      length += text.length;
      if (length > limit)
        throw new UnusableFile(
          "document-size",
          `the document is longer than ${limit} characters, the most that can be read as one`,
        );
      parts.push(text);
      return [];
    },
    end: () => {
      const text = parts.join("");
      return text.trim() === "" ? [] : [{ line: 1, text, row: null, fault: null }];
    },
  };
}
