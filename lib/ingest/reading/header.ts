import { quoted } from "../rules/checked.ts";
import { UnusableFile } from "./unusable-file.ts";

/**
 * The names of a header row, without the blanks around them. A column without a name is left out of the rows;
 * empty columns at the end are none.
 *
 * @throws UnusableFile where a name stands twice.
 */
export function checkHeader(fields: readonly string[], line: number): readonly string[] {
  const names = fields.map((field) => field.trim());
  while (names.at(-1) === "") names.pop();
  const first = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (name === "") continue;
    const before = first.get(name);
    if (before !== undefined)
      throw new UnusableFile(
        "column-twice",
        `two columns have the name ${quoted(name)}: the ${ordinal(before + 1)} and the ${ordinal(index + 1)}`,
        { field: name, line, text: fields.join(",") },
      );
    if (name === "__proto__")
      throw new UnusableFile("column-name", 'no column may have the name "__proto__"', { field: name, line });
    first.set(name, index);
  }
  return names;
}

/**
 * Throws where a column that every record needs is neither in the header nor filled by `--set`.
 *
 * @throws UnusableFile naming the first column that is missing.
 */
export function requireColumns(
  columns: readonly string[],
  required: readonly string[],
  set: Readonly<Record<string, string>>,
): void {
  for (const name of required) {
    if (columns.includes(name) || set[name] !== undefined) continue;
    const named = columns.map((column) => quoted(column)).join(", ");
    throw new UnusableFile("column-missing", `the header has no column "${name}"; it has ${named}`, {
      field: name,
    });
  }
}

function ordinal(place: number): string {
  const ending = place % 100 > 10 && place % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}
