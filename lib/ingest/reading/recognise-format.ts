import type { Format, Head } from "../format.ts";
import { quoted } from "../rules/checked.ts";
import { UnusableFile } from "./unusable-file.ts";

/**
 * The one format that says yes to the start of a file.
 *
 * @throws UnusableFile where none does, or more than one.
 */
export function recogniseFormat(head: Head, formats: readonly Format[]): Format {
  const willing = formats.filter((format) => format.recognises(head));
  const [only, second] = willing;
  if (only !== undefined && second === undefined) return only;
  const names = (of: readonly Format[]) => of.map((format) => format.id).join(", ");
  if (only !== undefined)
    throw new UnusableFile(
      "format-ambiguous",
      `the file could be ${names(willing)}; say which with --format`,
    );
  const seen =
    head.columns.length > 1
      ? `; its first line has the columns ${head.columns
          .slice(0, 8)
          .map((column) => `"${column.slice(0, 30)}"`)
          .join(", ")}${head.columns.length > 8 ? " and others" : ""}`
      : `; it starts ${quoted(head.text.trimStart().slice(0, 40))}`;
  throw new UnusableFile(
    "format-unknown",
    `the file is in none of the ${formats.length} known formats${seen}; if it is one of them, name it with --format (docs/formats.md lists them)`,
  );
}
