import type { Source } from "../../model/source.ts";
import type { Described } from "../exporter.ts";
import { citationLine, type DatasetFacts, holdsSimulated, isoDate, NO_LICENCE } from "./dataset.ts";

/** The licences, source by source: the data of one never come under the licence of another. */
export function licencesText({ sources }: DatasetFacts): string {
  const section = (source: Source) =>
    [
      `## ${source.name}`,
      `- rows: those whose \`source\` is \`${source.id}\`${source.kind === "simulated" ? " (simulated)" : ""}`,
      `- licence: ${source.licence ?? NO_LICENCE}`,
      ...(source.url === null ? [] : [`- address: ${source.url}`]),
      ...(source.citation === null ? [] : [`- to be cited as: ${source.citation}`]),
    ].join("\n");
  return `${[
    "# Licences",
    "Every source keeps its own licence. Rows name their source in the column `source` or `sources`; what you make of rows of several sources must keep to the licence of each.",
    ...sources.map(section),
  ].join("\n\n")}\n`;
}

/** What a reader of the package needs to know first. */
export function readmeText(
  facts: DatasetFacts,
  what: string,
  tables: readonly Described[],
  files: readonly string[],
): string {
  return `${[
    `# Dimline: ${what}`,
    `Dataset revision ${facts.revision}, made on ${isoDate(facts.revisedAt)}. ${facts.site}`,
    ...(holdsSimulated(facts)
      ? [
          "**Some rows rest on simulated measurements.** They say so in their column `simulated`; leave them out before you say anything about the world.",
        ]
      : []),
    tables.map((table) => `- **${table.title}** (\`${table.id}\`): ${table.description}`).join("\n"),
    `Files:\n\n${files.map((file) => `- \`${file}\``).join("\n")}`,
    "An empty field is missing and never zero. Instants are ISO 8601 in UTC; an end is the first moment that is no longer inside. What was computed and what people wrote stand in separate columns: `data-dictionary.md` says which is which. Nothing here measures intent.",
    `To cite: ${citationLine(facts, what)}`,
  ].join("\n\n")}\n`;
}

/** `CITATION.cff` after the Citation File Format 1.2.0. */
export function citationFile(facts: DatasetFacts, what: string): string {
  const text = (value: string) => JSON.stringify(value);
  return [
    "cff-version: 1.2.0",
    `message: ${text("If you use these data, please cite them, and each source as licences.md says.")}`,
    "type: dataset",
    `title: ${text(`Dimline: ${what}`)}`,
    "authors:",
    `  - name: ${text("Dimline")}`,
    `version: ${text(String(facts.revision))}`,
    `date-released: ${isoDate(facts.revisedAt)}`,
    `url: ${text(facts.site)}`,
    "",
  ].join("\n");
}

/** One name for one machine's files, and what their bytes are: the form that `sha256sum -c` reads. */
export function checksums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
