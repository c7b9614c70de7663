import type { Format } from "./format.ts";
import { keptText } from "./reading/field-checks.ts";

/** A record that was set aside, as far as it is kept. */
export interface SetAside {
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

/** Records that were set aside, as a file that can be mended and fed again. */
export interface Mendable {
  /** In the format they came in; null where none can be given back. */
  readonly text: string | null;
  readonly records: number;
  /** What cannot be given back, and why. */
  readonly left: readonly { readonly line: number; readonly rule: string; readonly why: string }[];
}

/**
 * Puts records that were set aside into a file of their own: lines as lines, rows under the header of their table, parts
 * of a document in one like it. A record that broke several rules is in it once.
 *
 * @param header the header row of the table; null where it was not kept.
 */
export function mendable(format: Format, header: string | null, rejects: readonly SetAside[]): Mendable {
  const texts = new Set<string>();
  const left: { line: number; rule: string; why: string }[] = [];
  const isTable = format.shape === "table";
  const named = format.headless?.join(",") ?? header;
  for (const { line, rule, text } of rejects) {
    const why = faultOf(text, format, isTable && named === null);
    if (why === null) texts.add(text.replace(/^\uFEFF/, "").replace(/\r?\n$/, ""));
    else left.push({ line, rule, why });
  }
  if (texts.size === 0) return { text: null, records: 0, left };
  const all = [...texts];
  const [before, after] = format.envelope ?? ["", ""];
  const text =
    format.shape === "document"
      ? `${before}\n${all.join(",\n")}\n${after}\n`
      : [...(isTable && format.headless === undefined ? [named] : []), ...all, ""].join("\n");
  return { text, records: all.length, left };
}

function faultOf(text: string, format: Format, headerLacks: boolean): string | null {
  if (text.trim() === "") return "nothing of it was kept";
  if (text.length >= keptText) return `only its first ${keptText} characters were kept`;
  if (headerLacks) return "the header of its table was not kept";
  if (format.shape !== "document") return null;
  if (format.envelope === undefined) return `a ${format.id} cannot be put together again from its parts`;
  try {
    JSON.parse(text);
    return null;
  } catch {
    return "it is no JSON by itself; mend it where it came from";
  }
}
