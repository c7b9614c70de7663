import type { Head } from "../format.ts";

/** How much of a file's text is looked at to tell its format, in characters. */
export const headLength = 65_536;

const delimiters = [",", ";", "\t", "|"];
const lineEnds = /\r\n|\n|\r/;

/** The start of a file as the formats see it. */
export function sniffHead(name: string, text: string): Head {
  const start = text.slice(0, headLength);
  const line = headerLine(start);
  if (line === null || /^\s*[[{]/.test(line)) return { name, text: start, columns: [] };
  const fields = splitHeader(line, sniffDelimiter(start)).map((field) => field.trim());
  while (fields.at(-1) === "") fields.pop();
  return { name, text: start, columns: fields };
}

/**
 * The delimiter that a file's first line says and nothing else, as tables are given one so that Excel reads them in every
 * country: `sep=;`. Null where the line is another.
 */
export function delimiterSaid(line: string): string | null {
  return /^\uFEFF?("?)sep=([^"])\1$/i.exec(line)?.[2] ?? null;
}

/** The delimiter that the first line says, else the one that the header row uses most; a comma where it uses none. */
export function sniffDelimiter(text: string): string {
  const said = delimiterSaid(text.split(lineEnds, 1)[0] as string);
  if (said !== null) return said;
  const line = (headerLine(text) ?? "").replace(/"(?:[^"]|"")*"/g, "");
  let best = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    const count = line.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}

/** The first line that is neither blank nor a comment, nor says the delimiter; null where there is none. */
function headerLine(text: string): string | null {
  const lines = text.split(lineEnds);
  if (delimiterSaid(lines[0] as string) !== null) lines.shift();
  return lines.find((line) => line.trim() !== "" && !line.startsWith("#")) ?? null;
}

function splitHeader(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = "";
  let inside = false;
  for (const sign of line) {
    if (sign === '"') inside = !inside;
    else if (sign === delimiter && !inside) {
      fields.push(field);
      field = "";
    } else field += sign;
  }
  fields.push(field);
  return fields;
}
