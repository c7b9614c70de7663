import { formats } from "../../../lib/ingest/index.ts";
import { decodeText } from "../../../lib/ingest/reading/decode-text.ts";
import { recogniseFormat } from "../../../lib/ingest/reading/recognise-format.ts";
import { headLength, sniffHead } from "../../../lib/ingest/reading/sniff-head.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { standardInput } from "./find-files.ts";
import { readBytes } from "./read-bytes.ts";

/** The id of the format that a file would have been recognised as; null where none, or more than one, says yes. */
export async function looksLike(path: string): Promise<string | null> {
  // What came through a pipe is gone.
  if (path === standardInput) return null;
  const decoding = decodeText();
  let head = "";
  try {
    for await (const bytes of readBytes(path, () => {})) {
      head += decoding.push(bytes);
      if (head.length >= headLength) break;
    }
    return recogniseFormat(sniffHead(path, head), formats).id;
  } catch (error) {
    if (error instanceof UnusableFile) return null;
    throw error;
  }
}
