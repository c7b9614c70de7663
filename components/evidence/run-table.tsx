import type { RunRow } from "../../lib/export/tables/runs.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DataTable } from "../site/data-table.tsx";
import { SimulatedMark } from "../site/simulated.tsx";
import { hasNote, RunNote } from "./run-note.tsx";

/** Loads of files, with what became of their records. */
export function RunTable({ language, runs }: { language: Language; runs: readonly RunRow[] }) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.runs-title")}
      columns={[
        { key: "file", label: language.say("pages.run-file") },
        { key: "format", label: language.say("pages.run-format") },
        { key: "finished", label: language.say("pages.run-finished") },
        { key: "accepted", label: language.say("pages.run-accepted"), numeric: true },
        { key: "replaced", label: language.say("pages.run-replaced"), numeric: true },
        { key: "duplicate", label: language.say("pages.run-duplicate"), numeric: true },
        { key: "repeated", label: language.say("pages.run-repeated"), numeric: true },
        { key: "rejected", label: language.say("pages.run-rejected"), numeric: true },
        { key: "state", label: language.say("pages.run-state") },
      ]}
      rows={runs.map((run) => ({
        key: String(run.id),
        cells: [
          <>
            {run.file} {run.simulated ? <SimulatedMark language={language} /> : null}
          </>,
          run.format,
          run.finishedAt === null ? null : language.dateTime(run.finishedAt),
          language.count(run.accepted),
          language.count(run.replaced),
          language.count(run.duplicate),
          language.count(run.repeated),
          language.count(run.rejected),
          language.say("pages.run-state-name", { state: run.state }),
        ],
        ...(hasNote(run) ? { note: <RunNote language={language} run={run} /> } : {}),
      }))}
    />
  );
}
