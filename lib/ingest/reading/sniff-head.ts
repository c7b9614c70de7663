import type { Head } from "../format.ts";

/** How much of a file's text is looked at to tell its format, in characters. */
export const headLength = 65_536;

const delimiters = [",", ";", "\t", "|"];

/** The start of a file as the formats see it. */
export function sniffHead(name: string, text: string): Head {
  const start = text.slice(0, headLength);
  const line = headerLine(start);
  if (line === null || /^\s*[[{]/.test(line)) return { name, text: start, columns: [] };
  const fields = splitHeader(line, sniffDelimiter(start)).map((field) => field.trim());
  while (fields.at(-1) === "") fields.pop();
  return { name, text: start, columns: fields };
}

/** The delimiter that the header row uses most; a comma where it uses none. */
export function sniffDelimiter(text: string): string {
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

/** The first line that is neither blank nor a comment; null where there is none. */
function headerLine(text: string): string | null {
  for (const line of text.split(/\r\n|\n|\r/)) if (line.trim() !== "" && !line.startsWith("#")) return line;
  return null;
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
