import type { Readable } from "node:stream";
import { type Extract, extractPieces } from "../../db/queries/export/open-extract.ts";
import { csv } from "../../lib/export/csv.ts";
import { csvwMetadata } from "../../lib/export/package/csvw.ts";
import { dataDictionary } from "../../lib/export/package/data-dictionary.ts";
import type { ExtractFacts } from "../../lib/export/package/dataset.ts";
import { metadataDocument } from "../../lib/export/package/metadata.ts";
import { citationFile, licencesText, readmeText } from "../../lib/export/package/papers.ts";
import { zipArchive } from "../../lib/export/package/zip.ts";
import { bibtex, cslJson } from "../../lib/share/citation.ts";

/** The rows behind a page with all that is needed to use them: what columns mean, licences, and how to cite. */
export function extractArchive(extract: Extract, facts: ExtractFacts, name: string): Readable {
  const { table } = extract;
  const what = `${table.title}, ${facts.path}`;
  const citation = {
    id: facts.path.slice(1).replaceAll("/", "-"),
    title: what,
    range: facts.period,
    address: `${facts.site}${facts.path}`,
    revision: facts.revision,
    revisedAt: facts.revisedAt,
    // The same rows give the same archive: it speaks of when they were made and not of when they were taken.
    accessedAt: facts.revisedAt,
    simulated: facts.sources.some((source) => source.kind === "simulated"),
    method: null,
  };
  const file = `${name}.csv`;
  const papers = [
    { path: "metadata.json", content: `${JSON.stringify(metadataDocument(table, facts), null, 2)}\n` },
    {
      path: `${file}-metadata.json`,
      content: `${JSON.stringify(csvwMetadata(facts, [{ table, url: file }]), null, 2)}\n`,
    },
    { path: "data-dictionary.md", content: dataDictionary([table]) },
    { path: "licences.md", content: licencesText(facts) },
    { path: "CITATION.cff", content: citationFile(facts, what) },
    { path: "citation.bib", content: bibtex(citation) },
    { path: "citation.json", content: cslJson(citation) },
  ];
  const names = [file, ...papers.map(({ path }) => path)];
  return zipArchive(
    [
      { path: "README.md", content: readmeText(facts, what, [table], names) },
      { path: file, content: () => extractPieces(extract, csv) },
      ...papers,
    ],
    facts.revisedAt,
  );
}
